# messages

## The list

messages-title = الرسائل
messages-new = رسالة جديدة
messages-received = الواردة
messages-sent = المرسلة
messages-unread-badge = غير مقروءة
messages-all-read = كل الرسائل مقروءة
messages-unread-count = { $count ->
    [zero] لا رسائل غير مقروءة
    [one] رسالة واحدة غير مقروءة
    [two] رسالتان غير مقروءتين
    [few] { $count } رسائل غير مقروءة
    [many] { $count } رسالة غير مقروءة
   *[other] { $count } رسالة غير مقروءة
}
# They are counted no further.
messages-unread-more-than = { $count ->
    [one] أكثر من رسالة غير مقروءة
    [two] أكثر من رسالتين غير مقروءتين
    [few] أكثر من { $count } رسائل غير مقروءة
    [many] أكثر من { $count } رسالة غير مقروءة
   *[other] أكثر من { $count } رسالة غير مقروءة
}
# What stands where somebody who was deleted wrote, or was written to.
messages-erased = مُحي ما كان هنا مع شخص حُذف.
# Whom a message went to; the count is of those who got it.
messages-everybody-with-role = { $count ->
    [zero] كل أصحاب الدور { $role } (لا أحد)
    [one] كل أصحاب الدور { $role } (شخص واحد)
    [two] كل أصحاب الدور { $role } (شخصان)
    [few] كل أصحاب الدور { $role } ({ $count } أشخاص)
    [many] كل أصحاب الدور { $role } ({ $count } شخصًا)
   *[other] كل أصحاب الدور { $role } ({ $count } شخص)
}
messages-none-received = لا رسائل بعد
messages-none-received-told = ما يكتبه الآخرون إليك، أو إلى كل من له دورك، يظهر هنا.
messages-none-sent = لم يُرسل شيء بعد
messages-none-sent-told = ما تكتبه إلى الآخرين يظهر هنا.
messages-write-first = كتابة رسالة

## One message

messages-from-whom = رسالة من { $name }
messages-own = رسالة أرسلتها
messages-answer = الرد على { $name }
messages-from-term = من
messages-to-term = إلى
messages-sent-term = الإرسال
messages-mark-read = تعليم كمقروءة

## Writing one

messages-to = إلى: { $whom }
messages-recipient-role = كل أصحاب الدور { $role }
messages-choose-other = اختيار شخص آخر
messages-text = الرسالة
messages-text-hint = { $count ->
    [one] نص عادي من حرف واحد على الأكثر. لا تتحول عناوين صفحات الويب إلى روابط.
    [two] نص عادي من حرفين على الأكثر. لا تتحول عناوين صفحات الويب إلى روابط.
    [few] نص عادي من { $count } أحرف على الأكثر. لا تتحول عناوين صفحات الويب إلى روابط.
    [many] نص عادي من { $count } حرفًا على الأكثر. لا تتحول عناوين صفحات الويب إلى روابط.
   *[other] نص عادي من { $count } حرف على الأكثر. لا تتحول عناوين صفحات الويب إلى روابط.
}
messages-send = إرسال الرسالة
messages-to-person = إلى شخص
messages-name = الاسم
messages-search = بحث
messages-to-role = إلى كل من له دور معيّن
messages-role = الدور
messages-role-hint = تصل إلى كل من له هذا الدور وقت الإرسال.
messages-role-choose = اختر دورًا
messages-write-to-role = الكتابة إليهم
messages-nobody-found = لا أحد ممن يُسمح لك بالكتابة إليهم في اسمه هذا. جرّب جزءًا منه.
messages-people-found = الأشخاص الذين عُثر عليهم
messages-more-people = هناك المزيد. اكتب جزءًا أطول من الاسم.

## Why a message is not sent

messages-refused-not-permitted = دورك لا يشمل إرسال الرسائل. تواصل مع أحد مديري النظام.
messages-refused-person = لا تمكن الكتابة إلى هذا الشخص: ربما غادر، أو هو خارج نطاقك. لم يُرسل شيء.
messages-refused-nobody = لا أحد ممن يُسمح لك بالكتابة إليهم له هذا الدور حاليًا. لم يُرسل شيء.
messages-refused-too-many = لأكثر من 10,000 شخص هذا الدور؛ وذلك أكثر مما تصل إليه رسالة واحدة. لم يُرسل شيء.
messages-refused-limit = أرسلت 60 رسالة خلال ساعة. التالية ممكنة في { $when }.

## How somebody is told of new messages

messages-notices-none = بلا إشعارات
messages-notices-mail = بالبريد
messages-notices-sms = برسالة SMS
messages-notices-own-hint = تُبلَّغ بمن كتب، لا بما كتب.
messages-notices-hint = يُبلَّغ هذا الشخص بمن كتب، لا بما كتب.
# Each of the following stands after one of the two above.
messages-notices-own-no-number = لتُبلَّغ برسائل SMS احفظ أولًا رقم هاتف جوال في ملفك الشخصي، مع رمز البلد، مثل ⁨+49 170 1234567⁩.
messages-notices-no-number = تتطلب رسائل SMS رقم هاتف جوال في الملف الشخصي، مع رمز البلد، مثل ⁨+49 170 1234567⁩.
messages-notices-no-gateway = لا يمكن اختيار SMS: لم يحدد من يشغّل Usher بوابة SMS.
messages-notices-refused-address = لا يوجد عنوان بريد إلكتروني يمكن الإرسال إليه. اختر طريقة أخرى.
messages-notices-refused-number = تتطلب رسائل SMS رقم هاتف جوال مع رمز البلد، مثل ⁨+49 170 1234567⁩. احفظه في الملف الشخصي أولًا.
messages-notices-refused-gateway = لا يمكن إرسال رسائل SMS: لم يحدد من يشغّل Usher بوابة SMS. اختر طريقة أخرى.
