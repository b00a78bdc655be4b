### Comment le français écrit les chiffres.

text-decimal-mark = ,
text-group-mark = {"\u202F"}
text-group-from = 4

text-percent = { $number } %

text-bytes =
    { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
text-kib = { $number } Kio
text-mib = { $number } Mio
text-gib = { $number } Gio
text-tib = { $number } Tio
text-rate = { $amount }/s

text-seconds = { $count } s
text-seconds-tenths = { $seconds } s
text-minutes = { $count } min
text-hours = { $count } h
text-days = { $count } j
text-two-units = { $large } { $small }
text-about = environ { $duration }

text-list = { $before }, { $next }
text-sentences = { $before } { $next }
text-yes = o oui

text-date =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
text-date-time = { $date } à { $hour }:{ $minute }
text-month =
    { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    }
