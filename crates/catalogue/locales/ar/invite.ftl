# invite

## The top of the form

invite-way-new = مستخدم جديد
invite-way-new-hint = تكتب عنوانه بنفسك.
invite-way-existing = مستخدم موجود
invite-way-existing-hint = تختار شخصًا لديه حساب: من زملائك، لمنحه تطبيقات أخرى، أو من منشأة أخرى من منشآتك.
invite-slip = عامل إنتاج (بلا بريد إلكتروني)
invite-slip-hint = بدلًا من رسالة بريد، قسيمة مطبوعة عليها رمز.
invite-whom = من تريد دعوته؟
invite-business = المنشأة
invite-business-change = تغيير
invite-nobody-found = لا يوجد بين من يحق لك رؤيتهم من يحمل اسمه أو عنوانه هذا النص.
# The people that were found, to choose one of.
invite-found = النتائج

## Who they are

invite-address = عنوان البريد الإلكتروني
invite-addresses-hint = عدة عناوين، تفصل بينها فواصل أو فواصل منقوطة أو أسطر جديدة، تُنشئ دعوة لكل منها بالدور والمكان والتطبيقات نفسها.
invite-names-hint = مع عنوان واحد يلزم الاسم الأول واسم العائلة. ومع عدة عناوين اترك الحقلين فارغين: يكتب كل شخص اسمه بنفسه.
invite-sent-to-hint = إذا تغيّر العنوان وصله رابط جديد ومهلة جديدة للرد؛ ويتوقف الرابط القديم عن العمل فورًا.
invite-first-name = الاسم الأول
invite-last-name = اسم العائلة
invite-job-title = المسمى الوظيفي
invite-employee-number = الرقم الوظيفي
invite-employee-number-hint = يُطلب عند الانضمام؛ ولا يُطبع.
invite-mobile = الهاتف الجوال
invite-phone = الهاتف
invite-is-member = لهذا الشخص عضوية بالفعل: يبقى دوره وأماكنه كما هي، وتُعرض عليه التطبيقات أدناه.

## Their role

invite-role = الدور
invite-no-roles = الدور: لا يوجد دور يُسمح لك بمنحه
# $link is the link with the words of invite-no-roles-link: it leads to the roles in the settings.
invite-no-roles-make = أنشئ دورًا في { $link }، أو استعد الأدوار التي جاءت مع Usher.
invite-no-roles-link = الإعدادات، الأدوار
invite-use-built-in-roles = استخدام الأدوار المدمجة
invite-no-roles-ask = اطلب من أحد مديري النظام في منشأتك دورًا يشمل أكثر.

## Where they belong

invite-department = القسم
# The choice of no department.
invite-department-none = بلا قسم
# The choice that stands for the inviter's department, where no other can be chosen.
invite-department-own = قسمك
invite-location = الموقع
# The choice of no location.
invite-location-none = بلا موقع
invite-teams = الفرق
invite-workspaces = مساحات العمل
invite-workspaces-hint = تظهر لمن تدعوه بيانات المساحات المحددة.
invite-workspaces-warning = من دون مساحة عمل لن تظهر أي بيانات لمن تدعوه.
invite-no-workspace = لا توجد مساحة عمل بعد: لن تظهر أي بيانات لمن تدعوه.
# A link after invite-no-workspace.
invite-add-workspace = إضافة مساحة عمل

## Options

invite-options = الخيارات
invite-owns-records = إمكان امتلاك البنود
invite-owns-records-hint = يمكن اختيار هذا الشخص مالكًا لبند.
invite-weekly = الرسالة الأسبوعية
invite-weekly-hint = ما هو مستحق وما تغيّر، مرة في الأسبوع.
# Above a list of workspaces to tick.
invite-weekly-of = تشمل الرسالة الأسبوعية
invite-weekly-of-hint = إذا لم تحدد شيئًا: كل مساحات العمل الممنوحة.
invite-notices = إشعارات الرسائل الجديدة
invite-notices-hint = إبلاغ عبر البريد عند وصول رسالة جديدة.
invite-record-set = مجموعة صلاحيات السجلات
invite-record-set-hint = تقيّد أنواع البنود التي يراها هذا الشخص ويغيّرها.
invite-record-set-none = بدون: لا قيود
invite-record-set-custom = مخصّصة…
# Boxes beside a type of records: whether these may be viewed, and updated.
invite-view = عرض
invite-update = تعديل
invite-update-includes-view = التعديل يشمل العرض.
invite-external = مستخدم خارجي
invite-external-hint = شخص من شركة أخرى، كمتعاقد مثلًا: يرى ما أُسند إليه ولا يرى غيره. ويناسبه الدور Contractor إن وُجد.
invite-company = الشركة
invite-company-address = عنوان الشركة
invite-language = اللغة
invite-language-hint = للرسالة أو القسيمة، ثم لصفحات المدعو.
invite-note = ملاحظة شخصية
invite-note-hint = تظهر في رسالة البريد كنص عادي. حتى 500 حرف.
invite-link-hours = { $hours ->
    [one] يعمل الرابط في رسالة البريد مرة واحدة، لمدة ساعة.
    [two] يعمل الرابط في رسالة البريد مرة واحدة، لمدة ساعتين.
    [few] يعمل الرابط في رسالة البريد مرة واحدة، لمدة { $hours } ساعات.
    [many] يعمل الرابط في رسالة البريد مرة واحدة، لمدة { $hours } ساعة.
   *[other] يعمل الرابط في رسالة البريد مرة واحدة، لمدة { $hours } ساعة.
}
invite-link-days = { $days ->
    [one] يعمل الرابط في رسالة البريد مرة واحدة، لمدة يوم.
    [two] يعمل الرابط في رسالة البريد مرة واحدة، لمدة يومين.
    [few] يعمل الرابط في رسالة البريد مرة واحدة، لمدة { $days } أيام.
    [many] يعمل الرابط في رسالة البريد مرة واحدة، لمدة { $days } يومًا.
   *[other] يعمل الرابط في رسالة البريد مرة واحدة، لمدة { $days } يوم.
}
invite-slip-hours = { $hours ->
    [one] تعمل القسيمة مرة واحدة، لمدة ساعة. تطبعها بعد الإرسال.
    [two] تعمل القسيمة مرة واحدة، لمدة ساعتين. تطبعها بعد الإرسال.
    [few] تعمل القسيمة مرة واحدة، لمدة { $hours } ساعات. تطبعها بعد الإرسال.
    [many] تعمل القسيمة مرة واحدة، لمدة { $hours } ساعة. تطبعها بعد الإرسال.
   *[other] تعمل القسيمة مرة واحدة، لمدة { $hours } ساعة. تطبعها بعد الإرسال.
}
invite-slip-days = { $days ->
    [one] تعمل القسيمة مرة واحدة، لمدة يوم. تطبعها بعد الإرسال.
    [two] تعمل القسيمة مرة واحدة، لمدة يومين. تطبعها بعد الإرسال.
    [few] تعمل القسيمة مرة واحدة، لمدة { $days } أيام. تطبعها بعد الإرسال.
    [many] تعمل القسيمة مرة واحدة، لمدة { $days } يومًا. تطبعها بعد الإرسال.
   *[other] تعمل القسيمة مرة واحدة، لمدة { $days } يوم. تطبعها بعد الإرسال.
}

## While the form is filled in

invite-addresses = العناوين
# What is wrong with an address, after it.
invite-address-twice = مكرر هنا؛ تُرسل دعوة واحدة
invite-address-remove = إزالة { $address }
invite-preview-member-no-app = { $name } من الأعضاء بالفعل: اختر تطبيقًا.
invite-preview-member = { $name }: يبقى الدور والأماكن، مع الحصول على { $apps }.
invite-preview-no-role = اختر دورًا: عندها يُذكر هنا ما سيكون متاحًا لمن تدعوه.
# The beginning of the six sentences below. $can is what the role is for, in the words of the business.
invite-preview-joins = الانضمام إلى { $business } بدور { $role }
invite-preview-joins-can = الانضمام إلى { $business } بدور { $role } ({ $can })
invite-preview-joins-department = الانضمام إلى { $business } بدور { $role } في { $department }
invite-preview-joins-department-can = الانضمام إلى { $business } بدور { $role } في { $department } ({ $can })
# $joins is one of the four above; $workspaces and $apps are named as in “A, B and 3 more”.
invite-preview-external = { $joins }، ورؤية العيوب المُسندة دون غيرها.
invite-preview-external-apps = { $joins }، ورؤية العيوب المُسندة دون غيرها، والحصول على { $apps }.
invite-preview-no-data = { $joins }، دون رؤية أي بيانات، لأنه لم تُحدَّد أي مساحة عمل.
invite-preview-no-data-apps = { $joins }، دون رؤية أي بيانات، لأنه لم تُحدَّد أي مساحة عمل، مع الحصول على { $apps }.
invite-preview-data = { $joins }، ورؤية بيانات { $workspaces }.
invite-preview-data-apps = { $joins }، ورؤية بيانات { $workspaces }، والحصول على { $apps }.

## After sending

invite-nobody = لم تتم دعوة أحد
invite-pass-codes-on = تمت الدعوة. سلّم الرموز الآن
invite-some = { $all ->
    [one] تمت دعوة { $invited } من عنوان واحد
    [two] تمت دعوة { $invited } من عنوانين
    [few] تمت دعوة { $invited } من { $all } عناوين
    [many] تمت دعوة { $invited } من { $all } عنوانًا
   *[other] تمت دعوة { $invited } من { $all } عنوان
}
invite-codes-once = أعطِ كل شخص رمز دعوته بطريقة غير البريد، كالهاتف مثلًا. لا تُعرض الرموز إلا هذه المرة.
# Before somebody's invite code, which stands beside it.
invite-code = الرمز:

## The form of an invitation that was sent

# An app and what was contracted of it.
invite-app-and-package = { $app }، { $package }
