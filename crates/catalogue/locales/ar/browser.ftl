# What both halves say: it goes to the browser with every page.
# Here, and here alone, a message that a count decides is one choice around the whole text, and holds no other message.

product = Usher
wait-seconds = { $seconds ->
    [one] كانت المحاولات كثيرة جدًا. انتظر ثانية واحدة ثم حاول مرة أخرى.
    [two] كانت المحاولات كثيرة جدًا. انتظر ثانيتين ثم حاول مرة أخرى.
    [few] كانت المحاولات كثيرة جدًا. انتظر { $seconds } ثوانٍ ثم حاول مرة أخرى.
    [many] كانت المحاولات كثيرة جدًا. انتظر { $seconds } ثانية ثم حاول مرة أخرى.
   *[other] كانت المحاولات كثيرة جدًا. انتظر { $seconds } ثانية ثم حاول مرة أخرى.
}

## The frame around the pages
# What Usher is, for search engines and previews.
app-description = Usher يدعو الأشخاص ويعطيهم مقاعدهم.
# The link on the logo, read out.
app-home-link = Usher، الصفحة الرئيسية
app-skip = الانتقال إلى المحتوى
# What the navigation between the main pages is called, read out.
app-main-navigation = القائمة الرئيسية
app-nav-dashboard = لوحة المعلومات
app-nav-records = السجل
app-nav-users = المستخدمون
app-nav-messages = الرسائل
# Read out after the number of messages that were not read, which stands beside “Messages”.
app-nav-unread = غير مقروءة
app-nav-settings = الإعدادات
app-nav-audit = سجل التدقيق
# The menu with one’s own account, read out.
app-account-of = حساب { $name }
app-role-at-business = { $role } في { $business }
app-my-account = حسابي
app-sign-out = تسجيل الخروج
app-invite = دعوة
app-loading = جارٍ التحميل…
app-no-mail-server = لم يُحدَّد خادم بريد
# $link is app-no-mail-server-link, a link.
app-no-mail-server-may-set = تُنشأ الدعوات، لكن رسائلها تبقى في الانتظار. { $link }؛ عندها يُرسل كل ما ينتظر.
app-no-mail-server-link = حدّد خادم البريد
app-no-mail-server-ask = تُنشأ الدعوات، لكن رسائلها تبقى في الانتظار. اطلب ممن يشغّل Usher تحديد خادم بريد؛ عندها يُرسل كل ما ينتظر.

## Parts of pages
# On a button while its form is on its way.
app-sending = جارٍ الإرسال…
app-apply = تطبيق
# On the button that changes nothing, beside the one that would delete or cancel something.
app-keep = إبقاء
app-copy = نسخ
app-copied = تم النسخ
app-close = إغلاق
# In a search field.
app-search = بحث
# What a search field is called, read out. $legend is the name of a group of choices, such as “Teams”.
app-search-in = البحث في { $legend }
app-breadcrumbs = مسار التنقل
# What the links to other pages of a list are called, read out.
app-pages = الصفحات
app-page-previous = السابقة
app-page-next = التالية
app-page-of = الصفحة { $page } من { $pages }
app-progress = { $done } من { $all }
app-progress-starting = جارٍ البدء…
# On the button at a password; app-password-show-name, which is read out, must have the same word in it.
app-password-show = إظهار
app-password-hide = إخفاء
app-password-show-name = إظهار كلمة المرور
app-password-hide-name = إخفاء كلمة المرور
app-strength-short = القوة: قصيرة: تحتاج إلى أحرف أكثر.
app-strength-weak = القوة: ضعيفة: يسهل تخمينها. أضف كلمة أخرى.
app-strength-fair = القوة: مقبولة. كلمة أخرى تجعلها أفضل.
app-strength-good = القوة: جيدة.
app-strength-strong = القوة: قوية.

## Pages that can’t be shown
app-refused-heading = لا يمكن عرض هذه الصفحة
app-refused-may-not = لا يُسمح لك بفتح هذه الصفحة
app-refused-not-found = غير موجودة
app-refused-sign-in = سجّل الدخول أولًا
app-refused-other = تعذّر ذلك
app-to-sign-in = تسجيل الدخول
app-to-dashboard = الانتقال إلى لوحة المعلومات
app-not-found-title = غير موجودة
app-not-found-heading = لا شيء هنا
app-not-found-text = ربما كُتب العنوان خطأً، أو أُزيلت الصفحة.
app-to-start = الانتقال إلى صفحة البداية

## Signing in
app-sign-in-title = تسجيل الدخول
app-sign-in-no-account = ليس لديك حساب بعد؟ تحتاج إلى دعوة. اطلبها من أحد مديري النظام في منشأتك.
app-sign-in-name = البريد الإلكتروني أو اسم المستخدم
app-sign-in-password = كلمة المرور
app-sign-in-keep = إبقائي مسجَّل الدخول
app-sign-in-keep-hint = لمدة 30 يومًا، على هذا الجهاز. فقط إذا لم يكن غيرك يستخدمه.
app-sign-in-button = تسجيل الدخول
app-sign-in-forgot = نسيت كلمة المرور؟

## Pages that links and slips lead to
app-accept-title = دعوة
app-accept-loading = جارٍ فتح الدعوة…
app-join-title = الانضمام
app-join-loading = جارٍ فتح القسيمة…
app-join-heading = الانضمام بقسيمة
app-join-lead = اكتب الرمز المطبوع على قسيمتك، أو امسح الصورة التي عليها بهاتفك.
# app-join-before-link follows, a link.
app-join-before = سبق لك الانضمام؟
app-join-before-link = تسجيل الدخول
app-join-code = الرمز
app-join-code-hint = عشرة أحرف وأرقام. كبيرة أو صغيرة، بالشرطة أو من دونها.
app-join-next = التالي
app-set-up-title = الإعداد
app-set-up-loading = جارٍ فتح الرابط…
app-new-password = كلمة المرور
app-new-password-again = كلمة المرور مرة أخرى
app-new-password-hint = { $least ->
    [one] حرف واحد على الأقل. ثلاث كلمات أو أربع لا صلة بينها تصنع كلمة مرور جيدة.
    [two] حرفان على الأقل. ثلاث كلمات أو أربع لا صلة بينها تصنع كلمة مرور جيدة.
    [few] { $least } أحرف على الأقل. ثلاث كلمات أو أربع لا صلة بينها تصنع كلمة مرور جيدة.
    [many] { $least } حرفًا على الأقل. ثلاث كلمات أو أربع لا صلة بينها تصنع كلمة مرور جيدة.
   *[other] { $least } حرف على الأقل. ثلاث كلمات أو أربع لا صلة بينها تصنع كلمة مرور جيدة.
}
app-asked-title = شكرًا لك
app-asked-text = إذا كان من الممكن إرسال هذه الدعوة من جديد، فقد أُبلغ من يستطيعون ذلك. وعند إرسالها تصلك رسالة فيها رابط جديد.

## What was done, after the page was left for it
app-done-switched = أنت الآن في { $business }.
app-done-asked = شكرًا لك. إذا كان من الممكن إرسال هذه الدعوة من جديد، فقد أُبلغ من يستطيع ذلك.
app-done-invited-there = تمت الدعوة، في المنشأة المختارة في النموذج. قائمة الدعوات فيها تعرض حالها، ومنها تُطبع القسائم.
app-done-reminders-saved = تم حفظ التذكيرات. وتسري أيضًا على الدعوات الجارية.
app-done-lifetime-saved = تم حفظ مدة صلاحية الدعوات. وتسري على ما يُرسل منها من الآن فصاعدًا.
app-done-app-created = تم إنشاء التطبيق. أضف أدواره، ثم اشتراكات فيه.
app-done-app-changed = تم تغيير التطبيق.
app-done-app-archived = تمت أرشفة التطبيق.
app-done-subscription-created = تم إنشاء الاشتراك.
app-done-subscription-changed = تم تغيير الاشتراك.
app-done-built-in-roles = الأدوار المدمجة معروضة من جديد.
app-done-saved = تم الحفظ.
app-done-message-sent = تم إرسال رسالتك.
app-done-password-set = تم تعيين كلمة مرورك الجديدة. وانتهت جلساتك الأخرى.
app-done-address-asked = أُرسلت رسالة إلى العنوان الجديد. ويسري بعد تأكيده من هناك، خلال 24 ساعة.
app-done-sessions-ended = تم تسجيل الخروج هناك.
app-done-person-deleted = تم حذف الشخص. ويسمّى في سجل التدقيق «A deleted person».
app-done-signed-out = تم تسجيل خروجك.
app-done-left-out = بعض ما ذكرته الدعوة لم يعد من الممكن منحه (موقع أو فريق أو مساحة عمل أو تطبيق)، فتم انضمامك من دونه. يمكن لمدير النظام لديك منحك غيره.

## Why nothing was done: anywhere
app-fields = بعض الحقول تحتاج إلى مراجعة. لم يُحفظ شيء بعد.
app-session-ended = انتهت جلستك. سجّل الدخول من جديد.
app-not-found = لم يُعثر على هذا. ربما أُزيل، أو لا يحق لك الاطلاع عليه.
app-wait = كانت المحاولات كثيرة جدًا. انتظر قليلًا ثم حاول مرة أخرى.
app-busy = كثيرون يسجّلون الدخول في هذه اللحظة. انتظر بضع ثوانٍ ثم حاول مرة أخرى.
app-unavailable = لا تستطيع قاعدة بيانات Usher فعل ذلك في هذه اللحظة. انتظر بضع ثوانٍ ثم حاول مرة أخرى. وإن كنت ترسل شيئًا فتحقق أولًا مما إذا كان قد تم.
app-unreadable = تعذّرت قراءة النموذج. أعد تحميل الصفحة ثم حاول مرة أخرى.
app-unexpected = حدث خطأ من جانبنا ولم يتغير شيء. حاول مرة أخرى؛ وإذا تكرر فأبلغ مدير النظام لديك بهذا الرقم المرجعي: { $reference }.
app-offline = لا يمكن الوصول إلى الخادم. تحقق من اتصالك ثم حاول مرة أخرى.
app-may-not = دورك لا يشمل هذا. تواصل مع أحد مديري النظام في منشأتك.
app-above-ceiling = لدور هذا الشخص صلاحيات ليست لديك. تواصل مع مدير نظام لديه هذه الصلاحيات.
app-sign-in-not-right = عنوان البريد الإلكتروني أو اسم المستخدم أو كلمة المرور غير صحيح. تحقق منها ثم حاول مرة أخرى.
app-archived-meanwhile = لم يُعثر على هذا. ربما أُرشف في هذه الأثناء.
app-settings-may-not = دورك لا يشمل تغيير هذه الإعدادات.
app-settings-name-taken = الاسم: هذا الاسم موجود بالفعل. اختر غيره.
app-instance-may-not = لا يغيّر هذا إلا من يشغّل هذا الخادم. اطلب ذلك منه.
app-set-up-link-used = سبق استخدام رابط الإعداد هذا، أو أنه لم يكن رابط إعداد قط.
app-set-up-wrong-kind = هذا الرابط لغرض آخر.
app-set-up-address-taken = عنوان البريد الإلكتروني: له حساب بالفعل. سجّل الدخول به ثم افتح هذا الرابط من جديد.

## Why nothing was done: accepting an invitation
app-accept-invalid = هذا الرابط غير صالح.
app-accept-expired = انتهت صلاحية هذه الدعوة.
app-accept-cancelled = أُلغيت هذه الدعوة.
app-accept-superseded = أُرسلت دعوة أحدث. ابحث عنها في بريدك.
app-accept-accepted = سبق قبول هذه الدعوة. سجّل الدخول بدلًا من ذلك.
app-accept-awaiting = هذه الدعوة بانتظار تأكيد أحد مديري النظام.
app-accept-sign-in = لهذا العنوان حساب. سجّل الدخول لقبول الدعوة.
app-accept-wrong-account = تسجيل دخولك الحالي بحساب شخص آخر. بدّل الحساب لقبول الدعوة.
app-accept-member = لديك عضوية في هذه المنشأة بالفعل.
app-slip-not-right = هذا غير صحيح. تحقق مما كتبته. وإذا تكرر ذلك فاطلب قسيمة جديدة ممن أعطاك إياها.
app-username-taken = اسم المستخدم هذا مأخوذ. اختر غيره.
# The invite code, with the tries that are left.
app-code-not-right = { $left ->
    [0] أُدخل رمز الدعوة خطأً مرات كثيرة. لم يضع شيء: اطلب ممن دعاك إرسال الدعوة من جديد.
    [one] رمز الدعوة غير صحيح. بقيت محاولة واحدة؛ دقّق فيه جيدًا.
    [two] رمز الدعوة غير صحيح. تحقق منه؛ بقيت محاولتان.
    [few] رمز الدعوة غير صحيح. تحقق منه؛ بقيت { $left } محاولات.
    [many] رمز الدعوة غير صحيح. تحقق منه؛ بقيت { $left } محاولة.
   *[other] رمز الدعوة غير صحيح. تحقق منه؛ بقيت { $left } محاولة.
}

## Why nothing was done: inviting people. What stands before the colon is a label of the form
app-invite-may-not = دورك لا يشمل دعوة الأشخاص. تواصل مع أحد مديري النظام في منشأتك.
app-invite-no-own-department = لا يُسمح لك بالدعوة إلا إلى قسمك، وليس لك قسم. اطلب من أحد مديري النظام تحديد قسم لك.
app-invite-department-outside = القسم: لا يُسمح لك بالدعوة إلا إلى قسمك.
app-invite-department-gone = القسم: لم يعد هذا القسم متاحًا. اختر غيره.
app-invite-location-gone = الموقع: لم يعد هذا الموقع متاحًا. اختر غيره.
app-invite-team-gone = الفرق: أحدها لم يعد متاحًا. اختر من جديد.
app-invite-workspace-gone = مساحات العمل: إحداها لم تعد متاحة. اختر من جديد.
app-invite-weekly-outside = الرسالة الأسبوعية: لا تشمل إلا مساحات العمل الممنوحة. اختر هذه أعلاه أيضًا.
app-invite-record-set-gone = مجموعة صلاحيات السجلات: لم تعد هذه المجموعة متاحة. اختر غيرها.
app-invite-record-sets-not-in-plan = مجموعة صلاحيات السجلات: لم تعد خطة هذه المنشأة تشمل أيًا منها.
app-invite-person-gone = الشخص: لم يعد متاحًا. اختر غيره.
app-invite-person-above-ceiling = الشخص: لدوره صلاحيات ليست لديك. تواصل مع مدير نظام لديه هذه الصلاحيات.
app-invite-no-access = التطبيقات: لهذا الشخص عضوية بالفعل، فاختر له تطبيقًا واحدًا على الأقل.
app-invite-seated = التطبيقات، الصف { $row }: لهذا الشخص مقعد في هذا الاشتراك بالفعل. اختر غيره.
app-invite-role-gone = الدور: لم يعد هذا الدور متاحًا. اختر غيره.
app-invite-role-not-by-invitation = الدور: لا يمكن منح هذا الدور بدعوة. اختر غيره.
app-invite-role-above-ceiling = الدور: لهذا الدور صلاحيات ليست لديك. اختر غيره.
app-invite-subscription-gone = التطبيقات، الصف { $row }: لم يعد هذا الاشتراك متاحًا. اختر غيره.
app-invite-subscription-twice = التطبيقات، الصف { $row }: سبق اختيار هذا الاشتراك. اختر غيره.
app-invite-app-role-gone = التطبيقات، الصف { $row }: اختر دورًا في التطبيق.
app-invite-too-few-seats = { $free ->
    [0] التطبيقات، الصف { $row }: لا مقعد شاغر. ادعُ عددًا أقل، أو اختر اشتراكًا آخر.
    [one] التطبيقات، الصف { $row }: مقعد واحد شاغر فقط. ادعُ عددًا أقل، أو اختر اشتراكًا آخر.
    [two] التطبيقات، الصف { $row }: مقعدان شاغران فقط. ادعُ عددًا أقل، أو اختر اشتراكًا آخر.
    [few] التطبيقات، الصف { $row }: { $free } مقاعد شاغرة فقط. ادعُ عددًا أقل، أو اختر اشتراكًا آخر.
    [many] التطبيقات، الصف { $row }: { $free } مقعدًا شاغرًا فقط. ادعُ عددًا أقل، أو اختر اشتراكًا آخر.
   *[other] التطبيقات، الصف { $row }: { $free } مقعد شاغر فقط. ادعُ عددًا أقل، أو اختر اشتراكًا آخر.
}

## Why nothing was done: an invitation that was made before
app-renew-printed = سبقت طباعة هذه القسيمة. أعد طباعتها: ينشئ ذلك قسيمة جديدة، وتتوقف القديمة عن العمل.
app-renew-department-gone = تمت أرشفة قسم هذه الدعوة.
app-renew-location-gone = تمت أرشفة موقع هذه الدعوة.
app-renew-department-outside = تؤدي هذه الدعوة إلى قسم غير قسمك.
app-renew-role-gone = لم يعد يُسمح لك بمنح دور هذه الدعوة.
app-renew-role-not-by-invitation = لم يعد من الممكن منح دور هذه الدعوة بدعوة.
# Stands after what is wrong with the invitation.
app-renew-cancel = يمكنك إلغاؤها والدعوة من جديد.
app-renew-changed-draft = تغيّرت هذه الدعوة في هذه الأثناء: هي الآن مسودة.
app-renew-changed-pending = تغيّرت هذه الدعوة في هذه الأثناء: هي الآن معلّقة.
app-renew-changed-awaiting = تغيّرت هذه الدعوة في هذه الأثناء: هي الآن بانتظار التأكيد.
app-renew-changed-accepted = تغيّرت هذه الدعوة في هذه الأثناء: هي الآن مقبولة.
app-renew-changed-expired = تغيّرت هذه الدعوة في هذه الأثناء: هي الآن منتهية.
app-renew-changed-cancelled = تغيّرت هذه الدعوة في هذه الأثناء: هي الآن ملغاة.
app-cannot-be-invited = لا يمكن دعوة هذا العنوان.
# $apps are names of apps and their packages.
app-renew-no-seats = لا تحجز هذه الدعوة مقعدًا في { $apps }، ولا مقعد شاغر هناك. أخلِ مقعدًا، أو ألغِ الدعوة وادعُ من جديد.
app-renew-limit = بلغت الحد الأقصى للدعوات لهذه الساعة. التالية ممكنة الآن.
app-renew-limit-until = بلغت الحد الأقصى للدعوات لهذه الساعة. التالية ممكنة في { $when }.
app-renew-too-many-mails = وصلت إلى هذا العنوان اليوم رسائل كثيرة جدًا. التالية ممكنة الآن.
app-renew-too-many-mails-until = وصلت إلى هذا العنوان اليوم رسائل كثيرة جدًا. التالية ممكنة في { $when }.

## What is wrong with a field, under it
app-field-missing = املأ هذا الحقل.
app-field-missing-role = اختر دورًا.
app-field-missing-zone = اختر منطقة زمنية.
app-field-missing-person = ابحث عن شخص، ثم اختره.
app-field-missing-app = اختر تطبيقًا.
app-field-missing-apps = اختر اشتراكًا ودورًا لكل تطبيق.
app-field-no-choice = اختر من القائمة.
app-field-too-long = { $most ->
    [one] اكتب حرفًا واحدًا على الأكثر.
    [two] اكتب حرفين على الأكثر.
    [few] اكتب { $most } أحرف على الأكثر.
    [many] اكتب { $most } حرفًا على الأكثر.
   *[other] اكتب { $most } حرف على الأكثر.
}
app-field-hidden-character = فيه حرف خفي أو حرف تحكم. اكتبه من جديد.
app-field-link = لا تكتب فيه عناوين مواقع.
app-field-no-number = اكتب رقم هاتف، مثل ⁨+49 30 123456⁩.
app-field-too-many-addresses = الحد الأقصى في كل مرة 100 عنوان.
app-field-lifetime = اكتب عددًا صحيحًا من الساعات من 1 إلى { $most_hours }.
app-field-zone = اختر منطقة زمنية من القائمة، مثل Europe/Berlin.
app-field-seats = اكتب عددًا صحيحًا من المقاعد من 0 إلى 1,000,000، أو اتركه فارغًا لعدد بلا حد.
app-field-day = اكتب اليوم هكذا: ⁨2026-11-30⁩.
app-field-ends-before = اليوم الأخير قبل اليوم الأول. اختر يومًا لاحقًا.
app-field-username-taken = هذا الاسم مأخوذ. اختر غيره.
app-field-other-business = تغيّرت المنشأة: راجع الدور والأماكن والتطبيقات من جديد.
app-field-taken = هذا الاسم موجود بالفعل. اختر غيره.
app-address-missing = العنوان ناقص.
app-address-too-long = العنوان أطول من أن يكون عنوان بريد إلكتروني.
app-address-one-at = يحتاج العنوان إلى @ واحدة فقط، مثل name@example.com.
app-address-local-part = في العنوان قبل @ حرف لا يمكن استخدامه.
app-address-domain = يحتاج العنوان إلى نطاق بعد @، مثل name@example.com.
# One of several addresses, as it was typed.
app-address-typed-missing = «{ $typed }» ناقص.
app-address-typed-too-long = «{ $typed }» أطول من أن يكون عنوان بريد إلكتروني.
app-address-typed-one-at = «{ $typed }» يحتاج إلى @ واحدة فقط، مثل name@example.com.
app-address-typed-local-part = «{ $typed }» فيه قبل @ حرف لا يمكن استخدامه.
app-address-typed-domain = «{ $typed }» يحتاج إلى نطاق بعد @، مثل name@example.com.
app-username-missing = اسم المستخدم ناقص.
app-username-length = يجب أن يكون اسم المستخدم من 3 إلى 40 حرفًا.
app-username-at = لا يجوز أن تكون في اسم المستخدم @: فهو ليس عنوان بريد إلكتروني.
app-username-character = يجوز أن تكون في اسم المستخدم أحرف من a إلى z وأرقام، وبينها نقاط وشرطات وشرطات سفلية.
app-password-too-short = { $least ->
    [one] تحتاج كلمة المرور إلى حرف واحد على الأقل. ثلاث كلمات أو أربع تكفي.
    [two] تحتاج كلمة المرور إلى حرفين على الأقل. ثلاث كلمات أو أربع تكفي.
    [few] تحتاج كلمة المرور إلى { $least } أحرف على الأقل. ثلاث كلمات أو أربع تكفي.
    [many] تحتاج كلمة المرور إلى { $least } حرفًا على الأقل. ثلاث كلمات أو أربع تكفي.
   *[other] تحتاج كلمة المرور إلى { $least } حرف على الأقل. ثلاث كلمات أو أربع تكفي.
}
app-password-too-long = يمكن أن تكون كلمة المرور 256 حرفًا على الأكثر.
app-password-common = كلمة المرور هذه من أكثر الكلمات استخدامًا، فيسهل تخمينها. اختر غيرها.
app-password-personal = كلمة المرور هذه اسمك أو عنوانك أو اسم المنشأة، فيسهل تخمينها. اختر غيرها.
app-password-not-repeated = كلمة المرور وتكرارها مختلفان. اكتبهما من جديد.

## How a subscription’s seats stand
app-seats-unlimited = المقاعد المستخدمة: { $used }، المحجوزة لدعوات: { $held }، والشاغرة بلا حد
app-seats-free = المقاعد المستخدمة: { $used } من { $limit }، المحجوزة لدعوات: { $held }، الشاغرة: { $free }
app-seats-over = المقاعد المستخدمة: { $used } من { $limit }، المحجوزة لدعوات: { $held }، الزائدة على الحد: { $over }، ولا مقعد شاغر

## Titles of pages: invitations, imports, the audit

app-title-invitations = الدعوات
app-title-imports = الاستيراد والتصدير
app-title-audit = سجل التدقيق

## The dashboard, the register and messages: what stands there before the rest is drawn

app-dashboard-title = لوحة المعلومات
app-dashboard-hello = مرحبًا، { $name }
app-welcome-title = مرحبًا
app-welcome-to = مرحبًا بك في { $business }
app-welcome-ready = يسعدنا وجودك هنا، { $name }. حسابك جاهز وتم تسجيل دخولك.
app-records-title = السجل
app-record-title = بند
app-messages-title = الرسائل

## Titles of pages: accounts and businesses
app-account-title = الحساب
# The page behind links to set a new password and to confirm a new address.
app-account-link-title = حسابك
app-account-opening = جارٍ الفتح…
app-businesses-title = منشآتك

## Slips that were just printed
app-slips-title = القسائم
app-slips-print-now = اطبع هذه الصفحة الآن
app-slips-shown-once = تُعرض هذه القسائم مرة واحدة فقط. لطباعة إحداها لاحقًا أعد طباعتها: ينشئ ذلك قسيمة جديدة، وتتوقف القديمة عن العمل.
app-slips-print = طباعة…
app-slips-done = تم: العودة إلى الدعوات

## Users, contacts, the chart: what stands there before the rest is drawn

# The title of the pages, and the first of the tabs.
app-people-users = المستخدمون
# What the tabs are called, read out.
app-people-tabs = المستخدمون والدعوات
app-people-invitations = الدعوات
app-people-contacts = جهات الاتصال
app-people-contacts-search = البحث بالاسم أو العنوان أو الشركة
app-people-chart = الهيكل
app-people-import = استيراد / تصدير
# The title of a person’s page until it is drawn.
app-people-person = شخص

## The invite dialog

app-invite-title = دعوة أشخاص
app-invite-loading = جارٍ تحميل الأدوار والأماكن…
app-invite-send = إرسال الدعوة
app-invite-clear = مسح
app-invite-clear-question = مسح النموذج؟
app-invite-clear-loss = يضيع ما كتبته واخترته.
app-invite-clear-sure = مسح النموذج
# Finding somebody with an account; then it says who was chosen.
app-invite-find = البحث بالاسم أو العنوان
app-invite-find-hint = من يُسمح لك برؤيتهم، هنا وفي المنشآت الأخرى التي تديرها.
app-invite-find-button = بحث
app-invite-found = الأشخاص
app-invite-chosen-person = الشخص المختار
app-invite-chosen = الاختيار: { $name }
app-invite-choose-other = اختيار شخص آخر
# Rows of app, subscription in it, and role in it.
app-invite-no-app-to-give = لا تطبيق يمكن منحه: ليس للمنشأة الآن اشتراك يمنح مقاعد.
app-invite-apps = التطبيقات والمقاعد
app-invite-add-app = إضافة تطبيق
app-invite-row = صف التطبيق { $number }
app-invite-app = التطبيق
# The choice of no app.
app-invite-app-none = لا شيء
app-invite-remove-row = إزالة
app-invite-next-hint = اختر تطبيقًا؛ عندها تظهر هنا اشتراكاته وأدواره.
app-invite-next = التالي: الاشتراك والدور
app-invite-loading-app = جارٍ تحميل اشتراكاته وأدواره…
app-invite-no-subscription = لا يمنح أي من اشتراكاته مقاعد الآن. اختر تطبيقًا آخر.
app-invite-no-app-role = ليس له دور بعد: يمكن لمن يشغّل هذا الخادم إضافة دور.
app-invite-seats-short = المقاعد الشاغرة: { $free }، وعدد المدعوين: { $people }. ادعُ عددًا أقل، أو اختر اشتراكًا آخر.
app-invite-subscription = الاشتراك
app-invite-subscription-choose = اختر اشتراكًا
app-invite-app-role = الدور في التطبيق
app-invite-app-role-choose = اختر دورًا

## Settings: the tabs

# The title of the page with the part that is shown.
app-settings-title = { $part } · الإعدادات
app-settings-departments = الأقسام
app-settings-locations = المواقع
app-settings-teams = الفرق
app-settings-workspaces = مساحات العمل
app-settings-roles = الأدوار
app-settings-record-sets = مجموعات صلاحيات السجلات
app-settings-apps = التطبيقات
app-settings-subscriptions = الاشتراكات
app-settings-invitations = الدعوات
app-settings-email = البريد الإلكتروني
app-settings-outbox = البريد الصادر
