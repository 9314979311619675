# Mails and SMS. A fact stands in braces; it may be a stranger’s words, so nothing hangs on its gender or number.

mail-hello = مرحبًا { $name }،
mail-hello-unnamed = مرحبًا،
mail-invitation-subject = دعوتك إلى { $business }
mail-invitation-lead = يدعوك { $inviter } إلى الانضمام إلى { $business } بدور { $role }.
mail-reminder-subject = تذكير: دعوتك إلى { $business }
mail-reminder-lead = دعاك { $inviter } إلى الانضمام إلى { $business } بدور { $role }. ما زالت الدعوة في انتظارك.
mail-accesses-subject = تطبيقات جديدة لك في { $business }
mail-accesses-lead = يعرض عليك { $inviter } في { $business } الوصول إلى تطبيقات أخرى. كل ما عدا ذلك يبقى كما هو.
mail-accesses-reminder-subject = تذكير: تطبيقات جديدة لك في { $business }
mail-accesses-reminder-lead = عرض عليك { $inviter } في { $business } الوصول إلى تطبيقات أخرى. ما زال العرض في انتظارك.
mail-apps = ستحصل على الوصول إلى:
mail-app = { $app }، { $package }، بدور { $role }
mail-writes = كتب { $inviter }:
mail-open = لقبول الدعوة افتح هذا الرابط:
mail-button = عرض الدعوة
mail-without-button = إذا لم يعمل الزر فانسخ هذا الرابط إلى متصفحك:
mail-works = يعمل الرابط مرة واحدة فقط، وحتى { $until }.
mail-code-printed = ستطلب منك الصفحة رمز الدعوة هذا:
mail-code-comes = ستطلب منك الصفحة رمز دعوة. وهو ليس في هذه الرسالة: يعطيك إياه { $inviter } بطريقة أخرى.
mail-unexpected = لم تكن تتوقع هذه الرسالة؟ يمكنك تجاهلها: لا يحدث شيء من دون الرابط.
mail-password-reset-subject = تعيين كلمة مرور جديدة
mail-password-reset-lead = طُلبت كلمة مرور جديدة لحسابك في { $business }.
mail-password-reset-open = لتعيينها افتح هذا الرابط:
mail-password-reset-button = تعيين كلمة مرور جديدة
mail-password-reset-works = يعمل الرابط مرة واحدة فقط، وحتى { $until }.
mail-password-reset-unexpected = لم تطلب ذلك؟ يمكنك تجاهل هذه الرسالة: تبقى كلمة مرورك كما هي.
mail-address-change-subject = تأكيد عنوان تسجيل الدخول الجديد
mail-address-change-lead = سيصبح هذا العنوان عنوان تسجيل دخولك في { $business }. ويسري ذلك بعد تأكيده.
mail-address-change-open = لتأكيده افتح هذا الرابط:
mail-address-change-button = تأكيد العنوان
mail-address-change-works = يعمل الرابط مرة واحدة فقط، وحتى { $until }. وقبل ذلك يبقى تسجيل دخولك كما كان.
mail-address-change-unexpected = لم تكن تتوقع هذه الرسالة؟ يمكنك تجاهلها: لا يتغير شيء من دون الرابط.
mail-address-changed-subject = تم تغيير عنوان تسجيل دخولك
mail-address-changed-lead = منذ { $until } يكون تسجيل دخولك في { $business } بعنوان غير هذا. وتبقى كلمة مرورك كما هي.
mail-address-changed-unexpected = لم تكن تتوقع ذلك؟ أخبر أحد مديري { $business } فورًا.
mail-notice-subject = رسالة جديدة من { $sender } في { $business }
mail-notice-open = لقراءتها افتح هذا الرابط:
mail-notice-button = قراءة الرسالة
mail-notice-why = تصلك هذه الرسالة لأنك اخترت أن تُبلَّغ بالرسائل الجديدة. يمكنك تغيير ذلك في Usher ضمن «حسابي».
mail-notice-sms = كتب إليك { $sender } في { $business }: { $link }
mail-date = { $weekday } { $day } { $month } { $year }، { $time }
mail-first-day = 1
mail-weekday-1 = الاثنين
mail-weekday-2 = الثلاثاء
mail-weekday-3 = الأربعاء
mail-weekday-4 = الخميس
mail-weekday-5 = الجمعة
mail-weekday-6 = السبت
mail-weekday-7 = الأحد
mail-month-1 = يناير
mail-month-2 = فبراير
mail-month-3 = مارس
mail-month-4 = أبريل
mail-month-5 = مايو
mail-month-6 = يونيو
mail-month-7 = يوليو
mail-month-8 = أغسطس
mail-month-9 = سبتمبر
mail-month-10 = أكتوبر
mail-month-11 = نوفمبر
mail-month-12 = ديسمبر
# $shown is the count, or "99+".
mail-notice-lead = { $count ->
    [one] كتب إليك { $sender } في { $business }.
    [two] كتب إليك { $sender } في { $business }. لديك رسالتان غير مقروءتين.
    [few] كتب إليك { $sender } في { $business }. لديك { $shown } رسائل غير مقروءة.
   *[other] كتب إليك { $sender } في { $business }. لديك { $shown } رسالة غير مقروءة.
}

## To administrators
mail-left-out-subject = انضم { $whom } إلى { $business } من دون كل ما اخترته
mail-left-out-title = انضم { $whom } من دون كل ما اخترته
mail-left-out-lead = قبل { $whom } دعوتك إلى { $business }. بعض ما اخترته لم يعد من الممكن منحه، فتُرك.
mail-left-out-lead-named = قبل { $whom } دعوتك إلى { $business }. بعض ما اخترته لم يعد من الممكن منحه، فتُرك: { $names }.
mail-left-out-open = كل ما عدا ذلك كما حددته. تجده في قائمة الأعضاء:
mail-left-out-button = فتح الأعضاء
mail-asked-subject = يطلب { $whom } دعوة جديدة إلى { $business }
mail-asked-title = طُلبت دعوة جديدة إلى { $business }
mail-asked-lead = لم تعد دعوة { $whom } إلى { $business } صالحة. فتح أحدهم رابطها وطلب دعوة جديدة في { $at }.
# Stands in brackets after the name where others have an address.
mail-asked-slip = قسيمة
mail-asked-open = تجدها في قائمة الدعوات، حيث يمكنك إرسالها من جديد:
mail-asked-button = فتح الدعوات
mail-asked-unexpected = لا تعرف هذا الشخص، أو لم تعد تريد دعوته؟ يمكنك تجاهل هذه الرسالة: لا يحدث شيء ما لم ترسل الدعوة من جديد.
mail-test-subject = رسالة تجريبية من Usher
mail-test-lead = هذه رسالة تجريبية. أرسلها { $asked_by } في { $at } لمعرفة ما إذا كان بإمكان Usher إرسال البريد. وهو يستطيع ذلك.
mail-test-open = عنوان Usher هو:
mail-test-unexpected = إذا لم تكن تتوقع هذه الرسالة فليس عليك فعل شيء.
# What was left out, one by one.
mail-left-out-department = القسم «{ $name }»
mail-left-out-location = الموقع «{ $name }»
mail-left-out-team = الفريق «{ $name }»
mail-left-out-workspace = مساحة العمل «{ $name }»
mail-left-out-app = التطبيق «{ $name }»

## The week
mail-day = { $day } { $month } { $year }
mail-weekly-subject = أسبوعك في { $business }
mail-weekly-lead = هذا أسبوعك في { $business }.
mail-weekly-due = متأخر، ومستحق خلال الأيام السبعة القادمة
mail-weekly-changed = غيّره آخرون خلال الأيام السبعة الماضية
mail-weekly-due-on = { $workspace }، مستحق في { $date }
mail-weekly-overdue = { $workspace }، متأخر منذ { $date }
mail-weekly-more = { $count ->
    [one] وبند آخر
    [two] وبندان آخران
    [few] و{ $count } بنود أخرى
   *[other] و{ $count } بندًا آخر
}
# $shown is the count, or "99+".
mail-weekly-unread = { $count ->
    [one] لديك رسالة غير مقروءة.
    [two] لديك رسالتان غير مقروءتين.
    [few] لديك { $shown } رسائل غير مقروءة.
   *[other] لديك { $shown } رسالة غير مقروءة.
}
mail-weekly-read = قراءة الرسائل
mail-weekly-open = عرض كل ذلك في Usher
mail-weekly-why = تصلك هذه الرسالة لأن الرسالة الأسبوعية مفعّلة لك. يمكنك اختيار اليوم والساعة ومساحات العمل في Usher ضمن «حسابي».
mail-weekly-end = لم تعد تريدها؟ هذا الرابط يوقفها من دون تسجيل الدخول:
mail-weekly-end-link = إيقاف الرسالة الأسبوعية
