# How English writes figures.

# Between the whole number and its decimals.
text-decimal-mark = .
# Between groups of three digits.
text-group-mark = ,
# How many digits a whole number has at least that is written in groups: 4, or 5 where 1234 stays together (as
# in Spanish).
text-group-from = 4

text-percent = { $number } %

text-bytes =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
text-kib = { $number } KiB
text-mib = { $number } MiB
text-gib = { $number } GiB
text-tib = { $number } TiB
# A speed; $amount is an amount of bytes with its unit.
text-rate = { $amount }/s

text-seconds = { $count } s
# $seconds: a number with one decimal
text-seconds-tenths = { $seconds } s
text-minutes = { $count } min
text-hours = { $count } h
text-days = { $count } d
# A length of time in two units, such as "2 min 5 s".
text-two-units = { $large } { $small }
# An estimate, such as "about 2 min".
text-about = about { $duration }

# Names in a row, such as "East US, West US"; $before may be several already. Chinese and
# Japanese put 、 between them.
text-list = { $before }, { $next }
# Sentences one after another; Chinese and Japanese have no space between them.
text-sentences = { $before } { $next }
# What answers a question that ends in [y/N] with yes, in any case of letters: one letter or character, a space,
# the word; further words may follow. English y and yes are taken in every language.
text-yes = y yes

# $day and $month are numbers, so that they can choose a variant.
text-date = { $day } { $month } { $year }
text-date-time = { $date }, { $hour }:{ $minute }
text-month =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
