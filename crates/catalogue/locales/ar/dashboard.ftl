# dashboard

## Your place

dashboard-go = الانتقال إلى لوحة المعلومات
dashboard-place = مكانك هنا
dashboard-place-name = الاسم
dashboard-place-business = المنشأة
dashboard-place-role = الدور
dashboard-place-sign-in = تسجيل الدخول باسم
dashboard-place-zone = المنطقة الزمنية
dashboard-people = الأشخاص
dashboard-people-invite = ادعُ الأشخاص، واعرف من قبِل الدعوة، وأرسل رابطًا جديدًا إلى من انتهى رابطه.
dashboard-people-see = اعرف من هنا ومن دُعي.
dashboard-people-users = المستخدمون
dashboard-people-invitations = الدعوات

## First steps
# A step with a link is a sentence with { $link } (or the names of two links), and the link's own words beside it.

dashboard-steps = الخطوات الأولى
dashboard-step-sign-in = تذكّر بيانات تسجيل دخولك: { $email } وكلمة مرورك.
dashboard-step-profile = { $link }، واختر ما تُبلَّغ به.
dashboard-step-profile-link = أكمل ملفك الشخصي
dashboard-step-places = { $departments } و{ $locations }، ليكون لكل شخص مكانه.
dashboard-step-places-departments = أضف الأقسام
dashboard-step-places-locations = المواقع
dashboard-step-register = { $link } الخاص بمساحات عملك.
dashboard-step-register-link = اطّلع على السجل
dashboard-step-invite = { $link } الذين مكانهم هنا.
dashboard-step-invite-link = ادعُ الأشخاص
dashboard-step-users = { $link } بالفعل.
dashboard-step-users-link = اعرف من هنا
dashboard-step-ask = اسمك أو مكانك غير صحيح؟ أخبر من دعاك: يمكنه مساعدتك.

## What somebody has

dashboard-nothing-given = لم يُمنح لك شيء بعد
# Each of the following three stands before one of the two that say whom to ask.
dashboard-nothing-given-told = ليس لديك تطبيق، ولست في أي مساحة عمل، فلا توجد بيانات تراها.
dashboard-no-apps = لا توجد.
dashboard-no-workspaces = لا توجد، فلا بيانات تراها.
dashboard-ask-whoever-invited = اسأل من دعاك، { $name }، أو أحد مديري النظام في منشأتك.
dashboard-ask-administrator = اسأل أحد مديري النظام في منشأتك.
dashboard-open-items = بنودك المفتوحة
dashboard-open-none = لا شيء في انتظارك.
dashboard-open-all = عرض الكل
dashboard-open-count = { $count ->
    [zero] لا بنود تملكها أو مسندة إليك.
    [one] بند واحد تملكه أو مسند إليك.
    [two] بندان تملكهما أو مسندان إليك.
    [few] { $count } بنود تملكها أو مسندة إليك.
    [many] { $count } بندًا تملكها أو مسندة إليك.
   *[other] { $count } بند تملكها أو مسندة إليك.
}
dashboard-open-overdue = { $count } متأخر
dashboard-apps = تطبيقاتك
# An app, its package, and the role in it.
dashboard-app = { $app }، { $package }: { $role }
dashboard-app-no-seat = لا مقعد شاغر
dashboard-workspaces = مساحات عملك

## External members

dashboard-defects = العيوب المسندة إليك
dashboard-defects-hide-closed = إخفاء المغلق
dashboard-defects-show-closed = عرض المغلق أيضًا
dashboard-defects-none = لا شيء مطلوب
dashboard-defects-none-told = بمجرد إسناد عيب إليك يظهر هنا مع اليوم الذي يستحق فيه.
dashboard-defects-open-one = افتح أحدها لمعرفة مكانه وللإبلاغ عن تقدمك فيه.

## Nobody was invited yet

dashboard-nobody = لم يُدعَ أحد بعد
dashboard-nobody-invite-first = دعوة أول شخص
dashboard-nobody-invite = ادعُ شخصًا: عندها ترى هنا ما ينتظر ردًا وكيف تسير الدعوات.
dashboard-nobody-wait = بعد دعوة أول شخص ترى هنا ما ينتظر ردًا وكيف تسير الدعوات.

## Seats

dashboard-seats = المقاعد
dashboard-seats-all = كل الاشتراكات
# An app and its package.
dashboard-seats-of = { $app }، { $package }
dashboard-seats-more = { $count ->
    [one] واشتراك آخر أقل امتلاءً.
    [two] واشتراكان آخران أقل امتلاءً.
    [few] و{ $count } اشتراكات أخرى أقل امتلاءً.
    [many] و{ $count } اشتراكًا آخر أقل امتلاءً.
   *[other] و{ $count } اشتراك آخر أقل امتلاءً.
}

## Waiting invitations

dashboard-waiting = الدعوات المنتظرة
dashboard-waiting-all = الكل، حسب الانتهاء
dashboard-waiting-none = لا دعوة معلّقة، ولم تنتهِ أي دعوة في الأسبوعين الماضيين.
dashboard-waiting-table = أقرب الدعوات انتهاءً، وآخر ما انتهى منها
dashboard-waiting-whom = المدعو
dashboard-waiting-role = الدور
dashboard-waiting-expires = الانتهاء
dashboard-waiting-actions = الإجراءات
dashboard-waiting-more-apps = تطبيقات أخرى
dashboard-waiting-slip = قسيمة
dashboard-waiting-mail-failed = فشل إرسال البريد
dashboard-waiting-mail-retried = إعادة محاولة الإرسال

# How many there are stands before each, as a large number. No more than so many are counted:
dashboard-count-most = أكثر من 1,000
dashboard-count-pending = { $count ->
    [one] معلّقة
    [two] معلّقتان
    [few] معلّقة
    [many] معلّقة
   *[other] معلّقة
}
dashboard-count-expiring = { $count ->
    [one] تنتهي خلال 6 ساعات
    [two] تنتهيان خلال 6 ساعات
    [few] تنتهي خلال 6 ساعات
    [many] تنتهي خلال 6 ساعات
   *[other] تنتهي خلال 6 ساعات
}
dashboard-count-expired = { $count ->
    [one] منتهية
    [two] منتهيتان
    [few] منتهية
    [many] منتهية
   *[other] منتهية
}
dashboard-count-awaiting = { $count ->
    [one] بانتظار التأكيد
    [two] بانتظار التأكيد
    [few] بانتظار التأكيد
    [many] بانتظار التأكيد
   *[other] بانتظار التأكيد
}
dashboard-count-failed = { $count ->
    [one] فشل إرسال بريدها
    [two] فشل إرسال بريدهما
    [few] فشل إرسال بريدها
    [many] فشل إرسال بريدها
   *[other] فشل إرسال بريدها
}

# How long an invitation has left.
dashboard-left-minutes = بقي أقل من ساعة
dashboard-left-hours = { $hours ->
    [one] بقيت ساعة واحدة
    [two] بقيت ساعتان
    [few] بقيت { $hours } ساعات
    [many] بقيت { $hours } ساعة
   *[other] بقيت { $hours } ساعة
}
dashboard-left-days = { $days ->
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $days } أيام
    [many] بقي { $days } يومًا
   *[other] بقي { $days } يوم
}
dashboard-expired-minutes = انتهت منذ أقل من ساعة
dashboard-expired-hours = { $hours ->
    [one] انتهت منذ ساعة
    [two] انتهت منذ ساعتين
    [few] انتهت منذ { $hours } ساعات
    [many] انتهت منذ { $hours } ساعة
   *[other] انتهت منذ { $hours } ساعة
}
dashboard-expired-days = { $days ->
    [one] انتهت منذ يوم
    [two] انتهت منذ يومين
    [few] انتهت منذ { $days } أيام
    [many] انتهت منذ { $days } يومًا
   *[other] انتهت منذ { $days } يوم
}

## How invitations fare

dashboard-fared = كيف تسير الدعوات
dashboard-fared-last = آخر
dashboard-fared-show = عرض
# They stand after "The last".
dashboard-period-seven-days = 7 أيام
dashboard-period-thirty-days = 30 يومًا
dashboard-period-ninety-days = 90 يومًا
dashboard-period-twelve-months = 12 شهرًا
dashboard-fared-none-seven-days = لم يُدعَ أحد في هذه الأيام السبعة. اختر مدة أطول لمعرفة ما كان قبلها.
dashboard-fared-none-thirty-days = لم يُدعَ أحد في آخر 30 يومًا. اختر مدة أطول لمعرفة ما كان قبلها.
dashboard-fared-none-ninety-days = لم يُدعَ أحد في آخر 90 يومًا. اختر مدة أطول لمعرفة ما كان قبلها.
dashboard-fared-none-twelve-months = لم يُدعَ أحد في آخر 12 شهرًا. اختر مدة أطول لمعرفة ما كان قبلها.
dashboard-fared-explained = تُحتسب كل دعوة مرة واحدة، عند آخر إرسال لها. وتُعد الرسالة مسلَّمة عندما يستلمها خادم بريد، والقسيمة عند طباعتها. ونصف من قبلوا فعلوا ذلك خلال المدة الوسيطة، محسوبة من ذلك الحين.

# What the parts of a bar mean.
dashboard-key-not-delivered = لم تُسلَّم
dashboard-key-delivered = سُلّمت ولم تُقبل
dashboard-key-accepted = مقبولة

# The tables.
dashboard-fared-by-channel = حسب القناة
dashboard-fared-channel = القناة
dashboard-fared-all = الكل
dashboard-channel-email = البريد الإلكتروني
dashboard-channel-slip = قسيمة
dashboard-fared-by-department = حسب القسم
dashboard-fared-department = القسم
dashboard-fared-other-departments = { $count ->
    [one] قسم آخر
    [two] قسمان آخران
    [few] { $count } أقسام أخرى
    [many] { $count } قسمًا آخر
   *[other] { $count } قسم آخر
}
dashboard-fared-no-department = بلا قسم
dashboard-fared-invited = المرسلة
dashboard-fared-delivered = المسلَّمة
dashboard-fared-accepted = المقبولة
dashboard-fared-median = المدة الوسيطة
dashboard-fared-picture = الرسم
# A part of all with its percentage.
dashboard-share = { $part } ({ $percent }%)
# What a bar shows; the name is that of a channel, a department or a time.
dashboard-tally = { $name }: المرسلة { $invited }، المسلَّمة { $delivered }، المقبولة { $accepted }

# How long it took.
dashboard-took-no-quarter = أقل من 15 دقيقة
dashboard-took-minutes = { $minutes ->
    [one] دقيقة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
dashboard-took-hours = { $hours ->
    [one] ساعة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
dashboard-took-hours-minutes = { $hours } س و{ $minutes } د
dashboard-took-days = { $days ->
    [one] يوم
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
dashboard-took-days-hours = { $days ->
    [one] يوم و{ $hours } س
    [two] يومان و{ $hours } س
    [few] { $days } أيام و{ $hours } س
    [many] { $days } يومًا و{ $hours } س
   *[other] { $days } يوم و{ $hours } س
}

# Over time.
dashboard-over-time-day = على مدار الوقت، حسب اليوم
dashboard-over-time-week = على مدار الوقت، حسب الأسبوع
dashboard-over-time-month = على مدار الوقت، حسب الشهر
dashboard-over-time-chart-seven-days = دعوات آخر 7 أيام، حسب اليوم: المرسلة والمسلَّمة والمقبولة
dashboard-over-time-chart-thirty-days = دعوات آخر 30 يومًا، حسب اليوم: المرسلة والمسلَّمة والمقبولة
dashboard-over-time-chart-ninety-days = دعوات آخر 90 يومًا، حسب الأسبوع: المرسلة والمسلَّمة والمقبولة
dashboard-over-time-chart-twelve-months = دعوات آخر 12 شهرًا، حسب الشهر: المرسلة والمسلَّمة والمقبولة
dashboard-over-time-as-table = الأرقام نفسها في جدول
dashboard-over-time-table-day = الدعوات حسب اليوم
dashboard-over-time-table-week = الدعوات حسب الأسبوع
dashboard-over-time-table-month = الدعوات حسب الشهر
dashboard-over-time-when = الوقت
