# dates
# How days and times are written. Each form gets the parts of a date as facts, so that a language orders them as it likes.

## Forms

# A day: "22 Nov 2026".
dates-day = { $day } { $month } { $year }
# A day of a year that is known: "9 Nov". It stands under a column of a chart: short.
dates-day-short = { $day } { $month }
# From a day to another, not far from it: "9 Nov to 15 Nov 2026".
dates-days = { $first_day } { $first_month } – { $last_day } { $last_month } { $last_year }
# A time: "22 Nov 2026, 14:30 CET".
dates-moment = { $day } { $month } { $year }, { $time } { $zone }
# A month: "November 2026".
dates-month = { $month } de { $year }

## Months within a day, after its number: "22 Nov 2026"

dates-january-of-day = ene
dates-february-of-day = feb
dates-march-of-day = mar
dates-april-of-day = abr
dates-may-of-day = may
dates-june-of-day = jun
dates-july-of-day = jul
dates-august-of-day = ago
dates-september-of-day = sept
dates-october-of-day = oct
dates-november-of-day = nov
dates-december-of-day = dic

## Months alone, short: they stand under a column of a chart

dates-january-short = ene
dates-february-short = feb
dates-march-short = mar
dates-april-short = abr
dates-may-short = may
dates-june-short = jun
dates-july-short = jul
dates-august-short = ago
dates-september-short = sept
dates-october-short = oct
dates-november-short = nov
dates-december-short = dic

## Months before their year: "November 2026"

dates-january = enero
dates-february = febrero
dates-march = marzo
dates-april = abril
dates-may = mayo
dates-june = junio
dates-july = julio
dates-august = agosto
dates-september = septiembre
dates-october = octubre
dates-november = noviembre
dates-december = diciembre

## Days of the week, alone

dates-monday = Lunes
dates-tuesday = Martes
dates-wednesday = Miércoles
dates-thursday = Jueves
dates-friday = Viernes
dates-saturday = Sábado
dates-sunday = Domingo
