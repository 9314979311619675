# records

## The list

# A table of records; its heads are the labels of its cells, too.
records-table = البنود
records-head-title = البند
records-head-type = النوع
records-head-state = الحالة
records-head-due = الاستحقاق
records-head-workspace = مساحة العمل
records-head-owner = المالك
records-head-assignee = المكلَّف
records-overdue-badge = متأخر
records-new = بند جديد
records-search = البحث في أسماء البنود أو تفاصيلها
records-any-type = كل الأنواع
records-due-any = أي موعد استحقاق
records-whose = لمن
records-whose-any = بنود الجميع
records-workspace-any = كل مساحات عملك
records-none-no-workspace = لست في أي مساحة عمل
records-none-no-workspace-told = البنود تابعة لمساحات العمل، وأنت ترى بنود مساحاتك. اطلب من أحد مديري النظام في منشأتك إضافتك إلى إحداها.
records-none-fits = لا يوجد بند مطابق
records-none-fits-told = لا يوجد بين البنود التي تراها ما يطابق هذا النص والنوع والحالة والموعد ومساحة العمل.
records-show-unclosed = عرض كل ما لم يُغلق
records-none-yet = لا شيء مطلوب هنا
records-none-yet-make = أنشئ أول بند: شيئًا له موعد انتهاء، أو آلة، أو مركبة، أو عيبًا.
records-none-yet-wait = بمجرد إنشاء بند في إحدى مساحات عملك يظهر هنا.

## What the list can be narrowed by

records-states-unfinished = غير مغلق
records-states-open = مفتوح
records-states-in-progress = قيد التنفيذ
records-states-done = مُنجَز
records-states-closed = مغلق
records-states-all = كل الحالات
records-due-overdue = متأخر
records-due-week = مستحق خلال 7 أيام
records-due-month = مستحق خلال 30 يومًا
records-due-never = بلا موعد
records-whose-mine = بنودي أو المُسندة إليّ
records-whose-owned = بنودي
records-whose-assigned = المُسندة إليّ
records-whose-unassigned = غير المُسندة لأحد

## Saved lists

records-views = القوائم المحفوظة
records-view-forget = إزالة هذه القائمة
records-view-save-this = حفظ هذه القائمة
records-view-name = الاسم
records-view-save = حفظ

## One record

records-to-dashboard = لوحة المعلومات
records-register = السجل
records-change = تغيير
records-facts = التفاصيل
records-state = الحالة
records-due = الاستحقاق
records-due-at-no-time = بلا موعد
records-due-day-overdue = { $day }، متأخر
records-workspace = مساحة العمل
records-workspace-none = لا توجد: جاء مع دعوة
records-owner = المالك
records-assignee = المكلَّف
records-nobody = لا أحد
# To whom it is assigned, and by whom.
records-assigned-by = { $name }، بتكليف من { $by }
records-write-to = الكتابة إلى { $name }
records-progress = ما مدى التقدم؟
records-progress-closed = هذا البند مغلق: لم يبق شيء للإبلاغ عنه.
records-progress-note = ما الذي حدث
records-progress-tell = إبلاغ
records-history = التاريخ
records-history-none = لم يتغير شيء منذ أن جاء مع دعوة.
# What somebody did to it; the day and the time stand after that.
records-history-created = إنشاء البند: { $name }
records-history-progress = الإبلاغ عن التقدم: { $name }
records-history-changed = تغيير البند: { $name }

## What was done last

records-done-created = تم إنشاء البند.
records-done-changed = تم تغيير البند.
records-done-told = شكرًا. تم تدوين ذلك.
records-done-out-of-sight = تم تغيير البند، ولم يعد من البنود التي يمكنك رؤيتها.

## The form

records-cannot-make = لا يمكنك إنشاء بنود
records-cannot-make-told = كل بند ينتمي إلى مساحة عمل، وأنت لست في أيٍّ منها. توجّه إلى أحد مديري النظام في منشأتك.
records-back = العودة إلى السجل
records-type = النوع
records-type-choose = اختيار نوع
records-workspace-choose = اختيار مساحة عمل
records-go-on = متابعة
records-leave = تراجع
records-change-title = تغيير { $title }
records-new-expiration-item = جديد: بند صلاحية
records-new-contact = جديد: جهة اتصال
records-new-company = جديد: شركة
records-new-location = جديد: موقع
records-new-equipment = جديد: معدّة
records-new-vehicle = جديد: مركبة
records-new-defect = جديد: عيب
records-save = حفظ
records-make = إنشاء البند
records-find-people = البحث بالاسم عن الأشخاص المتاحين للاختيار
records-find = بحث
records-notes = ملاحظات

## What it is about

records-kind-expiration-item = بند صلاحية
records-kind-contact = جهة اتصال
records-kind-company = شركة
records-kind-location = موقع
records-kind-equipment = معدّة
records-kind-vehicle = مركبة
records-kind-defect = عيب

# What the field for its title is called.
records-title-expires = ما الذي تنتهي صلاحيته
records-title-name = الاسم
records-title-equipment = ما هي المعدّة
records-title-vehicle = أي مركبة
records-title-defect = ما العطل

# What the field for the day is called.
records-due-expires = تاريخ الانتهاء
records-due-check = موعد الفحص القادم
records-due-on = تاريخ الاستحقاق

## How far it is

records-state-open = مفتوح
records-state-in-progress = قيد التنفيذ
records-state-done = مُنجَز
records-state-closed = مغلق

## Fields that only some types have

records-field-reference = الرقم
records-field-issuer = جهة الإصدار
records-field-email = البريد الإلكتروني
records-field-phone = الهاتف
records-field-mobile = الهاتف الجوال
records-field-job-title = المسمى الوظيفي
records-field-company = الشركة
records-field-address = العنوان
records-field-maker = الشركة المصنِّعة
records-field-serial-number = الرقم التسلسلي
records-field-plate = رقم اللوحة
records-field-place = المكان

## Why something was refused

records-refused-not-found = لم يُعثر على هذا. ربما أُزيل، أو لا يحق لك الاطلاع عليه.
records-refused-not-permitted = دورك أو مجموعة صلاحيات السجلات لديك لا تسمح لك بتغيير هذا. توجّه إلى أحد مديري النظام في منشأتك.
records-refused-changed = غيّر شخص آخر هذا البند في هذه الأثناء، ولم يُحفظ شيء مما كتبت. افتح البند في علامة تبويب أخرى، واطّلع على الجديد، ثم اكتب تغييرك مرة أخرى.
records-refused-workspace = لم تعد في مساحة العمل هذه، أو أنها أُرشفت. اختر مساحة أخرى.
records-refused-owner = لا يمكن لهذا الشخص امتلاك البند: لا يُسمح له بامتلاك البنود، أو ليس في مساحة عمل البند. اختر مالكًا آخر.
records-refused-assignee = لا يمكن إسناد هذا إلى هذا الشخص: ليس في مساحة عمل البند، أو أنه خارجي والبند ليس عيبًا. اختر شخصًا آخر.
records-refused-out-of-sight = لن ترى هذا البند. اجعل نفسك مالكًا له، أو أسنده إلى نفسك، أو اختر شخصًا من قسمك.
