# dates
# How days and times are written. Each form gets the parts of a date as facts, so that a language orders them as it likes.

## Forms

# A day: "22 Nov 2026".
dates-day = { $day }. { $month } { $year }
# A day of a year that is known: "9 Nov". It stands under a column of a chart: short.
dates-day-short = { $day }. { $month }
# From a day to another, not far from it: "9 Nov to 15 Nov 2026".
dates-days = { $first_day }. { $first_month } bis { $last_day }. { $last_month } { $last_year }
# A time: "22 Nov 2026, 14:30 CET".
dates-moment = { $day }. { $month } { $year }, { $time } { $zone }
# A month: "November 2026".
dates-month = { $month } { $year }

## Months within a day, after its number: "22 Nov 2026"

dates-january-of-day = Jan.
dates-february-of-day = Feb.
dates-march-of-day = März
dates-april-of-day = Apr.
dates-may-of-day = Mai
dates-june-of-day = Juni
dates-july-of-day = Juli
dates-august-of-day = Aug.
dates-september-of-day = Sept.
dates-october-of-day = Okt.
dates-november-of-day = Nov.
dates-december-of-day = Dez.

## Months alone, short: they stand under a column of a chart

dates-january-short = Jan
dates-february-short = Feb
dates-march-short = Mär
dates-april-short = Apr
dates-may-short = Mai
dates-june-short = Jun
dates-july-short = Jul
dates-august-short = Aug
dates-september-short = Sep
dates-october-short = Okt
dates-november-short = Nov
dates-december-short = Dez

## Months before their year: "November 2026"

dates-january = Januar
dates-february = Februar
dates-march = März
dates-april = April
dates-may = Mai
dates-june = Juni
dates-july = Juli
dates-august = August
dates-september = September
dates-october = Oktober
dates-november = November
dates-december = Dezember

## Days of the week, alone

dates-monday = Montag
dates-tuesday = Dienstag
dates-wednesday = Mittwoch
dates-thursday = Donnerstag
dates-friday = Freitag
dates-saturday = Samstag
dates-sunday = Sonntag
