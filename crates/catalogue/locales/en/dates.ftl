# dates
# How days and times are written. Each form gets the parts of a date as facts, so that a language orders them as it likes.

## Forms

# A day: "22 Nov 2026".
dates-day = { $day } { $month } { $year }
# A day of a year that is known: "9 Nov". It stands under a column of a chart: short.
dates-day-short = { $day } { $month }
# From a day to another, not far from it: "9 Nov to 15 Nov 2026".
dates-days = { $first_day } { $first_month } to { $last_day } { $last_month } { $last_year }
# A time: "22 Nov 2026, 14:30 CET".
dates-moment = { $day } { $month } { $year }, { $time } { $zone }
# A month: "November 2026".
dates-month = { $month } { $year }

## Months within a day, after its number: "22 Nov 2026"

dates-january-of-day = Jan
dates-february-of-day = Feb
dates-march-of-day = Mar
dates-april-of-day = Apr
dates-may-of-day = May
dates-june-of-day = Jun
dates-july-of-day = Jul
dates-august-of-day = Aug
dates-september-of-day = Sep
dates-october-of-day = Oct
dates-november-of-day = Nov
dates-december-of-day = Dec

## Months alone, short: they stand under a column of a chart

dates-january-short = Jan
dates-february-short = Feb
dates-march-short = Mar
dates-april-short = Apr
dates-may-short = May
dates-june-short = Jun
dates-july-short = Jul
dates-august-short = Aug
dates-september-short = Sep
dates-october-short = Oct
dates-november-short = Nov
dates-december-short = Dec

## Months before their year: "November 2026"

dates-january = January
dates-february = February
dates-march = March
dates-april = April
dates-may = May
dates-june = June
dates-july = July
dates-august = August
dates-september = September
dates-october = October
dates-november = November
dates-december = December

## Days of the week, alone

dates-monday = Monday
dates-tuesday = Tuesday
dates-wednesday = Wednesday
dates-thursday = Thursday
dates-friday = Friday
dates-saturday = Saturday
dates-sunday = Sunday
