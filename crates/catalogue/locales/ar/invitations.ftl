# The Invitations tab, its pages, and the audit.

## The list: its filters

invitations-search = البحث بالاسم أو العنوان
invitations-filter-status = الحالة
invitations-filter-all = الكل
# Chosen where no status is: those that wait for an answer, ran out, or need confirmation.
invitations-filter-outstanding = غير المحسومة
invitations-filter-expiring = تنتهي خلال 6 ساعات
invitations-filter-apply = تطبيق
invitations-filter-more = المزيد من عوامل التصفية والترتيب
invitations-filter-inviter = الداعي
invitations-filter-role = الدور
invitations-filter-department = القسم
invitations-filter-delivery = التسليم
# In a filter that leaves it open: any inviter, role, department or delivery.
invitations-filter-any = الكل
invitations-filter-order = الترتيب
invitations-filter-clear = مسح عوامل التصفية
invitations-order-sent-last = الإرسال، الأحدث أولًا
invitations-order-sent-first = الإرسال، الأقدم أولًا
invitations-order-expires-first = الانتهاء، الأقرب أولًا
invitations-order-expires-last = الانتهاء، الأبعد أولًا
invitations-order-address-up = العنوان، من A إلى Z
invitations-order-address-down = العنوان، من Z إلى A

## The list: the table

invitations-table = الدعوات
invitations-count = { $count ->
    [zero] لا دعوات
    [one] دعوة واحدة
    [two] دعوتان
    [few] { $count } دعوات
    [many] { $count } دعوة
   *[other] { $count } دعوة
}
invitations-count-many = أكثر من 1,000 دعوة
# Heads of columns. Invited: who is.
invitations-head-invited = المدعو
invitations-head-role = الدور
invitations-head-inviter = الداعي
invitations-head-sent = الإرسال
invitations-head-expires = الانتهاء
invitations-head-status = الحالة
invitations-head-delivery = التسليم
invitations-head-actions = الإجراءات
invitations-pages = الصفحات
invitations-pages-previous = السابقة
invitations-pages-next = التالية
invitations-none-fits = لا دعوة تطابق البحث
invitations-none-fits-why = لا دعوة لها هذا الاسم أو العنوان أو الحالة.
invitations-none-fits-outstanding = عرض غير المحسومة
invitations-none = لا دعوات غير محسومة
invitations-none-why = الدعوات التي تنتظر ردًا، أو انتهت، أو تحتاج إلى تأكيد، تظهر هنا.
invitations-none-invite = دعوة

## The list: a row

invitations-select = تحديد دعوة { $whom }
# In place of an address: they get a printed slip.
invitations-slip = قسيمة
# In place of a role: a member is offered more apps.
invitations-more-apps = تطبيقات أخرى
invitations-not-sent = لم تُرسل
# In place of a time of expiry: it does not run while somebody has to confirm.
invitations-stands-still = متوقفة مؤقتًا
invitations-tries-spent = محاولات خاطئة كثيرة
invitations-expires-within-hour = تنتهي خلال ساعة
invitations-expires-hours = { $hours ->
    [one] تنتهي بعد ساعة
    [two] تنتهي بعد ساعتين
    [few] تنتهي بعد { $hours } ساعات
    [many] تنتهي بعد { $hours } ساعة
   *[other] تنتهي بعد { $hours } ساعة
}
invitations-asked = طُلبت دعوة جديدة في { $when }
invitations-reminded = آخر تذكير في { $when }
# Of a slip.
invitations-printed = مطبوعة
invitations-not-printed = غير مطبوعة
invitations-server-answer = رد خادم البريد

## What can be done to one. Each button’s short word is seen; the long one is read out in its place.

invitations-confirm = تأكيد
invitations-confirm-whom = تأكيد دعوة { $whom }
invitations-send = إرسال
invitations-send-whom = إرسال دعوة { $whom }
invitations-reprint = إعادة طباعة
invitations-reprint-whom = إعادة طباعة دعوة { $whom }
invitations-resend = إعادة إرسال
invitations-resend-whom = إعادة إرسال دعوة { $whom }
invitations-edit = تعديل
invitations-edit-whom = تعديل دعوة { $whom }
invitations-print = طباعة
invitations-cancel = إلغاء…
invitations-cancel-question = إلغاء دعوة { $whom }؟
invitations-cancel-loss-draft = لم يصل أي إشعار بها بعد. ويمكنك الدعوة من جديد.
invitations-cancel-loss-slip = تتوقف القسيمة عن العمل فورًا. ويمكنك إنشاء قسيمة جديدة لاحقًا.
invitations-cancel-loss-mail = يتوقف الرابط الذي في الرسالة عن العمل فورًا. ويمكنك دعوة هذا العنوان من جديد لاحقًا.
invitations-cancel-keep = إبقاؤها
invitations-cancel-sure = إلغاء الدعوة
invitations-readdress = تصحيح العنوان
invitations-readdress-address = عنوان البريد الإلكتروني
invitations-readdress-send = تصحيح وإعادة إرسال

## What can be done to many

invitations-many = إعادة إرسال عدة دعوات أو إلغاؤها
invitations-many-which = أي دعوات؟
invitations-many-which-hint = حدّدها في القائمة أدناه، أو خذها كلها.
invitations-many-ticked = المحددة
invitations-many-page = { $count ->
    [one] الدعوة التي في هذه الصفحة
    [two] الدعوتان اللتان في هذه الصفحة
    [few] كل الدعوات التي في هذه الصفحة ({ $count })
    [many] كل الدعوات التي في هذه الصفحة ({ $count })
   *[other] كل الدعوات التي في هذه الصفحة ({ $count })
}
invitations-many-all = { $count ->
    [one] الدعوة المطابقة لعوامل التصفية
    [two] الدعوتان المطابقتان لعوامل التصفية
    [few] كل الدعوات المطابقة لعوامل التصفية ({ $count })
    [many] كل الدعوات المطابقة لعوامل التصفية ({ $count })
   *[other] كل الدعوات المطابقة لعوامل التصفية ({ $count })
}
invitations-many-first = أول 1,000 دعوة مطابقة لعوامل التصفية؛ ثم ما يليها
invitations-many-resend = إعادة إرسالها
invitations-many-cancel = إلغاؤها…
invitations-many-note = تُستثنى المقبولة والملغاة. تستمر إعادة الإرسال في الخلفية، بقدر ما يسمح به حدك في الساعة.
invitations-many-nothing = لم تُحدَّد أي دعوة
invitations-many-nothing-do = حدّد دعوة واحدة غير محسومة على الأقل، أو اختر كل ما في هذه الصفحة.
invitations-many-cancel-question = { $count ->
    [one] إلغاء دعوة واحدة؟
    [two] إلغاء دعوتين؟
    [few] إلغاء { $count } دعوات؟
    [many] إلغاء { $count } دعوة؟
   *[other] إلغاء { $count } دعوة؟
}
# Names or addresses: “A”, “A and B”, “A, B and 3 more”.
invitations-many-cancel-whom = موجّهة إلى { $whom }.
invitations-many-cancel-loss = تتوقف روابطها وقسائمها عن العمل فورًا. ويمكنك دعوة هؤلاء الأشخاص من جديد لاحقًا.
invitations-many-cancel-sure = { $count ->
    [one] إلغاء دعوة واحدة
    [two] إلغاء دعوتين
    [few] إلغاء { $count } دعوات
    [many] إلغاء { $count } دعوة
   *[other] إلغاء { $count } دعوة
}
invitations-many-cancel-keep = إبقاؤها
invitations-many-open = إعادة الإرسال: جاء دور { $settled } من { $rows }
invitations-many-open-see = عرض سير العمل أو إيقافه

## Work on many: how far it is

invitations-job-title-send = إرسال الدعوات
invitations-job-title-resend = إعادة إرسال الدعوات
invitations-job-title-cancel = إلغاء الدعوات
# The way back to the import that the drafts are from, or to the list.
invitations-job-above-import = الاستيراد
invitations-job-above-list = الدعوات
invitations-job-limit = تم بلوغ الحد الأقصى لهذه الساعة
invitations-job-limit-until = يُستأنف العمل تلقائيًا في { $when }. يمكنك مغادرة هذه الصفحة؛ قائمة الدعوات تعيدك إليها.
invitations-job-under-way = جارٍ العمل
invitations-job-done = تم
invitations-job-stopped = متوقف
invitations-job-sent = { $done ->
    [zero] لم تُرسل أي دعوة.
    [one] أُرسلت دعوة واحدة.
    [two] أُرسلت دعوتان.
    [few] أُرسلت { $done } دعوات.
    [many] أُرسلت { $done } دعوة.
   *[other] أُرسلت { $done } دعوة.
}
invitations-job-sent-not-all = { $done ->
    [zero] لم تُرسل أي دعوة، والتي لم تُرسل: { $others }؛ والسبب مكتوب بجانب كل منها.
    [one] أُرسلت دعوة واحدة، والتي لم تُرسل: { $others }؛ والسبب مكتوب بجانب كل منها.
    [two] أُرسلت دعوتان، والتي لم تُرسل: { $others }؛ والسبب مكتوب بجانب كل منها.
    [few] أُرسلت { $done } دعوات، والتي لم تُرسل: { $others }؛ والسبب مكتوب بجانب كل منها.
    [many] أُرسلت { $done } دعوة، والتي لم تُرسل: { $others }؛ والسبب مكتوب بجانب كل منها.
   *[other] أُرسلت { $done } دعوة، والتي لم تُرسل: { $others }؛ والسبب مكتوب بجانب كل منها.
}
invitations-job-resent = { $done ->
    [zero] لم تُرسل أي دعوة من جديد.
    [one] أُرسلت دعوة واحدة من جديد.
    [two] أُرسلت دعوتان من جديد.
    [few] أُرسلت { $done } دعوات من جديد.
    [many] أُرسلت { $done } دعوة من جديد.
   *[other] أُرسلت { $done } دعوة من جديد.
}
invitations-job-resent-not-all = { $done ->
    [zero] لم تُرسل أي دعوة من جديد، والتي لم تُرسل: { $others }؛ والسبب مكتوب بجانب كل منها.
    [one] أُرسلت دعوة واحدة من جديد، والتي لم تُرسل: { $others }؛ والسبب مكتوب بجانب كل منها.
    [two] أُرسلت دعوتان من جديد، والتي لم تُرسل: { $others }؛ والسبب مكتوب بجانب كل منها.
    [few] أُرسلت { $done } دعوات من جديد، والتي لم تُرسل: { $others }؛ والسبب مكتوب بجانب كل منها.
    [many] أُرسلت { $done } دعوة من جديد، والتي لم تُرسل: { $others }؛ والسبب مكتوب بجانب كل منها.
   *[other] أُرسلت { $done } دعوة من جديد، والتي لم تُرسل: { $others }؛ والسبب مكتوب بجانب كل منها.
}
invitations-job-cancelled = { $done ->
    [zero] لم تُلغَ أي دعوة.
    [one] أُلغيت دعوة واحدة.
    [two] أُلغيت دعوتان.
    [few] أُلغيت { $done } دعوات.
    [many] أُلغيت { $done } دعوة.
   *[other] أُلغيت { $done } دعوة.
}
invitations-job-cancelled-not-all = { $done ->
    [zero] لم تُلغَ أي دعوة، والتي لم تُلغَ: { $others }؛ والسبب مكتوب بجانب كل منها.
    [one] أُلغيت دعوة واحدة، والتي لم تُلغَ: { $others }؛ والسبب مكتوب بجانب كل منها.
    [two] أُلغيت دعوتان، والتي لم تُلغَ: { $others }؛ والسبب مكتوب بجانب كل منها.
    [few] أُلغيت { $done } دعوات، والتي لم تُلغَ: { $others }؛ والسبب مكتوب بجانب كل منها.
    [many] أُلغيت { $done } دعوة، والتي لم تُلغَ: { $others }؛ والسبب مكتوب بجانب كل منها.
   *[other] أُلغيت { $done } دعوة، والتي لم تُلغَ: { $others }؛ والسبب مكتوب بجانب كل منها.
}
invitations-job-look-again = تحديث
invitations-job-stop = إيقاف…
invitations-job-stop-question = إيقاف الإرسال؟
invitations-job-stop-loss = { $left ->
    [one] لن تُرسل دعوة واحدة. وما أُرسل يبقى مرسلًا.
    [two] لن تُرسل دعوتان. وما أُرسل يبقى مرسلًا.
    [few] لن تُرسل { $left } دعوات. وما أُرسل يبقى مرسلًا.
    [many] لن تُرسل { $left } دعوة. وما أُرسل يبقى مرسلًا.
   *[other] لن تُرسل { $left } دعوة. وما أُرسل يبقى مرسلًا.
}
invitations-job-stop-keep = متابعة
invitations-job-stop-sure = إيقاف
invitations-job-table = النتائج
invitations-job-head-invitation = الدعوة
invitations-job-head-result = النتيجة
invitations-job-head-when = الوقت
invitations-job-possible-again = ممكن من جديد في { $when }
invitations-job-not-before = ليس قبل { $when }
invitations-job-in-a-moment = بعد لحظات

## Work on many: what came of each

invitations-outcome-waiting = تنتظر
invitations-outcome-sent = أُرسلت
invitations-outcome-resent = أُرسلت من جديد
invitations-outcome-cancelled = أُلغيت
invitations-outcome-stopped = أُوقفت
invitations-outcome-draft = ما زالت مسودة
invitations-outcome-left = بقيت كما كانت
invitations-outcome-why-draft-terms = لم يعد من الممكن منح دورها أو قسمها. ألغِ المسودة، وادعُ من جديد.
invitations-outcome-why-draft-seats = لا مقعد شاغر لها. أخلِ مقعدًا، ثم أرسلها من جديد.
invitations-outcome-why-draft-code = عليك إيصال رمز الدعوة بنفسك: أرسلها من قائمة الدعوات لترى الرمز.
invitations-outcome-why-draft-changed = أُرسلت أو أُلغيت في هذه الأثناء.
invitations-outcome-why-not-found = لم تعد موجودة، أو لا يحق لك الاطلاع عليها.
invitations-outcome-why-not-permitted = لم يعد دورك يشمل دعوة الأشخاص.
invitations-outcome-why-above-ceiling = لدورها صلاحيات ليست لديك.
invitations-outcome-why-changed = قُبلت أو أُلغيت أو أُوقفت بانتظار التأكيد في هذه الأثناء.
invitations-outcome-why-role = لم يعد من الممكن منح دورها. عدّلها واختر دورًا آخر.
invitations-outcome-why-department = أُرشف قسمها، أو ليس قسمك. عدّلها واختر قسمًا آخر.
invitations-outcome-why-person = العضو الذي تعرض عليه تطبيقات لم يعد متاحًا.
invitations-outcome-why-terms = لم يعد من الممكن منح ما تمنحه. عدّلها.
invitations-outcome-why-cannot-be-invited = لا يمكن دعوة هذا العنوان.
invitations-outcome-why-seats = لا مقعد شاغر لها. أخلِ مقعدًا، أو عدّلها.
invitations-outcome-why-mails = وصلت إلى هذا العنوان اليوم رسائل كثيرة جدًا.
invitations-outcome-why-code = يجب إيصال رمز الدعوة: أعد إرسالها وحدها لترى الرمز.
invitations-outcome-why-stopped = أوقفت العمل قبل أن يأتي دورها.

## Changing one

invitations-edit-above = الدعوات
invitations-edit-expired = انتهت هذه الدعوة: بعد الحفظ أعد إرسالها من القائمة.
invitations-edit-open = يبقى رابطها ومهلة الرد كما هما، ما لم يتغير العنوان. وتصبح أنت الداعي من الآن فصاعدًا.
invitations-edit-save = حفظ
invitations-edit-leave = ترك كما هي
invitations-edit-apps = التطبيقات والمقاعد
invitations-edit-no-app = لا تطبيق يمكن منحه: ليس للمنشأة الآن اشتراك يمنح مقاعد.
invitations-edit-no-access = بلا وصول

## What was done

# Each as “Grace Hopper (grace@example.com)”, an address, or “Mia Okafor (slip)”, with commas between them.
invitations-sent = تمت دعوة: { $names }
invitations-sent-more = { $count ->
    [one] تمت دعوة: { $names } وشخص آخر
    [two] تمت دعوة: { $names } وشخصين آخرين
    [few] تمت دعوة: { $names } و{ $count } أشخاص آخرين
    [many] تمت دعوة: { $names } و{ $count } شخصًا آخر
   *[other] تمت دعوة: { $names } و{ $count } شخص آخر
}
invitations-sent-slips = القسيمة جاهزة: اطبعها وسلّمها.
invitations-sent-one-mail = الرسالة في انتظار الإرسال وتخرج الآن. تعرض القائمة حالها.
invitations-sent-mails = الرسائل في انتظار الإرسال وتخرج الآن. تعرض القائمة حالها.
invitations-whom = { $name } ({ $email })
invitations-whom-slip = { $name } (قسيمة)
invitations-fresh-mail = رسالة جديدة إلى { $whom } في انتظار الإرسال
invitations-hand-over = أوصل رمز الدعوة هذا بطريقة أخرى؛ لا يُعرض إلا هذه المرة: { $code }

## Why reminders are not set so

invitations-reminder-not-permitted = دورك لا يشمل تغيير الإعدادات.
invitations-reminder-no-time = صلاحية الدعوات ساعة واحدة فقط: لا وقت للتذكير.
invitations-reminder-out-of-range = اكتب عددًا صحيحًا من الساعات من 1 إلى { $hours }، قبل انتهاء الدعوة.
invitations-reminder-not-after = اكتب ساعات أكثر مما للتذكير الأول.

## The audit

invitations-audit-search = البحث بالشخص
invitations-audit-act = الإجراء
invitations-audit-act-any = كل الإجراءات
# Days.
invitations-audit-from-day = من
invitations-audit-until-day = إلى
# Whose audit: this business’s, or the instance’s.
invitations-audit-of = سجل
invitations-audit-of-business = هذه المنشأة
invitations-audit-of-instance = الخادم نفسه
invitations-audit-person = فقط ما فعله { $name }، وما أُجري عليه.
invitations-audit-person-unnamed = فقط ما فعله شخص واحد، وما أُجري عليه.
invitations-audit-everybody = عرض الجميع
invitations-audit-broken = سلسلة الأحداث مقطوعة عند الحدث { $event }
# The two stand one after the other. The command is what is typed on the server.
invitations-audit-broken-found = تغيّر حدث أو فُقد، كما تبيّن في { $when }. لا شك في شيء قبله.
invitations-audit-broken-tell = أخبر من يشغّل Usher: الأمر { $command } يبيّن المزيد.
invitations-audit-whole = كل حدث حتى الرقم { $event } متصل بما قبله، كما تم التحقق في { $when }.
invitations-audit-none-fits = لا حدث يطابق البحث
invitations-audit-none-fits-why = لم يحدث شيء من هذا النوع في هذه الأيام، أو لم يحدث لمن له هذا الاسم.
invitations-audit-none = لم يحدث شيء بعد
invitations-audit-none-why = يُذكر هنا كل تغيير: من، وماذا، وعلى من، ومتى، ومن أين.
invitations-audit-table = أحداث التدقيق
# Heads of columns: what was done, who did it, on whom or what, when, from which address on the network.
invitations-audit-head-what = الإجراء
invitations-audit-head-who = الفاعل
invitations-audit-head-on = على
invitations-audit-head-when = الوقت
invitations-audit-head-from = من
invitations-audit-head-details = التفاصيل
