# dates
# How days and times are written. Each form gets the parts of a date as facts, so that a language orders them as it likes.

## Forms

# A day: "22 Nov 2026".
dates-day = { $day } { $month } { $year }
# A day of a year that is known: "9 Nov". It stands under a column of a chart: short.
dates-day-short = { $day } { $month }
# From a day to another, not far from it: "9 Nov to 15 Nov 2026".
dates-days = من { $first_day } { $first_month } إلى { $last_day } { $last_month } { $last_year }
# A time: "22 Nov 2026, 14:30 CET".
dates-moment = { $day } { $month } { $year }، { $time } { $zone }
# A month: "November 2026".
dates-month = { $month } { $year }

## Months within a day, after its number: "22 Nov 2026"

dates-january-of-day = يناير
dates-february-of-day = فبراير
dates-march-of-day = مارس
dates-april-of-day = أبريل
dates-may-of-day = مايو
dates-june-of-day = يونيو
dates-july-of-day = يوليو
dates-august-of-day = أغسطس
dates-september-of-day = سبتمبر
dates-october-of-day = أكتوبر
dates-november-of-day = نوفمبر
dates-december-of-day = ديسمبر

## Months alone, short: they stand under a column of a chart

dates-january-short = يناير
dates-february-short = فبراير
dates-march-short = مارس
dates-april-short = أبريل
dates-may-short = مايو
dates-june-short = يونيو
dates-july-short = يوليو
dates-august-short = أغسطس
dates-september-short = سبتمبر
dates-october-short = أكتوبر
dates-november-short = نوفمبر
dates-december-short = ديسمبر

## Months before their year: "November 2026"

dates-january = يناير
dates-february = فبراير
dates-march = مارس
dates-april = أبريل
dates-may = مايو
dates-june = يونيو
dates-july = يوليو
dates-august = أغسطس
dates-september = سبتمبر
dates-october = أكتوبر
dates-november = نوفمبر
dates-december = ديسمبر

## Days of the week, alone

dates-monday = الاثنين
dates-tuesday = الثلاثاء
dates-wednesday = الأربعاء
dates-thursday = الخميس
dates-friday = الجمعة
dates-saturday = السبت
dates-sunday = الأحد
