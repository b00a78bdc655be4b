### Come l’italiano scrive i valori.

text-decimal-mark = ,
text-group-mark = .
text-group-from = 4

text-percent = { $number }%

text-bytes =
    { $count ->
        [one] { $count }{"\u00A0"}byte
       *[other] { $count }{"\u00A0"}byte
    }
text-kib = { $number }{"\u00A0"}KiB
text-mib = { $number }{"\u00A0"}MiB
text-gib = { $number }{"\u00A0"}GiB
text-tib = { $number }{"\u00A0"}TiB
text-rate = { $amount }/s

text-seconds = { $count }{"\u00A0"}s
text-seconds-tenths = { $seconds }{"\u00A0"}s
text-minutes = { $count }{"\u00A0"}min
text-hours = { $count }{"\u00A0"}h
text-days = { $count }{"\u00A0"}g
text-two-units = { $large } { $small }
text-about = circa { $duration }

text-list = { $before }, { $next }
text-sentences = { $before } { $next }
text-yes = s sì si

text-date = { $day } { $month } { $year }
text-date-time = { $date }, { $hour }:{ $minute }
text-month =
    { $month ->
        [1] gen
        [2] feb
        [3] mar
        [4] apr
        [5] mag
        [6] giu
        [7] lug
        [8] ago
        [9] set
        [10] ott
        [11] nov
       *[12] dic
    }
