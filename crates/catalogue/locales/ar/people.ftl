# people

## Words of several pages

people-users = المستخدمون
people-name = الاسم
people-email = البريد الإلكتروني
people-username = اسم المستخدم
people-email-or-username = البريد أو اسم المستخدم
people-role = الدور
people-department = القسم
people-location = الموقع
people-teams = الفرق
people-workspaces = مساحات العمل
people-status = الحالة
people-status-active = نشط
people-status-inactive = معطَّل
people-last-seen = آخر ظهور
# Instead of a time, where somebody was never seen.
people-never-seen = أبدًا
people-job-title = المسمى الوظيفي
people-phone = الهاتف
people-mobile-phone = الهاتف الجوال
people-employee-number = الرقم الوظيفي
people-company = الشركة
people-save = حفظ
people-leave-as-it-is = ترك كما هو
# An app and its package: “Flow, Standard”.
people-app-and-package = { $app }، { $package }
# Facts about somebody in a row: “Ada Lovelace, Engineer, Engines”. The rest may be several, put together by this message as well.
people-in-a-row = { $first }، { $rest }

## Every list

# On the button that applies search and filters.
people-apply = تطبيق
# What the links to other parts of a list are, for those who do not see them.
people-pages = الصفحات
people-rows-before = الصفوف السابقة
people-rows-after = الصفوف التالية
people-newest = الأحدث
people-newer = أحدث
people-older = أقدم
people-download = تنزيل بصيغة CSV

## The list of users

people-users-count = { $users ->
    [zero] لا مستخدمين
    [one] مستخدم واحد
    [two] مستخدمان
    [few] { $users } مستخدمين
    [many] { $users } مستخدمًا
   *[other] { $users } مستخدم
}
people-users-search = البحث بالاسم أو العنوان
people-any-status = كل الحالات
people-any-role = كل الأدوار
people-any-department = كل الأقسام
people-any-location = كل المواقع
people-order = الترتيب
people-order-name = حسب الاسم
people-order-last-seen = الأحدث ظهورًا أولًا
people-order-longest-away = الأطول غيابًا أولًا
people-none-fits-title = لا أحد مطابق
people-none-fits-text = لا يوجد مستخدم بهذا الاسم أو العنوان، أو بهذه الحالة والدور والمكان.
people-none-fits-all = عرض كل المستخدمين
people-nobody-yet-title = لا أحد هنا بعد
people-nobody-yet-text = كل من يقبل دعوة يظهر هنا.
people-nobody-yet-invitations = عرض الدعوات

## The list of contacts

people-contacts = جهات الاتصال
people-contacts-count = { $contacts ->
    [zero] لا جهات اتصال
    [one] جهة اتصال واحدة
    [two] جهتا اتصال
    [few] { $contacts } جهات اتصال
    [many] { $contacts } جهة اتصال
   *[other] { $contacts } جهة اتصال
}
# Column: the member or the invitation that the contact stands for.
people-contacts-stands-for = تمثّل
people-contacts-not-named = بلا اسم بعد
people-contacts-member = عضو
people-contacts-invited = تمت الدعوة
people-contacts-nobody = لا أحد هنا
people-contacts-none-fits-title = لا توجد جهة اتصال مطابقة
people-contacts-none-fits-text = لا توجد جهة فيها هذا النص في الاسم أو العنوان أو الشركة.
people-contacts-none-fits-all = عرض كل جهات الاتصال
people-contacts-none-yet-title = لا توجد جهات اتصال بعد
people-contacts-none-yet-text = لكل شخص تتم دعوته جهة اتصال تبقى بعد زوال الدعوة.
people-contacts-invite = دعوة

## The org chart

people-chart-all-departments = كل الأقسام
people-chart-search = البحث عن شخص بالاسم أو العنوان
people-chart-none-fits-title = لا أحد مطابق
people-chart-none-fits-text = لا يوجد بين النشطين هنا من يحمل اسمه أو عنوانه هذا النص.
people-chart-none-fits-all = عرض الهيكل
people-chart-found = النتائج
people-chart-where-stands = مكان { $person } في الهيكل
people-chart-who-reports = من يتبع مَن
people-chart-whole = الهيكل كاملًا
people-chart-profile-of = الملف الشخصي: { $person }
people-chart-pages-of-picture = صفحات الرسم
people-chart-pages-of-people = صفحات الأشخاص
people-chart-alone-title = بلا مدير مباشر وبلا مرؤوسين
people-chart-count = { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}
# Before a sentence about who leads the department.
people-chart-count-sentence = { $people ->
    [zero] لا أحد.
    [one] شخص واحد.
    [two] شخصان.
    [few] { $people } أشخاص.
    [many] { $people } شخصًا.
   *[other] { $people } شخص.
}
# What those are together who are in no department, as the name of a department.
people-chart-no-department = بلا قسم
people-chart-led-by-nobody = بلا قيادة: ليس لأحد هنا مدير مباشر أو مرؤوسون.
people-chart-led-by-one = بقيادة { $first }.
people-chart-led-by-two = بقيادة { $first } و{ $second }.
people-chart-led-by-three = بقيادة { $first } و{ $second } و{ $third }.
people-chart-led-by-more = بقيادة { $first } و{ $second } و{ $third } و{ $others } غيرهم.
people-chart-departments = الأقسام
people-chart-people = الأشخاص
# Column: how many of a department have neither a manager nor reports.
people-chart-alone = بلا ارتباط
people-chart-alone-note = بلا ارتباط: بلا مدير مباشر وبلا مرؤوسين. يظهر هؤلاء في صفحة قسمهم.
people-chart-no-lines-title = لا يوجد مدير مباشر لأحد بعد
people-chart-no-lines-text = يُحدَّد المدير المباشر لكل شخص في صفحته ضمن «الدور والمكان»، على يد من يحق له تغيير ذلك. وعندها يظهر الأشخاص هنا.
people-chart-no-lines-text-import = يُحدَّد المدير المباشر لكل شخص في صفحته ضمن «الدور والمكان»، أو بالعمود Manager من جدول ضمن «استيراد / تصدير». وعندها يظهر الأشخاص هنا.
people-chart-no-lines-users = عرض المستخدمين
people-chart-zoom-in = تكبير
people-chart-zoom-out = تصغير
# On the button that makes the picture as large as can be seen at once; a short word.
people-chart-fit = ملاءمة
people-chart-picture = الرسم
people-chart-as-list = المحتوى نفسه كقائمة
# In a box and in a list: those who report to somebody directly.
people-chart-reports = { $reports ->
    [zero] لا مرؤوسين
    [one] مرؤوس واحد
    [two] مرؤوسان
    [few] { $reports } مرؤوسين
    [many] { $reports } مرؤوسًا
   *[other] { $reports } مرؤوس
}
people-chart-reports-in-all = { $reports ->
    [zero] لا مرؤوسين، { $all } إجمالًا
    [one] مرؤوس واحد، { $all } إجمالًا
    [two] مرؤوسان، { $all } إجمالًا
    [few] { $reports } مرؤوسين، { $all } إجمالًا
    [many] { $reports } مرؤوسًا، { $all } إجمالًا
   *[other] { $reports } مرؤوس، { $all } إجمالًا
}
# What is read out of a box: the person’s name, job title and department in a row, then how many report to them. The name must
# come first.
people-chart-box = { $person }. { $reports }

## A person’s page

# The way to this page ends so while a form is open.
people-crumb-change = تغيير
# The words of a link to a form, and the words that are read out after them: “Change the profile”, “Role of this member”,
# “Deactivate… this member”. There is a space between.
people-edit = تغيير
people-edit-the-profile = الملف الشخصي
people-edit-the-options = الخيارات
people-edit-role = الدور
people-edit-manager = المدير المباشر
people-edit-place = المكان
people-edit-of-member = لهذا العضو
people-edit-deactivate = تعطيل…
people-edit-reactivate = إعادة تفعيل…
people-edit-delete = حذف…
people-edit-this-member = هذا العضو
people-edit-give-app = منح تطبيق
people-edit-to-them = لهذا العضو

## A person’s page: profile

people-profile = الملف الشخصي
# Before the company that an external person is of.
people-profile-external-of = خارجي، من
people-profile-joined = الانضمام

## A person’s page: role and place

people-place = الدور والمكان
people-reports-to = المدير المباشر
people-manager-nobody = لا أحد
people-manager-outside = شخص من خارج قسمك
people-place-in-chart = المكان في الهيكل
people-in-no-department = بلا قسم
people-at-no-location = بلا موقع
people-in-no-team = بلا فريق
people-in-no-workspace = بلا مساحة عمل

## A person’s page: options

people-options = الخيارات
people-options-weekly = الرسالة الأسبوعية
people-options-weekly-of-none = نعم، بلا مساحة عمل
people-options-message-notices = إشعارات الرسائل الجديدة
people-options-owns-records = إمكان امتلاك البنود
people-options-record-set = مجموعة صلاحيات السجلات
people-options-no-limit = بلا قيود
people-options-language = اللغة
people-yes = نعم
people-no = لا

## A person’s page: contact

people-contact = جهة الاتصال
people-contact-none = لا توجد جهة اتصال تمثّل هذا الشخص.
people-contact-all = كل جهات الاتصال

## A person’s page: invitations

people-history = الدعوات
people-history-none = لا توجد: كان الانضمام برابط إعداد.
people-history-caption = الدعوات المقبولة
people-history-invited-by = الداعي
people-history-sent = الإرسال
people-history-accepted = القبول
people-history-by = من { $person }
# Open invitations that offer them more apps. $link is people-history-offers-tab, a link.
people-history-offers = { $offers ->
    [one] دعوة مفتوحة أخرى: يمكن إعادة إرسالها أو إلغاؤها في { $link }.
    [two] دعوتان مفتوحتان أخريان: يمكن إعادة إرسالهما أو إلغاؤهما في { $link }.
    [few] { $offers } دعوات مفتوحة أخرى: يمكن إعادة إرسالها أو إلغاؤها في { $link }.
    [many] { $offers } دعوة مفتوحة أخرى: يمكن إعادة إرسالها أو إلغاؤها في { $link }.
   *[other] { $offers } دعوة مفتوحة أخرى: يمكن إعادة إرسالها أو إلغاؤها في { $link }.
}
people-history-offers-tab = تبويب الدعوات

## A person’s page: apps and seats

people-apps = التطبيقات والمقاعد
people-apps-none = لا توجد تطبيقات
people-apps-app = التطبيق والباقة
people-apps-role = الدور في التطبيق
people-apps-seat = المقعد
people-apps-actions = الإجراءات
people-apps-in-use = قيد الاستخدام
people-apps-not-in-use = غير مستخدم
# A button. people-apps-seat-of is read out after it, after a space: “Take a seat of Flow, Standard”.
people-apps-take-seat = أخذ مقعد
people-apps-seat-of = من { $app }، { $package }
# A link. people-apps-role-in is read out after it, after a space: “Change role in Flow, Standard”.
people-apps-change-role = تغيير الدور
people-apps-role-in = في { $app }، { $package }
people-apps-take-away-ask = سحب…
people-apps-take-away-question = سحب { $app }، { $package } من { $person }؟
people-apps-take-away-loss-in-use = لن يستطيع هذا العضو استخدام التطبيق بعد ذلك، ويصبح مقعده شاغرًا فورًا.
people-apps-take-away-loss-unused = لا يشغل التطبيق الآن أي مقعد، ولن يستعيد هذا العضو مقعدًا لاحقًا.
people-apps-take-away-keep = إبقاء التطبيق
people-apps-take-away = سحب
people-apps-give-title = منح { $person } تطبيقًا
people-apps-subscriptions = الاشتراكات
people-apps-seats = المقاعد
people-apps-no-seat = لا يوجد مقعد شاغر
# A link; which app, is read out after it: “Choose Flow, Standard”.
people-apps-choose = اختيار
people-apps-no-other = لا يوجد اشتراك مفتوح آخر يمكن أن يحصل هذا العضو على مقعد منه.
people-apps-all-subscriptions = كل الاشتراكات
people-apps-back = العودة إلى صفحة العضو
people-apps-give-of-title = منح { $person } التطبيق { $app }، { $package }
people-apps-give = منح
people-apps-role-title = دور { $person } في { $app }، { $package }

## A person’s page: sessions

people-sessions = الجلسات في هذه المنشأة
people-sessions-signed-in = الدخول مسجّل
people-sessions-where = { $sessions ->
    [zero] ليس في أي مكان
    [one] في متصفح واحد
    [two] في متصفحين
    [few] في { $sessions } متصفحات
    [many] في { $sessions } متصفحًا
   *[other] في { $sessions } متصفح
}
people-sessions-last-used = آخر استخدام
people-sign-out-ask = تسجيل الخروج في كل مكان…
people-sign-out-question = تسجيل خروج { $person } في كل مكان؟
people-sign-out-loss = { $sessions ->
    [zero] لا توجد جلسات في هذه المنشأة. لا يتغير شيء في المنشآت الأخرى، وتبقى كلمة المرور كما هي.
    [one] تنتهي فورًا جلسة واحدة في هذه المنشأة. لا يتغير شيء في المنشآت الأخرى، وتبقى كلمة المرور كما هي.
    [two] تنتهي فورًا جلستان في هذه المنشأة. لا يتغير شيء في المنشآت الأخرى، وتبقى كلمة المرور كما هي.
    [few] تنتهي فورًا { $sessions } جلسات في هذه المنشأة. لا يتغير شيء في المنشآت الأخرى، وتبقى كلمة المرور كما هي.
    [many] تنتهي فورًا { $sessions } جلسة في هذه المنشأة. لا يتغير شيء في المنشآت الأخرى، وتبقى كلمة المرور كما هي.
   *[other] تنتهي فورًا { $sessions } جلسة في هذه المنشأة. لا يتغير شيء في المنشآت الأخرى، وتبقى كلمة المرور كما هي.
}
# The same, where the session of whoever reads it ends, too.
people-sign-out-loss-own = { $sessions ->
    [one] تنتهي فورًا جلسة واحدة في هذه المنشأة، وهي جلستك هذه. لا يتغير شيء في المنشآت الأخرى، وتبقى كلمة المرور كما هي.
    [two] تنتهي فورًا جلستان في هذه المنشأة، ومنهما جلستك هذه. لا يتغير شيء في المنشآت الأخرى، وتبقى كلمة المرور كما هي.
    [few] تنتهي فورًا { $sessions } جلسات في هذه المنشأة، ومنها جلستك هذه. لا يتغير شيء في المنشآت الأخرى، وتبقى كلمة المرور كما هي.
    [many] تنتهي فورًا { $sessions } جلسة في هذه المنشأة، ومنها جلستك هذه. لا يتغير شيء في المنشآت الأخرى، وتبقى كلمة المرور كما هي.
   *[other] تنتهي فورًا { $sessions } جلسة في هذه المنشأة، ومنها جلستك هذه. لا يتغير شيء في المنشآت الأخرى، وتبقى كلمة المرور كما هي.
}
people-sign-out-keep = إبقاء الدخول مسجّلًا
people-sign-out = تسجيل الخروج في كل مكان

## A person’s page: leaving and coming back

people-membership = العضوية
people-membership-oneself = لا يمكنك تعطيل نفسك أو حذفها. توجّه إلى شخص آخر من مديري النظام.
people-membership-active = من يُعطَّل يخرج فورًا ويمكن إدخاله من جديد. ومن يُحذف يزول نهائيًا.
people-membership-inactive = هذا العضو معطَّل: لا يمكنه الدخول، ومقاعده شاغرة.
people-deactivate-title = تعطيل { $person }؟
people-deactivate = تعطيل
people-deactivate-keep = عدم التعطيل
people-reactivate-title = إدخال { $person } من جديد؟
people-reactivate = إعادة تفعيل
people-reactivate-keep = إبقاء التعطيل
people-delete-title = حذف { $person } نهائيًا؟
people-delete = حذف نهائي
people-delete-keep = عدم الحذف
people-reactivate-sign-in = يعود تسجيل الدخول ممكنًا بكلمة المرور السابقة.
people-reactivate-apps = { $apps ->
    [zero] لا توجد تطبيقات لاستعادتها.
    [one] يُستعاد مقعد في تطبيق واحد إن وُجد مقعد شاغر؛ وإلا فيُذكر اسمه.
    [two] يُستعاد مقعد في كل من تطبيقين إن وُجد مقعد شاغر؛ ويُذكر ما عدا ذلك بالاسم.
    [few] يُستعاد مقعد في كل من { $apps } تطبيقات إن وُجد مقعد شاغر؛ ويُذكر ما عدا ذلك بالاسم.
    [many] يُستعاد مقعد في كل من { $apps } تطبيقًا إن وُجد مقعد شاغر؛ ويُذكر ما عدا ذلك بالاسم.
   *[other] يُستعاد مقعد في كل من { $apps } تطبيق إن وُجد مقعد شاغر؛ ويُذكر ما عدا ذلك بالاسم.
}
people-leaving-sessions = { $sessions ->
    [zero] لا توجد جلسات لهذا العضو في هذه المنشأة.
    [one] تنتهي فورًا جلسة واحدة في هذه المنشأة.
    [two] تنتهي فورًا جلستان في هذه المنشأة.
    [few] تنتهي فورًا { $sessions } جلسات في هذه المنشأة.
    [many] تنتهي فورًا { $sessions } جلسة في هذه المنشأة.
   *[other] تنتهي فورًا { $sessions } جلسة في هذه المنشأة.
}
people-leaving-seats = { $seats ->
    [zero] لا يشغل هذا العضو أي مقعد.
    [one] يصبح مقعد واحد شاغرًا فورًا.
    [two] يصبح مقعدان شاغرين فورًا.
    [few] تصبح { $seats } مقاعد شاغرة فورًا.
    [many] يصبح { $seats } مقعدًا شاغرًا فورًا.
   *[other] يصبح { $seats } مقعد شاغرًا فورًا.
}
people-leaving-offers = { $offers ->
    [one] تُلغى دعوة مفتوحة واحدة تعرض على هذا العضو تطبيقات.
    [two] تُلغى دعوتان مفتوحتان تعرضان على هذا العضو تطبيقات.
    [few] تُلغى { $offers } دعوات مفتوحة تعرض على هذا العضو تطبيقات.
    [many] تُلغى { $offers } دعوة مفتوحة تعرض على هذا العضو تطبيقات.
   *[other] تُلغى { $offers } دعوة مفتوحة تعرض على هذا العضو تطبيقات.
}
people-leaving-sent = { $sent ->
    [one] تبقى دعوة مفتوحة واحدة أرسلها هذا العضو؛ ومن يقبلها ينتظر تأكيد أحد مديري النظام.
    [two] تبقى دعوتان مفتوحتان أرسلهما هذا العضو؛ ومن يقبل إحداهما ينتظر تأكيد أحد مديري النظام.
    [few] تبقى { $sent } دعوات مفتوحة أرسلها هذا العضو؛ ومن يقبل إحداها ينتظر تأكيد أحد مديري النظام.
    [many] تبقى { $sent } دعوة مفتوحة أرسلها هذا العضو؛ ومن يقبل إحداها ينتظر تأكيد أحد مديري النظام.
   *[other] تبقى { $sent } دعوة مفتوحة أرسلها هذا العضو؛ ومن يقبل إحداها ينتظر تأكيد أحد مديري النظام.
}
people-deactivate-reports = { $reports ->
    [one] يبقى هذا العضو المدير المباشر لعضو واحد.
    [two] يبقى هذا العضو المدير المباشر لعضوين.
    [few] يبقى هذا العضو المدير المباشر لـ { $reports } أعضاء.
    [many] يبقى هذا العضو المدير المباشر لـ { $reports } عضوًا.
   *[other] يبقى هذا العضو المدير المباشر لـ { $reports } عضو.
}
people-delete-reports = { $reports ->
    [one] يصبح عضو واحد من المرؤوسين بلا مدير مباشر.
    [two] يصبح عضوان من المرؤوسين بلا مدير مباشر.
    [few] يصبح { $reports } أعضاء من المرؤوسين بلا مدير مباشر.
    [many] يصبح { $reports } عضوًا من المرؤوسين بلا مدير مباشر.
   *[other] يصبح { $reports } عضو من المرؤوسين بلا مدير مباشر.
}
people-leaving-links = تتوقف عن العمل الروابط والقسائم التي أُعدّت لهذا العضو.
people-deactivate-kept = يبقى محفوظًا كل ما قام به هذا العضو، وكذلك تطبيقاته وأماكنه وخياراته، ويمكن إدخاله من جديد.
people-delete-erased = يُمحى الاسم والعنوان وكل ما هو معروف عن هذا العضو، وكذلك في سجل التدقيق، حيث يحل محل اسمه «A deleted person». لا يمكن التراجع عن ذلك.
people-delete-messages = يُمحى ما كتبه هذا العضو للآخرين، وما كُتب له وحده.
people-delete-account = إذا لم يكن هذا العضو في منشأة أخرى ينتهي حسابه، ويمكن دعوة عنوانه من جديد.

## A person’s page: the form for the profile

people-profile-title = تغيير الملف الشخصي للعضو { $person }
people-profile-external = مستخدم خارجي
people-profile-external-hint = شخص من شركة أخرى، كمتعاقد مثلًا: يرى ما أُسند إليه ولا يرى غيره.
people-profile-company-address = عنوان الشركة
people-profile-name-note = يسري الاسم في هذه المنشأة. ويبقى الاسم في غيرها كما هو.

## A person’s page: the forms for role and manager

people-role-title = منح { $person } دورًا آخر
people-role-hint = يسري من الخطوة التالية لهذا العضو. الأدوار التي فيها صلاحيات لا تملكها أنت غير معروضة.
people-manager-find-title = البحث عن مدير مباشر للعضو { $person }
people-manager-now = المدير المباشر الحالي للعضو { $person } هو { $manager }.
people-manager-search-for = ابحث عن الشخص الذي سيكون المدير المباشر للعضو { $person }.
people-manager-search-label = الاسم أو البريد الإلكتروني
people-manager-search = بحث
people-manager-none-fits = لا يوجد بين النشطين الذين يحق لك رؤيتهم من له هذا الاسم أو العنوان.
people-manager-choose-title = اختيار المدير المباشر
people-manager-choose-nobody = لا أحد
people-manager-choose-nobody-hint = يكون مكان العضو في أعلى الهيكل التنظيمي أو بجانبه.

## A person’s page: the form for department, location, teams and workspaces

people-place-title = تغيير مكان { $person }
people-place-none = لا شيء
people-place-archived = { $unit } (في الأرشيف)
people-place-fixed = القسم هو قسمك: فأنت لا ترى أحدًا من قسم آخر.
people-place-note = يرى هذا العضو بيانات مساحات العمل المحددة. وتستمر الرسالة الأسبوعية عن المساحات التي تبقى.

## A person’s page: the form for options

people-options-title = تغيير خيارات { $person }
people-options-weekly-hint = ما هو مستحق وما تغيّر، مرة في الأسبوع.
people-options-no-email = لا يوجد عنوان بريد إلكتروني لهذا العضو، فلا يمكن إبلاغه بشيء عبر البريد.
people-options-owns-records-hint = يمكن اختيار هذا العضو مالكًا لبند.
people-options-weekly-tells = تشمل الرسالة الأسبوعية
people-options-weekly-tells-hint = إذا لم تحدد شيئًا: كل مساحات عمل هذا العضو.
people-options-record-set-hint = تقيّد أنواع البنود التي يراها هذا العضو ويغيّرها.
people-options-record-set-none = بدون: لا قيود
people-options-record-set-custom = مخصّصة…
people-options-record-set-gone = { $set } (لم تعد تُمنح)
# What they may do with records of a type; Update includes View.
people-options-view = عرض
people-options-update = تعديل
people-options-update-note = التعديل يشمل العرض.

## A person’s page: another address to sign in with

people-address = عنوان تسجيل الدخول
people-address-new = العنوان الجديد
people-address-hint = تصل إلى هذا العنوان رسالة فيها رابط. ويسري بعد التأكيد؛ ويُبلَّغ العنوان السابق بذلك.
people-address-send = إرسال الرابط

## Reset slips

people-reset-card = كلمة مرور منسية
people-reset-text = لا يوجد بريد إلكتروني لهذا العضو. يمكن تعيين كلمة مرور جديدة بقسيمة مطبوعة.
people-reset-link = قسيمة كلمة المرور…
people-reset-slip = قسيمة كلمة المرور
people-reset-print-now = اطبع هذه الصفحة الآن
people-reset-print-now-text = تُعرض هذه القسيمة مرة واحدة وتعمل لمدة 30 دقيقة. من يحملها يمكنه تعيين كلمة المرور، لذلك سلّمها بنفسك.
people-reset-print-page = طباعة…
people-reset-done = تم: العودة إلى { $person }
people-reset-title = كلمة مرور جديدة للعضو { $person }
people-reset-explained = في القسيمة صورة للمسح ورمز للكتابة. وبها تُعيَّن كلمة مرور جديدة، فتنتهي كل جلسات هذا العضو. تعمل مرة واحدة، لمدة 30 دقيقة. وأي قسيمة طُبعت قبلها تتوقف عن العمل.
people-reset-print = طباعة قسيمة كلمة المرور

## What was done

people-done-profile = تم حفظ الملف الشخصي.
people-done-role = تم حفظ الدور. يسري من الخطوة التالية لهذا العضو.
people-done-manager = تم حفظ المدير المباشر.
people-done-place = تم حفظ القسم والموقع والفرق ومساحات العمل.
people-done-options = تم حفظ الخيارات.
people-done-app-given = تم منح التطبيق، وشُغل مقعد منه.
people-done-app-role = تم حفظ الدور في التطبيق.
people-done-app-taken = تم سحب التطبيق، وأصبح مقعده شاغرًا.
people-done-signed-out = تم تسجيل خروج { $person } من هذه المنشأة في كل مكان.
people-done-deactivated = تم تعطيل { $person } مع إنهاء الدخول.
people-done-reactivated = تمت إعادة تفعيل { $person }. الدخول ممكن من جديد.
# With one app or several: “Flow, Standard; Toolbox, Professional”.
people-done-reactivated-without = تمت إعادة تفعيل { $person }. الدخول ممكن من جديد. لم يوجد مقعد شاغر في: { $apps }.

## Why a member is not changed

people-refused-not-found = لم يُعثر على هذا الشخص. ربما غادر، أو لا يحق لك الاطلاع عليه.
people-refused-last-administrator = هذا آخر مدير للنظام في هذه المنشأة. امنح شخصًا آخر دورًا يتيح تغيير الأدوار والأشخاص، ثم أعد المحاولة.
people-refused-role = الدور: لا يمكن منح هذا الدور: لقد أُرشف، أو فيه صلاحيات لا تملكها أنت. اختر دورًا آخر.
people-refused-oneself = لا يمكنك تعطيل نفسك أو حذفها. توجّه إلى شخص آخر من مديري النظام.
people-refused-manager = المدير المباشر: لم يعد هذا الشخص متاحًا. اختر شخصًا آخر.
people-refused-manager-circle = المدير المباشر: من اخترته يتبع هذا الشخص نفسه، مباشرة أو عبر آخرين. اختر شخصًا آخر، أو غيّر ذلك أولًا.
people-refused-no-such-app = لم يعد هذا التطبيق لدى هذا العضو.
people-refused-department = القسم: يمكنك إضافة الأشخاص إلى قسمك فقط.
people-refused-no-own-department = ليس لك قسم. اطلب من أحد مديري النظام أن يعيّن لك قسمًا.
people-refused-deactivated = هذا العضو معطَّل. أعد تفعيله أولًا.
people-refused-seated = لدى هذا العضو مقعد في هذا الاشتراك بالفعل.
people-refused-subscription = لم يعد هذا الاشتراك متاحًا. اختر اشتراكًا آخر.
people-refused-app-role = الدور في التطبيق: لم يعد هذا الدور متاحًا. اختر دورًا آخر.
people-refused-seats = { $free ->
    [zero] التطبيق: لا يوجد مقعد شاغر. أخلِ مقعدًا، أو اختر اشتراكًا آخر.
    [one] التطبيق: يوجد مقعد شاغر واحد فقط. أخلِ مقعدًا، أو اختر اشتراكًا آخر.
    [two] التطبيق: يوجد مقعدان شاغران فقط. أخلِ مقعدًا، أو اختر اشتراكًا آخر.
    [few] التطبيق: توجد { $free } مقاعد شاغرة فقط. أخلِ مقعدًا، أو اختر اشتراكًا آخر.
    [many] التطبيق: يوجد { $free } مقعدًا شاغرًا فقط. أخلِ مقعدًا، أو اختر اشتراكًا آخر.
   *[other] التطبيق: يوجد { $free } مقعد شاغر فقط. أخلِ مقعدًا، أو اختر اشتراكًا آخر.
}
people-refused-weekly = الرسالة الأسبوعية: لا تشمل إلا مساحات عمل هذا العضو. أضفه إلى هذه المساحات أولًا.

## Tables to download: heads of columns, and what stands in cells

people-csv-first-name = الاسم الأول
people-csv-last-name = اسم العائلة
people-csv-email = البريد الإلكتروني
people-csv-username = اسم المستخدم
people-csv-role = الدور
people-csv-department = القسم
people-csv-location = الموقع
people-csv-teams = الفرق
people-csv-workspaces = مساحات العمل
people-csv-apps = التطبيقات
people-csv-status = الحالة
people-csv-joined = الانضمام (UTC)
people-csv-last-seen = آخر ظهور (UTC)
people-csv-job-title = المسمى الوظيفي
people-csv-phone = الهاتف
people-csv-mobile = الجوال
people-csv-employee-number = الرقم الوظيفي
people-csv-company = الشركة الخارجية
people-csv-manager = المدير المباشر
# An app, package and role, in which the person has no seat now.
people-csv-access-unused = { $access } (غير مستخدم)
people-csv-channel = القناة
people-csv-channel-email = البريد الإلكتروني
people-csv-channel-slip = قسيمة
people-csv-invited-by = الداعي
people-csv-sent = وقت الإرسال (UTC)
people-csv-expires = وقت الانتهاء (UTC)
people-csv-invitation-state = الحالة
people-csv-delivery = التسليم
people-csv-answer = رد خادم البريد
people-csv-reminded = آخر تذكير (UTC)
people-csv-accepted = وقت القبول (UTC)
people-csv-closed = وقت الإغلاق (UTC)
people-csv-record-title = البند
people-csv-record-type = النوع
people-csv-record-state = الحالة
people-csv-record-due = الاستحقاق
people-csv-record-workspace = مساحة العمل
people-csv-record-owner = المالك
people-csv-record-assigned-to = المكلَّف
people-csv-record-changed = التغيير (UTC)
# Column: the event’s number in the order in which they happened.
people-csv-audit-number = الرقم
people-csv-audit-time = الوقت (UTC)
people-csv-audit-what = الإجراء
people-csv-audit-who = الفاعل
# Column: whom or what it was done to.
people-csv-audit-on = على
# Column: the network address it was done from.
people-csv-audit-from = من
people-csv-audit-details = التفاصيل

## Managers by a table

people-managers-not-permitted = لا يتضمن دورك تغيير الأشخاص. اسأل أحد مديري النظام.
people-managers-too-large = الملف أكبر من 2 ميبيبايت. قسّمه إلى عدة ملفات.
people-managers-too-many-lines = في الملف أكثر من 10,000 سطر. قسّمه إلى عدة ملفات.
people-managers-no-person = لا يوجد عمود يحدد الشخص. سمّه في السطر الأول Person أو E-mail أو Username أو Employee number.
people-managers-no-manager = لا يوجد عمود يحدد المدير المباشر. سمّه Manager في السطر الأول.
people-managers-nobody-named = الشخص: مفقود. اكتب عنوان بريد إلكتروني أو اسم مستخدم أو رقمًا وظيفيًا.
people-managers-unknown-person = الشخص: «{ $person }» ليس ممن يمكنك تغيير مديرهم المباشر.
people-managers-several-people = الشخص: «{ $person }» ينطبق على أكثر من شخص. اكتب البريد الإلكتروني أو اسم المستخدم.
people-managers-repeated = الصف { $row } يخص الشخص نفسه.
people-managers-unknown-manager = المدير المباشر: «{ $manager }» ليس ممن تراهم هنا.
people-managers-several-managers = المدير المباشر: «{ $manager }» ينطبق على أكثر من شخص. اكتب البريد الإلكتروني أو اسم المستخدم.
people-managers-unseen = شخص لا تراه
people-managers-nobody = لا أحد
people-managers-changes-nobody = لا يتغير المدير المباشر لأحد.
people-managers-changes = { $count ->
    [one] يتغير المدير المباشر لشخص واحد.
    [two] يتغير المدير المباشر لشخصين.
    [few] يتغير المدير المباشر لـ { $count } أشخاص.
   *[other] يتغير المدير المباشر لـ { $count } شخصًا.
}
people-managers-same = { $count ->
    [one] سطر واحد لا يغيّر شيئًا.
    [two] سطران لا يغيّران شيئًا.
    [few] { $count } أسطر لا تغيّر شيئًا.
   *[other] { $count } سطرًا لا تغيّر شيئًا.
}
people-managers-problems-left-out = { $count ->
    [one] في سطر واحد مشكلة، وسيُترك.
    [two] في سطرين مشكلات، وسيُتركان.
    [few] في { $count } أسطر مشكلات، وستُترك.
   *[other] في { $count } سطرًا مشكلات، وستُترك.
}
people-managers-problems-found = { $count ->
    [one] في سطر واحد مشكلة.
    [two] في سطرين مشكلات.
    [few] في { $count } أسطر مشكلات.
   *[other] في { $count } سطرًا مشكلات.
}
people-managers-apply = { $count ->
    [one] تطبيق تغيير واحد
    [two] تطبيق تغييرين
    [few] تطبيق { $count } تغييرات
   *[other] تطبيق { $count } تغييرًا
}
people-managers-page = المديرون المباشرون بجدول
people-managers-chart = العودة إلى الهيكل التنظيمي
people-managers-upload = تعيين المديرين المباشرين من جدول
people-managers-file = ملف CSV
people-managers-file-hint = حتى 10,000 سطر و2 ميبيبايت. ترى ما سيفعله كل سطر قبل أن يحدث شيء.
people-managers-check = رفع وفحص
people-managers-now = المديرون المباشرون كما هم الآن
people-managers-now-text = كل الأشخاص النشطين الذين تراهم، ومديروهم المباشرون. غيّر ما يجب تغييره ثم ارفع الملف: الأسطر الصحيحة أصلًا لا تغيّر شيئًا، ومن ليس في الجدول يبقى كما هو.
people-managers-download = تنزيل بصيغة CSV
people-managers-plan = ما سيفعله الجدول
people-managers-problems = أسطر فيها مشكلات
people-managers-changes-caption = التغييرات
people-managers-first = تُعرض أول { $shown } من أصل { $count }.
people-managers-head-row = الصف
people-managers-head-person = الشخص
people-managers-head-problem = المشكلة
people-managers-head-before = المدير الحالي
people-managers-head-after = المدير الجديد
people-managers-columns = ما يُكتب في الجدول
people-managers-columns-person = السطر الأول يسمّي الأعمدة. Person: بريد إلكتروني أو اسم مستخدم أو رقم وظيفي. ويمكن أن تسمّى الأعمدة أيضًا E-mail أو Username أو Employee number؛ وعند تعددها يُعتمد أول عمود فيه شيء.
people-managers-columns-manager = Manager: الشيء نفسه للمدير المباشر. وإن كان فارغًا فلا مدير مباشر.
people-managers-columns-others = تُترك الأعمدة الأخرى، فيمكن أخذ جدول المستخدمين كما هو.
people-managers-changed = تغيّر شيء منذ اطلعت على ذلك، فلم يُطبَّق شيء. انظر ما ستفعله الأسطر الآن.
people-managers-circle = سيصبح بعض الأشخاص مديرين لأنفسهم، مباشرة أو عبر آخرين. أنت وحدك تعرف أي هذه الأسطر خطأ: صحّح واحدًا منها في ملفك ثم ارفعه من جديد. وحتى ذلك الحين لا يُطبَّق شيء.
people-managers-applied = تم تعيين المديرين المباشرين كما في الجدول.

## What was changed, in the audit and in a record’s history

# A field that says something else: “role: User → Admin”.
# These four begin with U+200F, the right-to-left mark: one of them stands in the other, and with facts alone it would be
# written from left to right.
people-change-from-to = ‏{ $field }: { $before } ← { $after }
# A field that said nothing before, or for which that is not told.
people-change-now = ‏{ $field }: { $after }
# A field that says nothing any more.
people-change-was = ‏{ $field } (سابقًا): { $before }
# What was told so far, and the next; apps as well.
people-change-next = ‏{ $told }؛ { $next }

# Fields: people, invitations and accounts. A colon comes after them.
people-change-field-first-name = الاسم الأول
people-change-field-last-name = اسم العائلة
people-change-field-name = الاسم
people-change-field-e-mail = البريد الإلكتروني
people-change-field-email = البريد الإلكتروني
people-change-field-username = اسم المستخدم
people-change-field-phone = الهاتف
people-change-field-mobile = الهاتف الجوال
people-change-field-mobile-phone = الهاتف الجوال
people-change-field-job-title = المسمى الوظيفي
people-change-field-employee-number = الرقم الوظيفي
people-change-field-company = الشركة
people-change-field-company-address = عنوان الشركة
people-change-field-manager = المدير المباشر
people-change-field-role = الدور
people-change-field-department = القسم
people-change-field-location = الموقع
people-change-field-teams = الفرق
people-change-field-workspaces = مساحات العمل
people-change-field-app = التطبيق
people-change-field-apps = التطبيقات
people-change-field-apps-left-out = التطبيقات المتروكة
people-change-field-without-seat = بلا مقعد
people-change-field-weekly-mail = الرسالة الأسبوعية
people-change-field-weekly-e-mail = الرسالة الأسبوعية
people-change-field-weekly-mail-of = الرسالة الأسبوعية عن
people-change-field-weekly-e-mail-of = الرسالة الأسبوعية عن
people-change-field-weekly-e-mail-on = موعد الرسالة الأسبوعية
people-change-field-message-notifications = إشعارات الرسائل الجديدة
people-change-field-new-message-notifications = إشعارات الرسائل الجديدة
people-change-field-language = اللغة
people-change-field-owns-records = إمكان امتلاك البنود
people-change-field-can-own-records = إمكان امتلاك البنود
people-change-field-record-set = مجموعة صلاحيات السجلات
people-change-field-status = الحالة
people-change-field-account = الحساب
people-change-field-sessions = الجلسات
people-change-field-sessions-ended = الجلسات المنتهية
people-change-field-seats-freed = المقاعد التي أُخليت
people-change-field-channel = القناة
people-change-field-generation = رقم الإصدار
people-change-field-reminder = التذكير
people-change-field-people = الأشخاص
people-change-field-drafts = المسودات
people-change-field-recipients = عدد المستلمين

# Fields: records. A colon comes after them.
people-change-field-type = النوع
people-change-field-title = البند
people-change-field-owner = المالك
people-change-field-assigned-to = المكلَّف
people-change-field-due = الاستحقاق
people-change-field-state = الحالة
people-change-field-note = ملاحظة
people-change-field-notes = ملاحظات
people-change-field-reference = الرقم
people-change-field-issuer = جهة الإصدار
people-change-field-address = العنوان
people-change-field-maker = الشركة المصنِّعة
people-change-field-serial-number = الرقم التسلسلي
people-change-field-plate = رقم اللوحة
people-change-field-place = المكان

# Fields: settings and the instance. A colon comes after them.
people-change-field-kind = النوع
people-change-field-archived = مؤرشف
people-change-field-archived-role = الدور المؤرشف
people-change-field-description = الوصف
people-change-field-permissions = الصلاحيات
people-change-field-scope = النطاق
people-change-field-records = البنود
people-change-field-by-invitation = بالدعوة
people-change-field-rights = الصلاحيات
people-change-field-record-sets = مجموعات صلاحيات السجلات
people-change-field-reminders = التذكيرات
people-change-field-invitation-lifetime = مدة صلاحية الدعوات
people-change-field-invite-code = رمز الدعوة
people-change-field-list = القائمة
people-change-field-package = الباقة
people-change-field-seats = المقاعد
people-change-field-active = نشط
people-change-field-from = من
people-change-field-until = حتى
people-change-field-host = المضيف
people-change-field-port = المنفذ
people-change-field-encryption = التشفير
people-change-field-user = المستخدم
people-change-field-sender-name = اسم المرسل
people-change-field-sender = المرسل
people-change-field-password = كلمة المرور
people-change-field-messages = الرسائل
people-change-field-states = الحالة

# What stands in fields, after a colon or an arrow.
# A field of an invitation in which there was nothing, or is nothing any more.
people-change-none = فارغ
people-change-nothing = لا شيء
people-change-no-limit = بلا قيود
people-change-any-number = أي عدد
# A note, an employee number, or the password of the mail server, which are not told themselves.
people-change-changed = تم التغيير
people-change-forgotten = نُسيت
# An account: it is gone, or goes on in another business.
people-change-ended = أُغلق
people-change-elsewhere = باقٍ في منشأة أخرى
# Record sets, in the plan of a business.
people-change-on = مفعّلة
people-change-off = معطّلة
people-change-team = الفريق
people-change-workspace = مساحة العمل
# The lifetime of invitations.
people-change-default = القيمة الافتراضية
people-change-hours = { $hours } س
# When people are reminded of invitations.
people-change-no-reminders = بلا تذكير
people-change-one-reminder = بعد { $hours } س
people-change-two-reminders = بعد { $first } س و{ $second } س
# A right of a record set; $of is refusals-record-rights-contacts and its like.
people-change-view = عرض { $of }
people-change-update = تعديل { $of }
# Lists that were downloaded.
people-change-list-users = المستخدمون
people-change-list-managers = المديرون المباشرون
people-change-list-records = البنود
people-change-list-invitations = الدعوات
people-change-list-audit = سجل التدقيق
