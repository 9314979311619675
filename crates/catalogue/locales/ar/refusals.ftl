# What refusals say on the server alone, and words that several pages share.

## Answers without a page
refusals-form-too-large = هذا أكثر مما يتسع له النموذج.

## What is wrong with an e-mail address, in a few words beside it
refusals-chip-missing = العنوان ناقص
refusals-chip-too-long = أطول من أن يكون عنوان بريد إلكتروني
refusals-chip-one-at = يجب أن يحتوي على @ واحدة فقط، مثل name@example.com
refusals-chip-local-part = فيه قبل @ حرف لا يمكن استخدامه
refusals-chip-domain = ينقصه نطاق بعد @، مثل name@example.com

## What came of inviting an address, beside it
refusals-invited = تمت الدعوة. رسالة البريد في انتظار الإرسال.
refusals-invited-cannot = لا يمكن دعوة هذا العنوان.
refusals-invited-limit = ليس بعد: بلغت الحد الأقصى لهذه الساعة. يمكن ذلك في { $when }.
refusals-invited-too-many-mails = ليس بعد: تلقى هذا العنوان رسائل بريد كثيرة اليوم. يمكن ذلك في { $when }.
refusals-invited-missing = العنوان ناقص. صحّحه وأرسل من جديد.
refusals-invited-too-long = هذا أطول من أن يكون عنوان بريد إلكتروني. صحّحه وأرسل من جديد.
refusals-invited-one-at = يجب أن يحتوي العنوان على @ واحدة فقط، مثل name@example.com. صحّحه وأرسل من جديد.
refusals-invited-local-part = في هذا العنوان قبل @ حرف لا يمكن استخدامه. صحّحه وأرسل من جديد.
refusals-invited-domain = ينقص هذا العنوان نطاق بعد @، مثل name@example.com. صحّحه وأرسل من جديد.

## Where an invitation stands, on a badge
refusals-invitation-draft = مسودة
refusals-invitation-pending = معلّقة
refusals-invitation-awaiting = بانتظار التأكيد
refusals-invitation-accepted = مقبولة
refusals-invitation-expired = منتهية
refusals-invitation-cancelled = ملغاة
# For up to 48 hours.
refusals-waiting-hours = تنتظر منذ { $hours } س
refusals-waiting-days = { $days ->
    [one] تنتظر منذ يوم
    [two] تنتظر منذ يومين
    [few] تنتظر منذ { $days } أيام
    [many] تنتظر منذ { $days } يومًا
   *[other] تنتظر منذ { $days } يوم
}

## Where a mail stands, on a badge
refusals-delivery-queued = في الانتظار
refusals-delivery-retrying = إعادة المحاولة
refusals-delivery-sent = تم الإرسال
refusals-delivery-failed = فشل الإرسال
refusals-delivery-dropped = لم يُرسل

## What was done to an invitation; $whom is a name or an address. A slip is for somebody without e-mail
refusals-done-resent = أُرسلت دعوة { $whom } من جديد. لم يعد رابطها القديم يعمل.
refusals-done-resent-slip = قسيمة { $whom } الجديدة جاهزة. لم تعد القسيمة القديمة تعمل.
refusals-done-cancelled = أُلغيت دعوة { $whom }. لم يعد رابطها يعمل.
refusals-done-cancelled-slip = أُلغيت قسيمة { $whom }. لم تعد تعمل.
refusals-done-edited = تم تغيير دعوة { $whom }.
refusals-done-edited-slip = تم تغيير قسيمة { $whom }.
refusals-done-readdressed = تذهب الدعوة الآن إلى { $whom }. لم يعد الرابط القديم يعمل.
refusals-done-confirmed = تم تأكيد دعوة { $whom }. رابط جديد في الطريق.
refusals-done-confirmed-slip = تم تأكيد دعوة { $whom }. توجد قسيمة جديدة للطباعة.

## What was done, in the audit
refusals-act-business-created = إنشاء منشأة
refusals-act-business-changed = تغيير المنشأة
refusals-act-member-created = انضمام عضو
refusals-act-member-role-changed = منح عضو دورًا آخر
refusals-act-member-deactivated = تعطيل عضو
refusals-act-member-reactivated = إعادة تفعيل عضو
refusals-act-member-profile-changed = تغيير الملف الشخصي
refusals-act-member-manager-changed = تغيير المدير المباشر
refusals-act-member-place-changed = تغيير القسم أو الموقع أو الفرق أو مساحات العمل
refusals-act-member-options-changed = تغيير الخيارات
refusals-act-member-app-given = منح تطبيق
refusals-act-member-app-role-changed = تغيير الدور في تطبيق
refusals-act-member-app-taken = سحب تطبيق
refusals-act-member-signed-out = تسجيل الخروج في كل مكان
refusals-act-member-deleted = حذف عضو
refusals-act-apps-given = منح تطبيقات
refusals-act-slip-printed = طباعة قسيمة
refusals-act-record-created = إنشاء بند
refusals-act-record-changed = تغيير بند
refusals-act-record-progress = الإبلاغ عن تقدم بند
refusals-act-people-imported = استيراد أشخاص كمسودات
refusals-act-import-discarded = إلغاء استيراد
refusals-act-invitation-sent = إرسال دعوة
refusals-act-invitation-resent = إعادة إرسال دعوة
refusals-act-invitation-reminded = التذكير بدعوة
refusals-act-invitation-edited = تغيير دعوة
refusals-act-invitation-cancelled = إلغاء دعوة
refusals-act-invitation-expired = انتهاء دعوة
refusals-act-invitation-accepted = قبول دعوة
refusals-act-invitation-held = إيقاف دعوة بانتظار التأكيد
refusals-act-invitation-confirmed = تأكيد دعوة
refusals-act-invitation-asked-for = طلب دعوة جديدة
refusals-act-unit-created = إنشاء قسم أو موقع أو فريق أو مساحة عمل
refusals-act-unit-renamed = تغيير اسم قسم أو موقع أو فريق أو مساحة عمل
refusals-act-unit-archived = أرشفة قسم أو موقع أو فريق أو مساحة عمل
refusals-act-role-created = إنشاء دور
refusals-act-role-edited = تغيير دور
refusals-act-role-archived = أرشفة دور
refusals-act-role-brought-back = استعادة دور مدمج
refusals-act-record-set-created = إنشاء مجموعة صلاحيات السجلات
refusals-act-record-set-changed = تغيير مجموعة صلاحيات السجلات
refusals-act-record-set-archived = أرشفة مجموعة صلاحيات السجلات
refusals-act-app-created = إنشاء تطبيق
refusals-act-app-changed = تغيير تطبيق
refusals-act-subscription-created = إنشاء اشتراك
refusals-act-subscription-changed = تغيير اشتراك
refusals-act-instance-admin-granted = تعيين مدير للخادم
refusals-act-password-reset = إعادة تعيين كلمة المرور
refusals-act-password-changed = تغيير كلمة المرور
refusals-act-reset-slip-printed = طباعة قسيمة كلمة المرور
refusals-act-address-change-asked = طلب عنوان تسجيل دخول جديد
refusals-act-address-changed = تغيير عنوان تسجيل الدخول
refusals-act-account-changed = تغيير الحساب الشخصي
refusals-act-sessions-ended = إنهاء الجلسات الشخصية
refusals-act-message-sent = إرسال رسالة
refusals-act-mail-settings-changed = ضبط خادم البريد
refusals-act-test-mail-sent = إرسال رسالة تجريبية
refusals-act-mail-retried = إعادة محاولة إرسال بريد
refusals-act-exported = تنزيل قائمة
refusals-act-signed-in = تسجيل الدخول
refusals-act-signed-out = تسجيل الخروج

## What was done to a department, a location, a team or a workspace
refusals-department-created = أُنشئ القسم «{ $name }». يمكن الآن دعوة أشخاص إليه.
refusals-department-renamed = تم تغيير اسم القسم: أصبح «{ $name }».
refusals-department-archived = أُرشف القسم «{ $name }» ولم يعد ضمن الخيارات.
refusals-location-created = أُنشئ الموقع «{ $name }». يمكن الآن دعوة أشخاص إليه.
refusals-location-renamed = تم تغيير اسم الموقع: أصبح «{ $name }».
refusals-location-archived = أُرشف الموقع «{ $name }» ولم يعد ضمن الخيارات.
refusals-team-created = أُنشئ الفريق «{ $name }». يمكن الآن دعوة أشخاص إليه.
refusals-team-renamed = تم تغيير اسم الفريق: أصبح «{ $name }».
refusals-team-archived = أُرشف الفريق «{ $name }» ولم يعد ضمن الخيارات.
refusals-workspace-created = أُنشئت مساحة العمل «{ $name }». يمكن الآن دعوة أشخاص إليها.
refusals-workspace-renamed = تم تغيير اسم مساحة العمل: أصبح «{ $name }».
refusals-workspace-archived = أُرشفت مساحة العمل «{ $name }» ولم تعد ضمن الخيارات.

## What archiving one of these does: up to three sentences, one after the other
refusals-archive = لن يظهر هذا الاسم ضمن الخيارات بعد ذلك، ولا يمكن التراجع عن هذا.
refusals-archive-members = { $count ->
    [one] يحتفظ به عضو واحد.
    [two] يحتفظ به عضوان.
    [few] يحتفظ به { $count } أعضاء.
    [many] يحتفظ به { $count } عضوًا.
   *[other] يحتفظ به { $count } عضو.
}
refusals-archive-department-invitations = { $count ->
    [one] تذكره دعوة واحدة: ستتوقف عند قبولها حتى يؤكدها أحد مديري النظام.
    [two] تذكره دعوتان: ستتوقف كل منهما عند قبولها حتى يؤكدها أحد مديري النظام.
    [few] تذكره { $count } دعوات: ستتوقف كل منها عند قبولها حتى يؤكدها أحد مديري النظام.
    [many] تذكره { $count } دعوة: ستتوقف كل منها عند قبولها حتى يؤكدها أحد مديري النظام.
   *[other] تذكره { $count } دعوة: ستتوقف كل منها عند قبولها حتى يؤكدها أحد مديري النظام.
}
refusals-archive-other-invitations = { $count ->
    [one] تذكره دعوة واحدة: من يقبلها ينضم من دونه.
    [two] تذكره دعوتان: من يقبل إحداهما ينضم من دونه.
    [few] تذكره { $count } دعوات: من يقبل إحداها ينضم من دونه.
    [many] تذكره { $count } دعوة: من يقبل إحداها ينضم من دونه.
   *[other] تذكره { $count } دعوة: من يقبل إحداها ينضم من دونه.
}

## What is wrong with a field
refusals-field-not-right = ليست هذه كلمة مرورك الحالية. اكتبها مرة أخرى.
refusals-field-only-one = اكتب عنوانًا واحدًا: لكل شخص دعوته الخاصة.
refusals-field-too-many = لا يمكن حفظ المزيد. أزل قائمة محفوظة أولًا.
refusals-field-host = اكتب اسم الخادم أو عنوان IP وحده، مثل mail.example.com.
refusals-field-port = اكتب رقمًا من 1 إلى 65535، أو اترك الحقل فارغًا لاستخدام المنفذ المعتاد.

## Lists within sentences
refusals-listed-two = { $one } و{ $two }
refusals-listed-more = { $one } و{ $two } و{ $count } غيرهما
# Another name after a list of names.
refusals-listed-next = { $names }، { $name }

## What tells somebody from others of their name: an address or username, and where they are
refusals-person-in-department = { $sign_in_name }، { $department }
refusals-person-member = { $sign_in_name }، عضو
refusals-person-of-business = { $sign_in_name }، من { $business }

## Types of records, on labels
refusals-entity-expiration-items = بنود الصلاحية
refusals-entity-contacts = جهات الاتصال
refusals-entity-companies = الشركات
refusals-entity-locations = المواقع
refusals-entity-equipment = المعدات
refusals-entity-vehicles = المركبات
refusals-entity-defects = العيوب

## Which records somebody sees; $view and $update are lists of the names below
refusals-record-rights-none = مخصّص: بلا بنود
refusals-record-rights-view = مخصّص: عرض { $view }
refusals-record-rights-update = مخصّص: تعديل { $update }
refusals-record-rights-both = مخصّص: عرض { $view }؛ تعديل { $update }
refusals-record-rights-expiration-items = بنود الصلاحية
refusals-record-rights-contacts = جهات الاتصال
refusals-record-rights-companies = الشركات
refusals-record-rights-locations = المواقع
refusals-record-rights-equipment = المعدات
refusals-record-rights-vehicles = المركبات
refusals-record-rights-defects = العيوب
