# Public pages, one’s own account, and slips.

## Used on several of these pages
account-sign-in = تسجيل الدخول
# A link to the page where the code of a printed slip is typed.
account-type-code = إدخال رمز قسيمة
account-back-to-sign-in = العودة إلى تسجيل الدخول
account-go-to-dashboard = الانتقال إلى لوحة المعلومات
account-first-name = الاسم الأول
account-last-name = اسم العائلة
account-present-password = كلمة المرور الحالية
# The choice between no mail, mail and SMS about new messages.
account-message-notices = إشعارات الرسائل الجديدة

## An invitation: the offer
account-accept-join-title = الانضمام إلى { $business }
# For somebody who is a member of the business already.
account-accept-apps-title = تطبيقات أخرى في { $business }
account-accept-invites = يدعوك { $inviter }.
# Whom the invitation is for.
account-accept-term-for = موجّهة إلى
account-accept-term-role = الدور
account-accept-term-department = القسم
account-accept-term-location = الموقع
account-accept-term-teams = الفرق
account-accept-term-workspaces = مساحات العمل
account-accept-term-apps = التطبيقات
# Until when the invitation may be accepted; the time follows.
account-accept-term-good-until = صالحة حتى
# An app, the package of it, and the role in it.
account-accept-app = { $app }، { $package }، بدور { $role }
# Stands above what the inviter wrote.
account-accept-writes = كتب { $inviter }:

## An invitation: accepting it
account-accept-code = رمز الدعوة
account-accept-code-hint = ثمانية أحرف وأرقام. تجده في رسالة الدعوة، أو يعطيك إياه من دعاك.
account-accept-code-too-often = أُدخل الرمز خطأً مرات كثيرة. اطلب ممن دعاك إرسال الدعوة من جديد.
# A button: makes an account.
account-accept-create-account = قبول وإنشاء حساب
# A button: makes an account with a slip.
account-accept-enrol = انضمام
# A button: joins the business with the account that there is.
account-accept-join = الانضمام إلى { $business }
# A button: a member takes the apps that are offered.
account-accept-apps = قبول
account-accept-number = الرقم الوظيفي
account-accept-number-hint = ليس مكتوبًا على القسيمة.
account-accept-username = اسم المستخدم
account-accept-username-hint = به يكون تسجيل دخولك. احتفظ بالاسم المقترح أو اختر اسمًا آخر: أحرف من a إلى z وأرقام ونقاط وشرطات.
account-accept-sign-in-first = لديك حساب بالفعل. سجّل الدخول به ثم اقبل الدعوة.
account-accept-sign-in-to-accept = تسجيل الدخول للقبول
account-accept-for-other-title = هذه الدعوة لشخص آخر
# Both are an e-mail address, a username or a name.
account-accept-for-other = الدعوة موجّهة إلى { $invited }، وتسجيل دخولك الحالي باسم { $signed_in }.
account-accept-switch = تبديل الحساب
account-accept-stay = البقاء بهذا الحساب والانتقال إلى لوحة المعلومات

## An invitation: links that lead nowhere any more
account-accept-dead-title = رابط غير صالح
account-accept-dead = هذا الرابط ليس من روابطنا، أو ينقصه جزء. افتحه من الرسالة مرة أخرى، أو انسخه كاملًا.
account-accept-expired-title = انتهت صلاحية الدعوة
account-accept-expired = انتهت صلاحية دعوتك إلى { $business }. تواصل مع مدير النظام لديك، أو اطلب دعوة جديدة هنا.
account-accept-cancelled = أُلغيت دعوتك إلى { $business }. إذا كنت ترى أن ذلك خطأ فتواصل مع مدير النظام لديك.
account-accept-superseded = أُرسلت دعوة أحدث إلى { $business }، ولا يعمل إلا رابطها. ابحث عنها في بريدك.
# Stands after account-accept-superseded; $when is the time when the newer invitation was sent.
account-accept-sent-on = أُرسلت في { $when }.
account-accept-accepted-title = مقبولة من قبل
account-accept-accepted = قُبلت هذه الدعوة إلى { $business }. سجّل الدخول بعنوانك وكلمة مرورك.
account-accept-waits-title = بانتظار التأكيد
account-accept-waits = تغيّر شيء في دعوتك إلى { $business } منذ إرسالها، لذلك يراجعها أحد مديري النظام من جديد. لم يضع شيء: بعد تأكيدها تصلك رسالة فيها رابط جديد.
account-accept-ask = طلب دعوة جديدة
account-accept-slip-waits = تغيّر شيء في دعوتك إلى { $business } منذ طباعة قسيمتك، لذلك يراجعها أحد مديري النظام من جديد. لم يضع شيء: بعد تأكيدها اطلب قسيمة جديدة ممن أعطاك القسيمة.
account-accept-slip-dead-title = هذه القسيمة غير صالحة
account-accept-slip-dead = ربما انتهت صلاحيتها، أو طُبعت قسيمة أحدث منها، أو ينقص جزء من العنوان. اطلب قسيمة جديدة ممن أعطاك إياها.
# $link is a link with the words of account-accept-slip-sign-in.
account-accept-slip-joined-before = سبق لك الانضمام بها؟ يمكنك { $link } باسم المستخدم الذي اخترته حينها.
account-accept-slip-sign-in = تسجيل الدخول

## Setting up: the first business, or a business’s first administrator
account-setup-title = إعداد Usher
account-setup-subtitle = أنشئ منشأتك وحسابك. يعمل هذا الرابط مرة واحدة فقط.
account-setup-business-name = اسم المنشأة
account-setup-roles = الأدوار في البداية
# Sets of roles to begin with; the names of the roles stand beneath each.
account-setup-roles-general = عام
account-setup-roles-quality-hr = الجودة والموارد البشرية
account-setup-roles-assets = الأصول
account-setup-zone = المنطقة الزمنية
# Names of cities are searched in English.
account-setup-zone-hint = بها تُكتب الأوقات في رسائل البريد. اكتب اسم مدينة بالإنجليزية، مثل Berlin.
# A button.
account-setup-send = إعداد
account-setup-business-title = إعداد { $name }
account-setup-business-subtitle = كن أول مدير نظام في { $name }. يعمل هذا الرابط مرة واحدة فقط.
# A button.
account-setup-business-send = إنشاء الحساب
account-setup-signed-in = تسجيل دخولك الحالي باسم { $email }.
account-setup-continue = المتابعة بهذا الحساب
account-setup-use-another = استخدام حساب آخر
# $link is a link with the words of account-setup-sign-in.
account-setup-have-account = لديك حساب هنا؟ يمكنك { $link } والمتابعة به.
account-setup-sign-in = تسجيل الدخول
account-setup-email = عنوان بريدك الإلكتروني
account-setup-email-hint = به يكون تسجيل دخولك.
account-setup-gone-title = سبق استخدام رابط الإعداد هذا
account-setup-gone = يعمل رابط الإعداد مرة واحدة فقط. إذا كنت أنت من استخدمه فسجّل الدخول؛ وإلا فاطلب رابطًا جديدًا ممن يشغّل Usher.

## A forgotten password
account-forgot-title = نسيت كلمة المرور
account-forgot-text = اكتب عنوان البريد الإلكتروني الذي تسجّل الدخول به، فنرسل إليك رابطًا لتعيين كلمة مرور جديدة.
account-forgot-email = عنوان البريد الإلكتروني
account-forgot-send = إرسال رابط
# $link is a link with the words of account-forgot-type-code.
account-forgot-username = تسجّل الدخول باسم مستخدم؟ تواصل مع أحد مديري النظام في منشأتك ليطبع لك قسيمة لكلمة المرور. لديك قسيمة بالفعل؟ { $link }
account-forgot-type-code = إدخال رمزها
account-asked-title = راجع بريدك
account-asked-text = إذا كان العنوان الذي كتبته عنوان أحد الحسابات، فقد أُرسل إليه رابط. يعمل الرابط مرة واحدة فقط، ولمدة 30 دقيقة. وإذا كانت لك دعوة على هذا العنوان، فقد أُرسلت إليك من جديد.
account-asked-nothing-came = لم يصلك شيء خلال بضع دقائق؟ ابحث في البريد غير المرغوب فيه، وتحقق من العنوان، أو تواصل مع أحد مديري النظام في منشأتك. من لديه اسم مستخدم لا يصله بريد: يطبع له أحد مديري النظام قسيمة لكلمة المرور.
account-reset-title = تعيين كلمة مرور جديدة
# An e-mail address or a username.
account-reset-subtitle = للحساب { $sign_in_name }. تنتهي كل جلساتك، ويُسجَّل دخولك هنا.
# A button.
account-reset-send = تعيين كلمة المرور
account-reset-dead-title = لم يعد هذا الرابط صالحًا
account-reset-dead = يعمل الرابط أو القسيمة لكلمة مرور جديدة مرة واحدة فقط، ولمدة 30 دقيقة، ولا يعمل إلا آخر ما طُلب. لم يتغير شيء.
account-reset-dead-then = بعنوان بريد إلكتروني تحصل على رابط جديد فورًا. وباسم مستخدم اطلب قسيمة جديدة من أحد مديري النظام.
account-reset-ask = طلب رابط جديد
account-link-dead = انتهت صلاحية هذا الرابط أو هذه القسيمة. اطلب رابطًا جديدًا أو قسيمة جديدة.

## Confirming a new address
account-confirm-title = تأكيد عنوانك الجديد
account-confirm-text = من الآن فصاعدًا يكون تسجيل دخولك بالعنوان { $address }. وتبقى كلمة مرورك كما هي.
account-confirm-send = تأكيد العنوان
account-confirm-unexpected = لم تطلب ذلك؟ أغلق هذه الصفحة: لا يتغير شيء.
account-confirmed-title = تم تأكيد عنوانك الجديد
account-confirmed-text = به يكون تسجيل دخولك من الآن فصاعدًا. بقيت كلمة مرورك كما هي، وأُبلغ العنوان السابق بذلك.
account-confirmed-go-on = متابعة
account-confirm-dead-title = لم يعد هذا الرابط صالحًا
account-confirm-dead = سبق استخدامه، أو انتهت صلاحيته بعد 24 ساعة، أو أُرسل رابط أحدث منه. يبقى تسجيل دخولك كما كان. اطلب رابطًا جديدًا ضمن «حسابي»، أو من مدير النظام الذي طلب إرساله.
account-address-link-dead = لم يعد هذا الرابط صالحًا: سبق استخدامه، أو انتهت صلاحيته، أو أُرسل رابط أحدث منه. لم يتغير شيء.
account-address-taken = هذا العنوان لحساب آخر بالفعل، لذلك لم يتغير شيء. سجّل الدخول كما كنت تفعل، أو اختر عنوانًا آخر.

## One’s own account
account-own-title = حسابي
# An e-mail address or a username.
account-own-subtitle = { $sign_in_name }، في { $business }
account-profile-title = الملف الشخصي
account-profile-text = هذا ما تعرفه { $business } عنك.
account-profile-job-title = المسمى الوظيفي
account-profile-phone = الهاتف
account-profile-mobile = الهاتف الجوال
account-profile-save = حفظ الملف الشخصي
account-choices-title = الإشعارات واللغة
account-choices-weekly = الرسالة الأسبوعية
account-choices-weekly-hint = ما هو مستحق وما تغيّر، مرة في الأسبوع.
account-choices-no-email = لا توجد رسالة أسبوعية من دون عنوان بريد إلكتروني. يمكنك تحديد عنوان تحت «عنوان تسجيل الدخول».
# Stands above the names of workspaces.
account-choices-workspaces = تشمل الرسالة الأسبوعية
account-choices-workspaces-hint = من دون اختيار: كل مساحات عملك.
account-choices-language = لغتك
account-choices-language-hint = لصفحاتك ورسائلك.
account-choices-save = حفظ الاختيارات
account-password-title = كلمة المرور
account-password-new = كلمة المرور الجديدة
account-password-hint = { $least ->
    [one] حرف واحد على الأقل. ثلاث كلمات أو أربع لا صلة بينها تصنع كلمة مرور جيدة.
    [two] حرفان على الأقل. ثلاث كلمات أو أربع لا صلة بينها تصنع كلمة مرور جيدة.
    [few] { $least } أحرف على الأقل. ثلاث كلمات أو أربع لا صلة بينها تصنع كلمة مرور جيدة.
    [many] { $least } حرفًا على الأقل. ثلاث كلمات أو أربع لا صلة بينها تصنع كلمة مرور جيدة.
   *[other] { $least } حرف على الأقل. ثلاث كلمات أو أربع لا صلة بينها تصنع كلمة مرور جيدة.
}
account-password-again = كلمة المرور الجديدة مرة أخرى
account-password-sessions = تنتهي جلساتك الأخرى. وتبقى هذه.
account-password-change = تغيير كلمة المرور
account-address-title = عنوان تسجيل الدخول
account-address-now = تسجيل دخولك بالعنوان { $address }.
account-address-now-username = تسجيل دخولك باسم المستخدم { $username }.
account-address-new = العنوان الجديد
account-address-hint = نرسل إليه رابطًا. ويسري العنوان بعد فتح الرابط وتأكيده.
account-address-send = إرسال الرابط
account-sessions-title = أين سُجّل دخولك
account-sessions-caption = جلساتك
account-sessions-business = المنشأة
# Heads of columns with times.
account-sessions-began = تسجيل الدخول
account-sessions-last-seen = آخر ظهور
account-sessions-actions = الإجراءات
account-sessions-no-business = بلا منشأة
account-sessions-here = هذه الجلسة
# A button, and what is read out after it: “Sign out the session of 3 May 2026, 10:00”.
account-sessions-end = تسجيل الخروج
account-sessions-end-which = من جلسة { $began }
# A button that unfolds the question.
account-sessions-end-others-ask = تسجيل الخروج من كل مكان آخر…
account-sessions-end-others-question = تسجيل الخروج من كل الجلسات عدا هذه؟
account-sessions-end-others-loss = يضيع ما كُتب هناك ولم يُرسل. ويمكنك تسجيل الدخول هناك من جديد.
# A button: answers no to the question.
account-sessions-end-others-keep = إبقاؤها
account-sessions-end-others = تسجيل الخروج من كل مكان آخر

## Why an account is not changed
account-own-not-right = كلمة المرور الحالية غير صحيحة. اكتبها مرة أخرى.
account-own-wait = كانت المحاولات كثيرة جدًا. انتظر قليلًا ثم حاول مرة أخرى.
account-own-password = لا يمكن استخدام كلمة المرور الجديدة.
account-own-same-address = العنوان الجديد: تسجيل دخولك بهذا العنوان بالفعل.
account-own-no-member = لم تعد عضويتك في هذه المنشأة فعّالة. تواصل مع أحد مديري النظام فيها.
account-too-many-mails = العنوان الجديد: وصلته اليوم رسائل كثيرة جدًا. يمكن إرسال التالية في { $when }.
# About somebody else’s account, told to an administrator.
account-foreign-inactive = عضوية هذا الشخص معطَّلة. أعد تفعيلها أولًا.
account-foreign-in-another-business = هذا الشخص عضو في منشأة أخرى أيضًا، فلا يغيّر طريقة تسجيل دخوله أحد غيره: ضمن «حسابي».
account-foreign-runs-the-server = هذا الشخص يشغّل هذا الخادم، فلا يغيّر طريقة تسجيل دخوله أحد غيره: ضمن «حسابي».
account-foreign-has-address = هذا الشخص يسجّل الدخول بعنوان بريد إلكتروني: «نسيت كلمة المرور» في صفحة تسجيل الدخول ترسل إليه رابطًا.
account-foreign-same-address = العنوان الجديد: هذا الشخص يسجّل الدخول بهذا العنوان بالفعل.

## One’s businesses: the menu and the page
# The menu’s button, read out.
account-businesses-menu = المنشأة: { $name }. تبديل
account-businesses-menu-search = البحث في منشآتك
account-businesses-menu-search-placeholder = بحث
account-businesses-menu-switch = الانتقال إلى منشأة أخرى
account-businesses-menu-all = كل المنشآت
account-businesses-title = منشآتك
account-businesses-subtitle = كل ما تفتحه يخص المنشأة التي أنت فيها.
account-businesses-search = البحث بالاسم
account-businesses-count = { $count ->
    [zero] لا منشآت
    [one] منشأة واحدة
    [two] منشأتان
    [few] { $count } منشآت
    [many] { $count } منشأة
   *[other] { $count } منشأة
}
account-businesses-name = الاسم
account-businesses-role = دورك
# When they were there last.
account-businesses-last-there = آخر زيارة
# The head of the column with the buttons.
account-businesses-switching = الانتقال
account-businesses-here = أنت هنا
# A button, and what is read out after it: “Switch to Anchor”.
account-businesses-switch = الانتقال
account-businesses-switch-to = إلى { $name }
account-businesses-none-title = لا منشأة تطابق البحث
account-businesses-none = لا يوجد هذا في اسم أي من منشآتك.
account-businesses-show-all = عرض كل المنشآت

## Slips: choosing which to print
account-slip-none-title = لا قسائم بانتظار الطباعة
# “Shop-floor employee” is what the tick is called where people are invited.
account-slip-none = القسائم لمن ليس لديهم بريد إلكتروني: اختر «عامل إنتاج» عند الدعوة.
account-slip-invite = دعوة
account-slip-list-title = قسائم للطباعة
account-slip-for-whom = لمن
account-slip-paper = الورق
account-slip-paper-a4 = A4
account-slip-paper-letter = Letter
account-slip-how-many = العدد
account-slip-one-on-a-page = واحدة في الصفحة
account-slip-two-on-a-page = اثنتان في الصفحة
account-slip-four-on-a-page = أربع في الصفحة
account-slip-print = طباعة

## Slips: what is printed
account-slip-title = مرحبًا بك في { $business }
# Of a slip for a new password.
account-slip-reset-title = كلمة مرور جديدة في { $business }
account-slip-whom = { $name }، { $department }
# Read out.
account-slip-label = قسيمة { $whom }
account-slip-picture = رمز QR
# The address stands on a line of its own between these two.
account-slip-scan = امسح هذه الصورة بهاتفك. أو افتح
account-slip-type = واكتب هذا الرمز:
account-slip-number = تحتاج أيضًا إلى رقمك الوظيفي.
account-slip-works = تعمل مرة واحدة فقط، وحتى { $expires }. لا تُطلع عليها أحدًا.

## The weekly e-mail: when it comes, and the page that ends it

account-weekly-day = تصل يوم
account-weekly-hour = الساعة
account-weekly-zone = في المنطقة الزمنية
account-weekly-comes = موعد الرسالة الأسبوعية
account-weekly-zone-hint-named = اتركه فارغًا لاستخدام المنطقة الزمنية للمنشأة، { $zone }.
account-weekly-zone-hint = اتركه فارغًا لاستخدام المنطقة الزمنية للمنشأة.
account-weekly-time = { $day }، { $hour }
account-weekly-time-zone = { $day }، { $hour } ({ $zone })
account-weekly-end-title = إيقاف الرسالة الأسبوعية؟
account-weekly-ended-title = الرسالة الأسبوعية متوقفة
account-weekly-link-dead-title = لم يعد هذا الرابط صالحًا
account-weekly-end = ترسل إليك { $business } رسالة مرة في الأسبوع: ما هو مستحق وما تغيّر.
account-weekly-end-stays = تتوقف هذه الرسالة فقط. يبقى كل ما عداها كما هو، ويمكنك تفعيلها من جديد ضمن «حسابي».
account-weekly-end-button = إيقاف الرسالة الأسبوعية
account-weekly-ended = لن ترسل إليك { $business } الرسالة الأسبوعية بعد الآن. يبقى كل ما عدا ذلك كما هو.
account-weekly-ended-back = هل تريدها من جديد؟ يمكنك تفعيلها ضمن «حسابي».
account-weekly-link-dead = لم يتغير شيء. افتح الرابط في أحدث رسالة أسبوعية، أو أوقفها ضمن «حسابي».
account-weekly-my-account = حسابي
