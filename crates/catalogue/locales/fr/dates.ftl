# dates
# How days and times are written. Each form gets the parts of a date as facts, so that a language orders them as it likes.

## Forms

# A day: "22 Nov 2026".
dates-day = { $day ->
    [1] 1er { $month } { $year }
   *[other] { $day } { $month } { $year }
}
# A day of a year that is known: "9 Nov". It stands under a column of a chart: short.
dates-day-short = { $day ->
    [1] 1er { $month }
   *[other] { $day } { $month }
}
# From a day to another, not far from it: "9 Nov to 15 Nov 2026".
dates-days = { $first_day ->
    [1] 1er { $first_month }
   *[other] { $first_day } { $first_month }
} au { $last_day ->
    [1] 1er { $last_month } { $last_year }
   *[other] { $last_day } { $last_month } { $last_year }
}
# A time: "22 Nov 2026, 14:30 CET".
dates-moment = { $day ->
    [1] 1er { $month } { $year }, { $time } { $zone }
   *[other] { $day } { $month } { $year }, { $time } { $zone }
}
# A month: "November 2026".
dates-month = { $month } { $year }

## Months within a day, after its number: "22 Nov 2026"

dates-january-of-day = janv.
dates-february-of-day = févr.
dates-march-of-day = mars
dates-april-of-day = avr.
dates-may-of-day = mai
dates-june-of-day = juin
dates-july-of-day = juil.
dates-august-of-day = août
dates-september-of-day = sept.
dates-october-of-day = oct.
dates-november-of-day = nov.
dates-december-of-day = déc.

## Months alone, short: they stand under a column of a chart

dates-january-short = Janv.
dates-february-short = Févr.
dates-march-short = Mars
dates-april-short = Avr.
dates-may-short = Mai
dates-june-short = Juin
dates-july-short = Juil.
dates-august-short = Août
dates-september-short = Sept.
dates-october-short = Oct.
dates-november-short = Nov.
dates-december-short = Déc.

## Months before their year: "November 2026"

dates-january = janvier
dates-february = février
dates-march = mars
dates-april = avril
dates-may = mai
dates-june = juin
dates-july = juillet
dates-august = août
dates-september = septembre
dates-october = octobre
dates-november = novembre
dates-december = décembre

## Days of the week, alone

dates-monday = Lundi
dates-tuesday = Mardi
dates-wednesday = Mercredi
dates-thursday = Jeudi
dates-friday = Vendredi
dates-saturday = Samedi
dates-sunday = Dimanche
