### Cómo escribe el español las cifras.

text-decimal-mark = ,
text-group-mark = .
text-group-from = 5

text-percent = { $number }{"\u00A0"}%

text-bytes =
    { $count ->
        [one] { $count }{"\u00A0"}byte
       *[other] { $count }{"\u00A0"}bytes
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
text-days = { $count }{"\u00A0"}d
text-two-units = { $large } { $small }
text-about = aprox. { $duration }

text-list = { $before }, { $next }
text-sentences = { $before } { $next }
text-yes = s sí si

text-date = { $day } { $month } { $year }
text-date-time = { $date }, { $hour }:{ $minute }
text-month =
    { $month ->
        [1] ene
        [2] feb
        [3] mar
        [4] abr
        [5] may
        [6] jun
        [7] jul
        [8] ago
        [9] sept
        [10] oct
        [11] nov
       *[12] dic
    }
