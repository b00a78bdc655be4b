### Wie im Deutschen Zahlen geschrieben werden.

text-decimal-mark = ,
text-group-mark = .
text-group-from = 4

text-percent = { $number } %

text-bytes =
    { $count ->
        [one] { $count } Byte
       *[other] { $count } Bytes
    }
text-kib = { $number } KiB
text-mib = { $number } MiB
text-gib = { $number } GiB
text-tib = { $number } TiB
text-rate = { $amount }/s

text-seconds = { $count } s
text-seconds-tenths = { $seconds } s
text-minutes = { $count } min
text-hours = { $count } h
text-days = { $count } d
text-two-units = { $large } { $small }
text-about = etwa { $duration }

text-list = { $before }, { $next }
text-sentences = { $before } { $next }
text-yes = j ja

text-date = { $day }. { $month } { $year }
text-date-time = { $date }, { $hour }:{ $minute }
text-month =
    { $month ->
        [1] Jan.
        [2] Feb.
        [3] März
        [4] Apr.
        [5] Mai
        [6] Juni
        [7] Juli
        [8] Aug.
        [9] Sept.
        [10] Okt.
        [11] Nov.
       *[12] Dez.
    }
