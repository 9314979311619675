# settings

## On several pages

settings-name = الاسم
settings-members = الأعضاء
# How many outstanding invitations name it.
settings-invited = الدعوات
# The column of buttons.
settings-actions = الإجراءات
settings-add = إضافة
settings-save = حفظ
settings-rename = إعادة تسمية
settings-change = تغيير
settings-archive = أرشفة
# Asks before it archives.
settings-archive-ask = أرشفة…
settings-archive-question = أرشفة { $name }؟
settings-keep = إبقاء
settings-leave = ترك كما هو
settings-members-keep = { $count ->
    [one] يبقى ذلك لدى عضو واحد.
    [two] يبقى ذلك لدى عضوين.
    [few] يبقى ذلك لدى { $count } أعضاء.
    [many] يبقى ذلك لدى { $count } عضوًا.
   *[other] يبقى ذلك لدى { $count } عضو.
}

## Departments, locations, teams and workspaces

settings-department-new = قسم جديد
settings-location-new = موقع جديد
settings-team-new = فريق جديد
settings-workspace-new = مساحة عمل جديدة
settings-departments-none = لا توجد أقسام بعد
settings-locations-none = لا توجد مواقع بعد
settings-teams-none = لا توجد فرق بعد
settings-workspaces-none = لا توجد مساحات عمل بعد
settings-department-add-first = أضف أول قسم أعلاه؛ عندها يمكن دعوة أشخاص إليه.
settings-location-add-first = أضف أول موقع أعلاه؛ عندها يمكن دعوة أشخاص إليه.
settings-team-add-first = أضف أول فريق أعلاه؛ عندها يمكن دعوة أشخاص إليه.
settings-workspace-add-first = أضف أول مساحة عمل أعلاه؛ عندها يمكن دعوة أشخاص إليها.
# What the table is called for those who do not see it.
settings-departments = الأقسام
settings-locations = المواقع
settings-teams = الفرق
settings-workspaces = مساحات العمل
# Beside the name of one that was archived.
settings-department-archived = مؤرشف
settings-location-archived = مؤرشف
settings-team-archived = مؤرشف
settings-workspace-archived = مؤرشفة
settings-rename-unit = إعادة تسمية { $name }
settings-new-name = الاسم الجديد

## Invitations

settings-policy = الدعوات بالبريد الإلكتروني
settings-lifetime = مدة صلاحية الدعوات بالبريد
# $most is a number of hours.
settings-lifetime-hint-hours = { $hours ->
    [one] بالساعات، من 1 إلى { $most }. إذا تُرك فارغًا: ساعة واحدة، كما حدد من يشغّل Usher.
    [two] بالساعات، من 1 إلى { $most }. إذا تُرك فارغًا: ساعتان، كما حدد من يشغّل Usher.
    [few] بالساعات، من 1 إلى { $most }. إذا تُرك فارغًا: { $hours } ساعات، كما حدد من يشغّل Usher.
    [many] بالساعات، من 1 إلى { $most }. إذا تُرك فارغًا: { $hours } ساعة، كما حدد من يشغّل Usher.
   *[other] بالساعات، من 1 إلى { $most }. إذا تُرك فارغًا: { $hours } ساعة، كما حدد من يشغّل Usher.
}
settings-lifetime-hint-days = { $days ->
    [one] بالساعات، من 1 إلى { $most }. إذا تُرك فارغًا: يوم واحد، كما حدد من يشغّل Usher.
    [two] بالساعات، من 1 إلى { $most }. إذا تُرك فارغًا: يومان، كما حدد من يشغّل Usher.
    [few] بالساعات، من 1 إلى { $most }. إذا تُرك فارغًا: { $days } أيام، كما حدد من يشغّل Usher.
    [many] بالساعات، من 1 إلى { $most }. إذا تُرك فارغًا: { $days } يومًا، كما حدد من يشغّل Usher.
   *[other] بالساعات، من 1 إلى { $most }. إذا تُرك فارغًا: { $days } يوم، كما حدد من يشغّل Usher.
}
settings-code = رمز الدعوة
settings-code-hint = ثمانية أحرف وأرقام تُطلب مع الرابط. لا يفتح الرمز وحده شيئًا.
settings-code-mail = في رسالة البريد
settings-code-mail-hint = تحتوي الرسالة على الرابط والرمز.
settings-code-inviter = يعطيه الداعي
settings-code-inviter-hint = يُعرض الرمز مرة واحدة على من يدعو، فيسلّمه بطريقة أخرى، كالهاتف مثلًا. عندها لا قيمة للرسالة وحدها.
settings-code-off = معطَّل
settings-code-off-hint = يكفي الرابط.
settings-policy-from-now = يسري كلاهما على الدعوات التي تُرسل من الآن فصاعدًا.
settings-reminders = التذكيرات
settings-reminders-about = من لم يردّ يصله تذكير بالبريد، بالرابط نفسه، ما دام الرابط يعمل. ليس للقسائم بريد ولا تذكير.
settings-reminder-first = التذكير الأول
settings-reminder-first-hint = عدد الساعات بعد الإرسال، مثل 12. إذا تُرك فارغًا: لا تذكير لأحد.
settings-reminder-second = التذكير الثاني
settings-reminder-second-hint = عدد الساعات بعد الإرسال، أكثر من التذكير الأول. إذا تُرك فارغًا: لا تذكير ثانيًا.
settings-reminders-save = حفظ التذكيرات

## Roles

settings-roles-not-permitted = دورك لا يشمل تغيير الأدوار. تواصل مع أحد مديري النظام في منشأتك.
settings-role-above-ceiling = لهذا الدور صلاحيات ليست لديك. تواصل مع مدير نظام لديه هذه الصلاحيات.
settings-role-rights-not-held = لا يمكنك أن تضع في دور صلاحيات ليست لديك. اتركها، أو تواصل مع مدير نظام لديه هذه الصلاحيات.
settings-role-name-taken = يوجد دور بهذا الاسم بالفعل. اختر اسمًا آخر.
settings-role-not-found = لم يُعثر على هذا الدور. ربما أُرشف في هذه الأثناء.
settings-role-last-administrator = لن يبقى أحد يمكنه تغيير الأدوار والأشخاص في المنشأة كلها. امنح شخصًا دورًا آخر يتيح الأمرين، ثم حاول مرة أخرى.
settings-role-created = أُنشئ الدور «{ $name }». يمكن منحه الآن.
settings-role-changed = تم حفظ الدور «{ $name }». يسري ما فيه على أعضائه من الآن فصاعدًا.
settings-role-was-archived = أُرشف الدور «{ $name }» ولم يعد ضمن الخيارات.
settings-role-new = دور جديد
settings-roles-archived = الأدوار المدمجة المؤرشفة
settings-roles-bring-back = { $names }. يمكن عرضها من جديد كما كانت.
# settings-role-archive-loss-built-in quotes it.
settings-roles-use-built-in = استخدام الأدوار المدمجة
settings-role-built-in = مدمج
settings-role-custom = مخصّص
settings-role-archived = مؤرشف
settings-role-not-by-invitation = لا يُمنح بدعوة
settings-role-not-by-invitation-hint = لا تمنحه أي دعوة؛ بل يمنحه أحد مديري النظام لعضو.
settings-role-permissions = الصلاحيات
settings-role-permissions-none = لا توجد
settings-role-covers = النطاق
settings-role-records = البنود
settings-role-holders = لدى من
settings-holders = { $members ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $members } أعضاء
    [many] { $members } عضوًا
   *[other] { $members } عضو
}، { $invitations ->
    [zero] لا دعوات غير محسومة
    [one] دعوة واحدة غير محسومة
    [two] دعوتان غير محسومتين
    [few] { $invitations } دعوات غير محسومة
    [many] { $invitations } دعوة غير محسومة
   *[other] { $invitations } دعوة غير محسومة
}
settings-role-beyond-you = لهذا الدور صلاحيات ليست لديك، لذلك لا يمكنك تغييره.
# What the link “Change” is called for those who do not see beside which role it stands; it has that word in it. Also the title of the form.
settings-role-change = تغيير الدور { $name }
settings-role-archive-question = أرشفة الدور { $name }؟
settings-role-archive-loss = لن يكون ضمن الخيارات بعد ذلك، ولا يمكن التراجع عن هذا.
settings-role-archive-loss-built-in = لن يكون ضمن الخيارات حتى يُستعاد بالزر «استخدام الأدوار المدمجة».
settings-role-archive-invitations = { $count ->
    [one] تذكره دعوة واحدة غير محسومة: من يقبلها ينتظر قرار أحد مديري النظام، ولا يمكن إرسالها من جديد.
    [two] تذكره دعوتان غير محسومتين: من يقبل إحداهما ينتظر قرار أحد مديري النظام، ولا يمكن إرسال أي منهما من جديد.
    [few] تذكره { $count } دعوات غير محسومة: من يقبل إحداها ينتظر قرار أحد مديري النظام، ولا يمكن إرسال أي منها من جديد.
    [many] تذكره { $count } دعوة غير محسومة: من يقبل إحداها ينتظر قرار أحد مديري النظام، ولا يمكن إرسال أي منها من جديد.
   *[other] تذكره { $count } دعوة غير محسومة: من يقبل إحداها ينتظر قرار أحد مديري النظام، ولا يمكن إرسال أي منها من جديد.
}
settings-role-saved-holds = يسري ما فيه على أعضائه منذ لحظة حفظه.
settings-role-description = الغرض منه
settings-role-description-hint = سطر واحد، لمن يختار دورًا.
# Above the boxes for permissions.
settings-role-may = يتاح لأعضائه
settings-role-not-yours-to-give = ليست لديك هذه الصلاحية، لذلك لا يمكنك منحها.
settings-role-settings-view-hint = تأتي معها رؤية الأشخاص ودعوتهم.
settings-role-it-covers = نطاقه
settings-role-it-covers-hint = الإعدادات والأدوار تخص المنشأة كلها: فمع قسم واحد فقط لا تفتح هذه الصلاحيات شيئًا.
settings-scope-whole-business = المنشأة كلها
settings-scope-own-department = قسم العضو فقط
# Before one of the two that follow.
settings-role-it-reaches = يشمل من البنود
settings-reach-all = كل البنود
settings-reach-own = ما يملكه العضو أو أُسند إليه من البنود

## Permissions

settings-permissions-people = الأشخاص
settings-permissions-settings = الإعدادات والأدوار
settings-permissions-audit = سجل التدقيق
settings-permissions-records = البنود والرسائل
settings-permission-users-view = رؤية الأشخاص والدعوات
settings-permission-users-invite = دعوة الأشخاص
settings-permission-users-edit = تغيير الأشخاص وتعطيلهم
settings-permission-users-delete = حذف الأشخاص
settings-permission-users-import = استيراد الأشخاص من ملف
settings-permission-settings-view = رؤية الإعدادات
settings-permission-settings-edit = تغيير الإعدادات
settings-permission-roles-edit = تغيير الأدوار
settings-permission-audit-view = قراءة سجل التدقيق
settings-permission-records-view = رؤية البنود
settings-permission-records-update = تغيير البنود
settings-permission-messages-send = إرسال الرسائل
# The same within a list: “See people and invitations, invite people”.
settings-permission-users-view-within = رؤية الأشخاص والدعوات
settings-permission-users-invite-within = دعوة الأشخاص
settings-permission-users-edit-within = تغيير الأشخاص وتعطيلهم
settings-permission-users-delete-within = حذف الأشخاص
settings-permission-users-import-within = استيراد الأشخاص من ملف
settings-permission-settings-view-within = رؤية الإعدادات
settings-permission-settings-edit-within = تغيير الإعدادات
settings-permission-roles-edit-within = تغيير الأدوار
settings-permission-audit-view-within = قراءة سجل التدقيق
settings-permission-records-view-within = رؤية البنود
settings-permission-records-update-within = تغيير البنود
settings-permission-messages-send-within = إرسال الرسائل

## Record sets

settings-record-sets-not-permitted = دورك لا يشمل تغيير هذه الإعدادات.
settings-record-sets-not-in-plan = لم تعد خطة هذه المنشأة تشمل مجموعات صلاحيات السجلات. تواصل مع من يشغّل هذا الخادم.
settings-record-set-name-taken = توجد مجموعة صلاحيات بهذا الاسم بالفعل. اختر اسمًا آخر.
settings-record-set-not-found = لم يُعثر على مجموعة الصلاحيات هذه. ربما أُرشفت في هذه الأثناء.
settings-record-set-created = أُنشئت مجموعة صلاحيات السجلات «{ $name }». يمكن الآن دعوة أشخاص بها.
settings-record-set-changed = تم حفظ مجموعة صلاحيات السجلات «{ $name }». تسري على كل من مُنحها.
settings-record-set-was-archived = أُرشفت مجموعة صلاحيات السجلات «{ $name }» ولم تعد تُمنح.
settings-plan-on = مجموعات صلاحيات السجلات مفعّلة الآن لهذه المنشأة.
settings-plan-off = مجموعات صلاحيات السجلات معطّلة الآن لهذه المنشأة. وما مُنح منها من قبل يظل يقيّد من لديهم.
settings-plan = خطة هذه المنشأة
settings-plan-is-on = مجموعات صلاحيات السجلات مفعّلة. أنت تشغّل هذا الخادم، لذلك يمكنك تعطيلها.
settings-plan-is-off = مجموعات صلاحيات السجلات معطّلة. أنت تشغّل هذا الخادم، لذلك يمكنك تفعيلها.
settings-plan-turn-on = تفعيل المجموعات
settings-plan-turn-off-ask = تعطيل المجموعات…
settings-plan-turn-off-question = تعطيل مجموعات صلاحيات السجلات لهذه المنشأة؟
settings-plan-loss = لن تُمنح أي مجموعة لأحد بعد ذلك، ولن يمكن تغيير أي منها. ومن لديه مجموعة تبقى لديه، وتظل تقيّد ما يراه.
settings-plan-leave-on = إبقاء التفعيل
settings-plan-turn-off = تعطيل المجموعات
settings-plan-has-none = خطة هذه المنشأة لا تشمل مجموعات صلاحيات السجلات
settings-plan-none = بهذه المجموعات يرى الأشخاص بنود بعض الأنواع فقط ويغيّرونها.
settings-plan-none-ask = بهذه المجموعات يرى الأشخاص بنود بعض الأنواع فقط ويغيّرونها. اطلب تفعيلها ممن يشغّل هذا الخادم.
# After one of the two before.
settings-plan-some-given = من مُنح مجموعة من قبل تبقى لديه، وتقيّد ما يراه كما كانت؛ ولا تُمنح مجموعات جديدة.
settings-record-set-new = مجموعة صلاحيات جديدة
settings-record-sets-ask = دورك لا يشمل تغيير هذه الإعدادات. تواصل مع أحد مديري النظام في منشأتك.
settings-record-sets-none = لا توجد مجموعات صلاحيات سجلات بعد
settings-record-sets-none-about = تقيّد مجموعة صلاحيات السجلات أنواع البنود التي يراها من مُنحها ويغيّرها. ومن دونها لا قيود على أحد.
settings-record-sets = مجموعات صلاحيات السجلات
settings-record-set-may-view = العرض مسموح
settings-record-set-may-update = التعديل مسموح
settings-record-set-nothing = لا شيء
settings-record-set-archived = مؤرشفة
# What the link “Change” is called for those who do not see beside which record set it stands; it has that word in it. Also the title of the form.
settings-record-set-change = تغيير مجموعة صلاحيات السجلات { $name }
settings-record-set-archive-question = أرشفة مجموعة صلاحيات السجلات { $name }؟
settings-record-set-archive-loss = لن تُمنح بعد ذلك، ولا يمكن التراجع عن هذا.
settings-record-set-archive-invitations = { $count ->
    [one] تذكرها دعوة واحدة غير محسومة: من يقبلها تسري عليه قيود المجموعة مع ذلك.
    [two] تذكرها دعوتان غير محسومتين: من يقبل إحداهما تسري عليه قيود المجموعة مع ذلك.
    [few] تذكرها { $count } دعوات غير محسومة: من يقبل إحداها تسري عليه قيود المجموعة مع ذلك.
    [many] تذكرها { $count } دعوة غير محسومة: من يقبل إحداها تسري عليه قيود المجموعة مع ذلك.
   *[other] تذكرها { $count } دعوة غير محسومة: من يقبل إحداها تسري عليه قيود المجموعة مع ذلك.
}
settings-record-set-saved-holds = تسري على كل من مُنحها منذ لحظة حفظها.
settings-record-set-boxes = ما يتاح لمن مُنحها
settings-record-set-boxes-hint = من يُسمح له بالتعديل يُسمح له بالعرض. وما لم تُحدَّد له أي خانة لا يُرى إطلاقًا.
# The heads of a table: a type of records, and whether these may be viewed, and updated.
settings-record-set-records = البنود
settings-record-set-view = عرض
settings-record-set-update = تعديل
# Boxes for those who do not see in which line and column they stand.
settings-view-expiration-items = عرض بنود الصلاحية
settings-view-contacts = عرض جهات الاتصال
settings-view-companies = عرض الشركات
settings-view-locations = عرض المواقع
settings-view-equipment = عرض المعدات
settings-view-vehicles = عرض المركبات
settings-view-defects = عرض العيوب
settings-update-expiration-items = تعديل بنود الصلاحية
settings-update-contacts = تعديل جهات الاتصال
settings-update-companies = تعديل الشركات
settings-update-locations = تعديل المواقع
settings-update-equipment = تعديل المعدات
settings-update-vehicles = تعديل المركبات
settings-update-defects = تعديل العيوب

## Apps

settings-apps-who = يضيف التطبيقات وأدوارها من يشغّل هذا الخادم.
settings-apps-none = لا توجد تطبيقات بعد
settings-apps-none-about = للتطبيق أدوار، وللمنشأة اشتراكات فيه. عندها يمكن دعوة أشخاص مع مقعد.
settings-app-new = تطبيق جديد
settings-app-role = الدور
settings-app-role-people = الأشخاص
settings-app-archived = مؤرشف
settings-app-subscribed = { $count ->
    [zero] لا منشآت مشتركة فيه.
    [one] منشأة واحدة مشتركة فيه.
    [two] منشأتان مشتركتان فيه.
    [few] { $count } منشآت مشتركة فيه.
    [many] { $count } منشأة مشتركة فيه.
   *[other] { $count } منشأة مشتركة فيه.
}
settings-app-no-role = ليس له دور بعد: أضف دورًا، وإلا فلا يمكن منحه لأحد.
settings-app-roles = أدوار { $app }
settings-app-role-add = إضافة دور
# What “Add a role” and “Rename” are called for those who do not see beside what they stand.
settings-app-role-add-to = إضافة دور: { $app }
settings-app-rename = إعادة تسمية: { $name }
settings-app-archive-loss = لن تمنح اشتراكاته مقاعد بعد ذلك، والدعوات التي تنتظر تأتي من دونه. ومن لديه مقعد يحتفظ به. لا يمكن التراجع عن ذلك.
settings-app-role-archived = مؤرشف
settings-app-role-archive-loss = لن يُمنح بعد ذلك، والدعوات التي تنتظر تأتي من دونه. ومن لديه هذا الدور يحتفظ به. لا يمكن التراجع عن ذلك.

## Subscriptions

settings-subscription-app-and-package = التطبيق والباقة
settings-subscription-seats = المقاعد
settings-subscription-state = الحالة
settings-subscriptions-none = لا توجد اشتراكات بعد
settings-subscriptions-none-about = يمنح الاشتراك المنشأة مقاعد في تطبيق. عندها يمكن دعوة أشخاص مع مقعد.
settings-subscriptions = الاشتراكات
settings-subscription-no-app = لا يوجد تطبيق بعد.
# A link after settings-subscription-no-app.
settings-subscription-add-app = إضافة أول تطبيق
settings-subscriptions-who = يضيف الاشتراكات ويغيّرها من يشغّل هذا الخادم.
settings-subscription-new = اشتراك جديد
settings-subscription-app = التطبيق
settings-subscription-choose-app = اختر تطبيقًا
settings-subscription-package = الباقة
settings-subscription-seats-hint = إذا تُرك فارغًا: عدد بلا حد. والحد الأقل من المستخدم لا يُخرج أحدًا.
settings-subscription-first-day = اليوم الأول
settings-subscription-last-day = اليوم الأخير
# A box to tick.
settings-subscription-active = نشط
settings-subscription-active-hint = لا يمنح مقاعد إلا وهو نشط.
# The state of a subscription, with the days between which it gives seats.
settings-subscription-open = نشط
settings-subscription-closed = لا يمنح مقاعد
settings-subscription-from = من { $first }
settings-subscription-until = حتى { $last }
settings-subscription-from-until = من { $first } إلى { $last }
# What “Change” is called for those who do not see beside what it stands.
settings-subscription-change = تغيير { $app }، { $package }

## The mail server
settings-mail-server-title = خادم البريد
settings-mail-host = المضيف
settings-mail-host-hint = اسمه أو عنوان IP الخاص به، مثل mail.example.com.
settings-mail-encryption = التشفير
# No encryption; the others are TLS and STARTTLS.
settings-mail-encryption-none = بدون
# “None” is settings-mail-encryption-none.
settings-mail-encryption-hint = الخيار «بدون» لخادم على هذا الجهاز وحده.
settings-mail-port = المنفذ
# The facts are numbers of ports.
settings-mail-port-hint = اتركه فارغًا للمنفذ المعتاد: { $tls } مع TLS، و{ $start_tls } مع STARTTLS، و{ $none } بدون تشفير.
settings-mail-user = المستخدم
settings-mail-user-hint = اتركه فارغًا إذا كان الخادم لا يتطلب تسجيل الدخول.
settings-mail-nobody-signs-in = بلا تسجيل دخول
settings-mail-password = كلمة المرور
settings-mail-password-hint = تُحفظ مشفّرة ولا تُعرض بعد ذلك أبدًا.
settings-mail-password-kept-hint = توجد كلمة مرور محفوظة ولا تُعرض أبدًا. اترك الحقل فارغًا للإبقاء عليها. وتُنسى إذا تغيّر المضيف أو المنفذ أو المستخدم.
settings-mail-password-missing-title = كلمة المرور ناقصة
settings-mail-password-missing = لا يُرسل شيء حتى تُكتب أدناه وتُحفظ. وما ينتظر يبقى في الانتظار.
# The name and the address together.
settings-mail-sender = المرسل
settings-mail-sender-name = اسم المرسل
settings-mail-sender-name-hint = ما يراه الناس بجانب العنوان، مثل Usher at Example Ltd.
settings-mail-sender-address = عنوان المرسل
settings-mail-sender-address-hint = العنوان الذي يأتي منه البريد، مثل usher@example.com.
settings-mail-save = حفظ
settings-mail-fixed-title = خادم البريد محدد في إعدادات من يشغّل Usher
# $setting is the name of a setting in a file.
settings-mail-fixed = لا يمكن تغييره إلا هناك: بالإعداد { $setting } وما يجاوره، في ملف الإعدادات أو متغيرات البيئة أو سطر الأوامر.
settings-mail-mailbox-title = يُحفظ البريد في صندوق البريد المدمج
# $link is a link with the words of settings-mail-mailbox-open.
settings-mail-mailbox = هذا عرض تجريبي: لا يخرج شيء من هذا الجهاز. { $link } لقراءة ما كان سيُرسل.
settings-mail-mailbox-open = افتح صندوق البريد
settings-mail-saved = تم حفظ خادم البريد. يُستخدم من الآن فصاعدًا.
settings-mail-saved-with-password = تم حفظ خادم البريد بكلمة مروره الجديدة. يُستخدم من الآن فصاعدًا.
settings-mail-saved-password-forgotten = تم حفظ خادم البريد. تغيّر المضيف أو المنفذ أو المستخدم، لذلك نُسيت كلمة المرور.

## The mail server: a test message
settings-mail-test-title = رسالة تجريبية
settings-mail-test-to = إلى
settings-mail-test-hint = يُعرض هنا رد خادم البريد؛ وقد يستغرق ذلك حتى 20 ثانية.
settings-mail-test-send = إرسال رسالة تجريبية
settings-mail-test-taken = قبل خادم البريد الرسالة إلى { $to }
settings-mail-test-later = لم تُقبل الآن الرسالة إلى { $to }؛ كانت رسالة البريد العادية ستُعاد محاولة إرسالها
settings-mail-test-refused = رفض خادم البريد الرسالة إلى { $to }
# $answer is what the mail server said, in whatever language.
settings-mail-test-answer = رده: { $answer }

## The mail server: why it is not set, or no test message sent
settings-mail-not-permitted = لا يُسمح بهذا إلا لمن يشغّل هذا الخادم. اطلب ذلك منه.
settings-mail-is-fixed = خادم البريد محدد في إعدادات من يشغّل Usher. اطلب منه تغييره هناك.
settings-mail-in-clear = من دون تشفير لا يجوز استخدام إلا خادم على هذا الجهاز (localhost). اختر TLS أو STARTTLS.
settings-mail-password-without-user = توجد كلمة مرور من دون مستخدم يسجّل الدخول بها. اكتب المستخدم أيضًا.
settings-mail-not-set = لم يُحدَّد خادم بريد، أو أن كلمة مروره ناقصة. احفظ الإعدادات أولًا.
settings-mail-test-wait = أُرسلت عدة رسائل تجريبية قبل قليل. التالية ممكنة في { $when }.

## The outbox: mails that wait, are tried again, failed, or were sent
settings-mail-outbox-search = البحث بالعنوان أو الرقم
settings-mail-outbox-kind = النوع
settings-mail-outbox-any-kind = كل الأنواع
settings-mail-outbox-retry-failed = إعادة محاولة كل ما فشل ويطابق عوامل التصفية الآن
settings-mail-outbox-retry-all = إعادة محاولة كل ما يطابق عوامل التصفية الآن
settings-mail-outbox-empty-title = لا شيء ينتظر ولا شيء فشل
# “Sent” is settings-mail-state-sent.
settings-mail-outbox-empty = تظهر هنا رسائل البريد التي تنتظر أو تُعاد محاولتها أو فشلت. اختر «تم الإرسال» لرؤية ما أُرسل.
settings-mail-outbox-none-title = لا توجد رسالة بريد مطابقة
settings-mail-outbox-none = لا توجد رسالة بهذا النوع وهذه الحالة، أو إلى عنوان كهذا.
settings-mail-outbox-caption = رسائل البريد
# The address.
settings-mail-outbox-to = إلى
# What the mail is about.
settings-mail-outbox-about = الموضوع
settings-mail-outbox-business = المنشأة
# Mail of no business.
settings-mail-outbox-instance = الخادم
# When it was put into the queue.
settings-mail-outbox-queued = وقت الإضافة
settings-mail-outbox-state = الحالة
settings-mail-outbox-under-way = تُرسل الآن
settings-mail-outbox-tries = محاولات فاشلة
# A time: when it is tried next, or when it was sent or given up.
settings-mail-outbox-next-or-settled = المحاولة التالية، أو الانتهاء
settings-mail-outbox-next = المحاولة التالية
settings-mail-outbox-settled = الانتهاء
settings-mail-outbox-actions = الإجراءات
# A button, and what is read out after it: “Retry now the mail to ann@example.com”.
settings-mail-outbox-retry = إعادة المحاولة الآن
settings-mail-outbox-retry-which = لرسالة البريد إلى { $to }
settings-mail-retried-none = لم يبق ما يُعاد: ما اخترته أُرسل في هذه الأثناء، أو يُرسل الآن، أو انتهى أمره.
settings-mail-retried = { $count ->
    [one] تُعاد الآن محاولة إرسال رسالة بريد واحدة. تعرض القائمة حالها.
    [two] تُعاد الآن محاولة إرسال رسالتي بريد. تعرض القائمة حالهما.
    [few] تُعاد الآن محاولة إرسال { $count } رسائل بريد. تعرض القائمة حالها.
    [many] تُعاد الآن محاولة إرسال { $count } رسالة بريد. تعرض القائمة حالها.
   *[other] تُعاد الآن محاولة إرسال { $count } رسالة بريد. تعرض القائمة حالها.
}

## The outbox: which mails are listed
settings-mail-state-open = في الانتظار أو فشل
settings-mail-state-queued = في الانتظار
settings-mail-state-retrying = إعادة المحاولة
settings-mail-state-failed = فشل الإرسال
settings-mail-state-sent = تم الإرسال
settings-mail-state-dropped = لم يُرسل

## The outbox: what a mail is about
settings-mail-kind-invitation = دعوة
settings-mail-kind-reminder = تذكير بدعوة
settings-mail-kind-new-invitation-asked = طلب دعوة جديدة
settings-mail-kind-left-out = تُرك شيء
settings-mail-kind-password-reset = كلمة مرور جديدة
settings-mail-kind-address-change = عنوان جديد للتأكيد
settings-mail-kind-address-changed = تغيّر العنوان
settings-mail-kind-message = رسالة جديدة
settings-mail-kind-weekly = الرسالة الأسبوعية
