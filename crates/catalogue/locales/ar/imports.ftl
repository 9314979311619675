# Tables of people in and out. The names of the columns stay as they are in every language, and come as facts.
# In a cell “yes” and “no” are understood; so are “ja” and “nein”, “oui” and “non”, “sí” and “no”.

## The tab

imports-out = نقل القوائم إلى مكان آخر
imports-out-hint = كل ما يُسمح لك برؤيته، بصيغة CSV لبرنامج جداول. وفي القوائم الأمر نفسه مع عوامل تصفيتها.
imports-out-users = المستخدمون
imports-out-invitations = الدعوات
imports-upload = دعوة أشخاص من جدول
imports-upload-file = ملف CSV
imports-upload-hint = حتى 50,000 صف و20 ميبيبايت. فواصل أو فواصل منقوطة أو علامات جدولة بين الخلايا. لا يُدعى أحد قبل أن تطلب ذلك.
imports-upload-check = رفع وفحص
imports-upload-template = تنزيل القالب
imports-open = عمليات الاستيراد لديك
imports-open-none = لا استيراد بعد
imports-open-none-hint = ارفع جدولًا أعلاه. ترى ما سينتج عن كل صف قبل تنفيذ أي شيء.
imports-open-head-uploaded = الرفع
imports-open-head-state = الحالة
imports-open-head-rows = الصفوف
imports-open-head-problems = بها مشكلات
imports-open-head-drafts = مسودات باقية

## How far an import is

imports-phase-checking = قيد الفحص
imports-phase-checked = فُحص، ولم يُنفَّذ شيء
imports-phase-drafting = قيد إنشاء المسودات
imports-phase-drafted = مسودات
imports-phase-discarding = قيد الإزالة

## What is written in each column

imports-columns = ما تعنيه الأعمدة
imports-columns-hint = السطر الأول يسمّي الأعمدة، بأي ترتيب. تُترك الأعمدة التي لا يعرفها Usher، ويمكنك تحديد معناها بعد الرفع. لا يلزم إلا العنوان، أو الاسمان لعامل الإنتاج؛ ويمكن اختيار الدور لكل الصفوف دفعة واحدة.
imports-columns-table = أعمدة جدول الأشخاص
imports-columns-head-column = العمود
imports-columns-head-content = ما يُكتب فيه
imports-column-email = إلى أين تُرسل الدعوة.
imports-column-slip = اكتب yes لمن ليس لهم عنوان: يحصلون على قسيمة مطبوعة. ويلزم عندها الاسمان.
imports-column-name = حتى 100 حرف.
imports-column-employee-number = مع القسيمة يُسأل عنه عند الانضمام، ولا يُطبع.
imports-column-job-title = العمل الذي يقوم به الشخص.
imports-column-phone = رقم هاتف، مثل ⁨+49 30 123456⁩.
imports-column-role = اسم دور يُسمح لك بمنحه.
imports-column-place = الاسم كما هو ضمن «الإعدادات».
imports-column-manager = المدير المباشر: عنوان البريد الإلكتروني لعضو أو اسم المستخدم. من يُذكر في الجدول نفسه ليس عضوًا بعد: حدّده في صفحة الشخص بعد انضمامهما.
imports-column-names = أسماء تفصل بينها فواصل منقوطة (;). الأسماء التي فيها ; أو | لا تُعطى إلا في نافذة الدعوة.
imports-column-apps = تطبيق > باقة > دور في التطبيق؛ وعند تعددها تفصل بينها فواصل منقوطة (;). كل منها يشغل مقعدًا.
imports-column-yes-no = اكتب yes أو no.
imports-column-weekly-workspaces = أي مساحات العمل تشملها؛ كلها إذا لم تُذكر أي منها.
imports-column-record-set = اسم مجموعة صلاحيات سجلات محفوظة. أو اذكر أنواع البنود في العمودين التاليين.
# The types as they are written in the table, with semicolons between them.
imports-column-record-types = بعض من: { $types }.
imports-column-company = للأشخاص الخارجيين: اسم شركتهم.
imports-column-company-address = مكان الشركة.
# Each as it is written in the table, with its own name: “en (English), de (Deutsch)”.
imports-column-language = لغة رسائل البريد إلى الشخص: { $languages }.
imports-column-note = ملاحظة شخصية في رسالة البريد، حتى 500 حرف.

## One import: its columns and role

imports-choose = الأعمدة والدور
# A column without a heading.
imports-choose-unnamed = العمود { $number }
imports-choose-left-out = متروك
imports-choose-role = دور الصفوف التي لا تذكر دورًا
imports-choose-no-role = لا دور: لا تُستورد هذه الصفوف
imports-choose-check = فحص الصفوف من جديد

## One import: where it stands

imports-above = الاستيراد والتصدير
imports-of = جدول { $when }
imports-checking = جارٍ فحص الصفوف
imports-drafting = جارٍ إنشاء المسودات
imports-under-way = يمكنك مغادرة هذه الصفحة؛ يستمر العمل، ويعيدك إليها تبويب «استيراد / تصدير».
imports-look-again = تحديث
imports-being-removed = تجري إزالة هذا الاستيراد مع مسوداته.
imports-guessed = هل الحروف ذات العلامات صحيحة؟
imports-guessed-why = الملف غير محفوظ بترميز UTF-8، فقُرئ بترميز أوروبا الغربية (Windows-1252). إذا بدت الأسماء أدناه خاطئة فاحفظه بصيغة «CSV UTF-8» وارفعه من جديد.
imports-nobody-named = لا يعرف Usher أي عمود فيه عناوين البريد الإلكتروني
imports-nobody-named-do = حدّد أدناه ما تعنيه الأعمدة.
imports-checked = لم يُنفَّذ شيء بعد
imports-uploaded = رُفع في { $when }

# What the check found: one of the first two, then one of the three after them.
imports-found-nobody = لا يمكن استيراد أحد من الجدول كما هو.
imports-found = { $count ->
    [one] يمكن استيراد شخص واحد.
    [two] يمكن استيراد شخصين.
    [few] يمكن استيراد { $count } أشخاص.
    [many] يمكن استيراد { $count } شخصًا.
   *[other] يمكن استيراد { $count } شخص.
}
imports-found-no-problem = لا مشكلة في أي صف.
imports-found-all-refused = { $count ->
    [one] صف واحد به مشكلات: صحّحه في ملفك، أو نزّله مع بيان الخطأ وصحّحه وارفعه.
    [two] صفان بهما مشكلات: صحّحهما في ملفك، أو نزّلهما مع بيان الخطأ وصحّحهما وارفعهما.
    [few] { $count } صفوف بها مشكلات: صحّحها في ملفك، أو نزّلها مع بيان الخطأ وصحّحها وارفعها.
    [many] { $count } صفًا بها مشكلات: صحّحها في ملفك، أو نزّلها مع بيان الخطأ وصحّحها وارفعها.
   *[other] { $count } صف بها مشكلات: صحّحها في ملفك، أو نزّلها مع بيان الخطأ وصحّحها وارفعها.
}
imports-found-refused = { $count ->
    [one] لا يمكن استيراد صف واحد: صحّحه في ملفك، أو نزّله مع بيان الخطأ وصحّحه وارفعه.
    [two] لا يمكن استيراد صفين: صحّحهما في ملفك، أو نزّلهما مع بيان الخطأ وصحّحهما وارفعهما.
    [few] لا يمكن استيراد { $count } صفوف: صحّحها في ملفك، أو نزّلها مع بيان الخطأ وصحّحها وارفعها.
    [many] لا يمكن استيراد { $count } صفًا: صحّحها في ملفك، أو نزّلها مع بيان الخطأ وصحّحها وارفعها.
   *[other] لا يمكن استيراد { $count } صف: صحّحها في ملفك، أو نزّلها مع بيان الخطأ وصحّحها وارفعها.
}

imports-draft = { $count ->
    [one] إنشاء مسودة لشخص واحد
    [two] إنشاء مسودتين لشخصين
    [few] إنشاء مسودات لعدد { $count } أشخاص
    [many] إنشاء مسودات لعدد { $count } شخصًا
   *[other] إنشاء مسودات لعدد { $count } شخص
}
imports-draft-left = { $count ->
    [one] إنشاء مسودة للشخص الباقي
    [two] إنشاء مسودتين للشخصين الباقيين
    [few] إنشاء مسودات للأشخاص الباقين ({ $count })
    [many] إنشاء مسودات للأشخاص الباقين ({ $count })
   *[other] إنشاء مسودات للأشخاص الباقين ({ $count })
}
imports-download-problems = تنزيل الصفوف التي بها مشكلات

## One import: its drafts

imports-drafts = المسودات
imports-drafts-none = لم تبقَ مسودات
imports-drafts-all-sent = كل ما كان مسودات أُرسل أو أُلغي منذ ذلك الحين.
imports-drafts-stand = { $count ->
    [one] شخص واحد في المسودات: لم يصله شيء ولا يحجز مقعدًا حتى تُرسل دعوته.
    [two] شخصان في المسودات: لم يصلهما شيء ولا يحجزان مقاعد حتى تُرسل دعوتاهما.
    [few] { $count } أشخاص في المسودات: لم يصلهم شيء ولا يحجزون مقاعد حتى تُرسل دعواتهم.
    [many] { $count } شخصًا في المسودات: لم يصلهم شيء ولا يحجزون مقاعد حتى تُرسل دعواتهم.
   *[other] { $count } شخص في المسودات: لم يصلهم شيء ولا يحجزون مقاعد حتى تُرسل دعواتهم.
}
# It follows what tells how many stand as drafts.
imports-drafts-sent-before = { $count ->
    [one] وقبل ذلك أُرسلت أو أُلغيت مسودة واحدة.
    [two] وقبل ذلك أُرسلت أو أُلغيت مسودتان.
    [few] وقبل ذلك أُرسلت أو أُلغيت { $count } مسودات.
    [many] وقبل ذلك أُرسلت أو أُلغيت { $count } مسودة.
   *[other] وقبل ذلك أُرسلت أو أُلغيت { $count } مسودة.
}
imports-by-hand = عليك إيصال رموز الدعوة بنفسك
imports-by-hand-do = أرسل ما له عنوان واحدة واحدة من تبويب «الدعوات»، لترى كل رمز. أما القسائم فيمكن إرسالها هنا.
imports-pace-hours = { $hours ->
    [one] حدك من الدعوات في الساعة: { $hourly }، فيستغرق هذا نحو ساعة واحدة. يستمر العمل تلقائيًا؛ يمكنك المغادرة. ويمكن لمن يشغّل هذا الخادم رفع الحد.
    [two] حدك من الدعوات في الساعة: { $hourly }، فيستغرق هذا نحو ساعتين. يستمر العمل تلقائيًا؛ يمكنك المغادرة. ويمكن لمن يشغّل هذا الخادم رفع الحد.
    [few] حدك من الدعوات في الساعة: { $hourly }، فيستغرق هذا نحو { $hours } ساعات. يستمر العمل تلقائيًا؛ يمكنك المغادرة. ويمكن لمن يشغّل هذا الخادم رفع الحد.
    [many] حدك من الدعوات في الساعة: { $hourly }، فيستغرق هذا نحو { $hours } ساعة. يستمر العمل تلقائيًا؛ يمكنك المغادرة. ويمكن لمن يشغّل هذا الخادم رفع الحد.
   *[other] حدك من الدعوات في الساعة: { $hourly }، فيستغرق هذا نحو { $hours } ساعة. يستمر العمل تلقائيًا؛ يمكنك المغادرة. ويمكن لمن يشغّل هذا الخادم رفع الحد.
}
imports-pace-days = { $days ->
    [one] حدك من الدعوات في الساعة: { $hourly }، فيستغرق هذا نحو يوم واحد. يستمر العمل تلقائيًا؛ يمكنك المغادرة. ويمكن لمن يشغّل هذا الخادم رفع الحد.
    [two] حدك من الدعوات في الساعة: { $hourly }، فيستغرق هذا نحو يومين. يستمر العمل تلقائيًا؛ يمكنك المغادرة. ويمكن لمن يشغّل هذا الخادم رفع الحد.
    [few] حدك من الدعوات في الساعة: { $hourly }، فيستغرق هذا نحو { $days } أيام. يستمر العمل تلقائيًا؛ يمكنك المغادرة. ويمكن لمن يشغّل هذا الخادم رفع الحد.
    [many] حدك من الدعوات في الساعة: { $hourly }، فيستغرق هذا نحو { $days } يومًا. يستمر العمل تلقائيًا؛ يمكنك المغادرة. ويمكن لمن يشغّل هذا الخادم رفع الحد.
   *[other] حدك من الدعوات في الساعة: { $hourly }، فيستغرق هذا نحو { $days } يوم. يستمر العمل تلقائيًا؛ يمكنك المغادرة. ويمكن لمن يشغّل هذا الخادم رفع الحد.
}
imports-send = { $count ->
    [one] إرسال دعوة واحدة…
    [two] إرسال دعوتين…
    [few] إرسال { $count } دعوات…
    [many] إرسال { $count } دعوة…
   *[other] إرسال { $count } دعوة…
}
imports-send-question = { $count ->
    [one] دعوة شخص واحد؟
    [two] دعوة شخصين؟
    [few] دعوة { $count } أشخاص؟
    [many] دعوة { $count } شخصًا؟
   *[other] دعوة { $count } شخص؟
}
imports-send-loss = لا يمكن استرجاع ما أُرسل، لكن يمكن إلغاء كل دعوة قبل قبولها.
imports-send-keep = ليس بعد
imports-send-sure = إرسال
imports-sending = سير الإرسال
imports-slips = { $count ->
    [one] قسيمة واحدة للطباعة
    [two] قسيمتان للطباعة
    [few] { $count } قسائم للطباعة
    [many] { $count } قسيمة للطباعة
   *[other] { $count } قسيمة للطباعة
}
imports-discard = حذف هذا الاستيراد…
imports-discard-question = حذف هذا الاستيراد؟
imports-discard-loss = تُزال صفوفه من هنا. وتبقى الدعوات التي أُرسلت.
imports-discard-loss-drafts = { $count ->
    [one] تُزال مسودة واحدة مع صفوف الاستيراد. وتبقى الدعوات التي أُرسلت.
    [two] تُزال مسودتان مع صفوف الاستيراد. وتبقى الدعوات التي أُرسلت.
    [few] تُزال { $count } مسودات مع صفوف الاستيراد. وتبقى الدعوات التي أُرسلت.
    [many] تُزال { $count } مسودة مع صفوف الاستيراد. وتبقى الدعوات التي أُرسلت.
   *[other] تُزال { $count } مسودة مع صفوف الاستيراد. وتبقى الدعوات التي أُرسلت.
}
imports-discard-keep = إبقاؤه
imports-discard-sure = حذف

## One import: its rows

imports-rows = الصفوف
imports-rows-which = أي صفوف
imports-rows-all = كل الصفوف ({ $count })
imports-rows-refused = بها مشكلات ({ $count })
# Rows without problems.
imports-rows-fine = بلا مشكلات ({ $count })
imports-rows-drafted = مسودات ({ $count })
imports-rows-none = لا صف كهذا
imports-rows-none-do = اختر غيرها أعلاه.
imports-rows-head-row = الصف
imports-rows-head-who = الشخص
imports-rows-head-result = النتيجة
imports-row-read = لم يُفحص بعد
imports-row-fine = يمكن استيراده
imports-row-refused = به مشكلات
imports-row-removed = أُزيل منذ ذلك الحين
imports-row-nobody = لا أحد

## What is wrong with a row. A column is named as the table has it.

# The head of a column of its own, in the file of the rows that have problems.
imports-problem-head = المشكلة
imports-problem-no-email = { $email }: ناقص. اكتب العنوان، أو «yes» تحت { $slip }.
imports-problem-no-role = { $column }: ناقص. اكتب اسم الدور، أو اختر أعلاه دورًا لكل هذه الصفوف.
imports-problem-missing = { $column }: ناقص.
imports-problem-address-empty = { $column }: العنوان ناقص.
imports-problem-address-too-long = { $column }: العنوان أطول من أن يكون عنوان بريد إلكتروني.
imports-problem-address-one-at = { $column }: يجب أن يحتوي العنوان على @ واحدة فقط، مثل name@example.com.
imports-problem-address-local-part = { $column }: في العنوان قبل @ حرف لا يمكن استخدامه.
imports-problem-address-domain = { $column }: ينقص العنوان نطاق بعد @، مثل name@example.com.
# What is wrong is a sentence.
imports-problem-text = { $column }: { $problem }
imports-problem-yes-no = { $column }: اكتب yes أو no.
imports-problem-unknown-app = { $column }: لا يوجد «{ $said }». اكتب تطبيق > باقة > دور في التطبيق، كما هي ضمن «الإعدادات».
imports-problem-unknown-manager = { $column }: لا أحد نشط هنا باسم «{ $said }». اكتب عنوان البريد الإلكتروني لعضو أو اسم المستخدم.
imports-problem-unknown = { $column }: لا يوجد «{ $said }».
imports-problem-slip-with-address = عامل الإنتاج يحصل على قسيمة، وليس له عنوان بريد إلكتروني. اترك أحد الاثنين فارغًا.
imports-problem-repeated = الصف { $row } عن الشخص نفسه. يُميَّز بين شخصين لهما الاسم نفسه برقميهما الوظيفيين.
imports-problem-drafted-before = هذا الشخص في المسودات بالفعل، من استيراد سابق.
imports-problem-cannot-be-invited = لا يمكن دعوة هذا العنوان.
imports-problem-no-seat = { $column }: لم يبقَ مقعد لهذا الصف.
imports-problem-package-twice = { $column }: باقة واحدة مذكورة مرتين.
imports-problem-app-unavailable = { $column }: أحدها لا يمكن منحه الآن.
imports-problem-weekly-outside = { $column }: يجب أن تُذكر أيضًا تحت { $workspaces }.

## Why an import is refused

imports-refused-not-permitted = دورك لا يشمل استيراد الأشخاص. تواصل مع أحد مديري النظام.
imports-refused-not-found = لم يُعثر على هذا الاستيراد. ربما حُذف، أو ليس لك.
imports-refused-column-twice = لا يمكن أن يكون عمودان «{ $column }». اترك أحدهما.
imports-refused-nobody-named = اختر العمود الذي فيه عناوين البريد الإلكتروني، أو للقسائم العمود الذي فيه أسماء العائلة.
imports-refused-changed = تقدّم هذا الاستيراد في هذه الأثناء. راجع حاله الآن.
imports-refused-too-many = { $most ->
    [one] لديك استيراد واحد، وهو الحد الأقصى. احذفه إن لم تعد تحتاج إليه، ثم ارفع هذا.
    [two] لديك عمليتا استيراد، وهو الحد الأقصى. احذف إحداهما إن لم تعد تحتاج إليها، ثم ارفع هذا.
    [few] لديك { $most } عمليات استيراد، وهو الحد الأقصى. احذف واحدة لم تعد تحتاج إليها، ثم ارفع هذا.
    [many] لديك { $most } عملية استيراد، وهو الحد الأقصى. احذف واحدة لم تعد تحتاج إليها، ثم ارفع هذا.
   *[other] لديك { $most } عملية استيراد، وهو الحد الأقصى. احذف واحدة لم تعد تحتاج إليها، ثم ارفع هذا.
}
imports-refused-nothing-fine = لا شيء يمكن فعله: لا صف فيه جاهز لهذا.
imports-refused-empty = الملف فارغ. اختر ملف CSV فيه أشخاص.
imports-refused-no-rows = في الملف عناوين أعمدة ولا أحد تحتها. أضف صفًا لكل شخص، وارفعه من جديد.
imports-refused-workbook = هذا مصنف جداول، لا ملف CSV. اختر في برنامج الجداول «حفظ باسم» ثم «CSV UTF-8»، وارفع ذلك الملف.
imports-refused-not-text = هذا ليس ملفًا نصيًا. اختر ملف CSV.
imports-refused-too-large = الملف أكبر من 20 ميبيبايت. قسّمه إلى عدة ملفات.
imports-refused-too-many-rows = في الملف أكثر من 50,000 صف. قسّمه إلى عدة ملفات.
imports-refused-too-many-columns = في الصف { $row } أكثر من 100 عمود. أزل ما لا حاجة إليه.
imports-refused-long-cell = في الصف { $row } خلية من أكثر من 5,000 حرف. الأرجح أن علامة اقتباس فُتحت فيها ولم تُغلق.
imports-refused-open-quote = فُتحت علامة اقتباس في الصف { $row } ولم تُغلق، فيصبح كل ما بعدها خلية واحدة. أغلقها.
