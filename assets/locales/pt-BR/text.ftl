### Como o português do Brasil escreve os números.

text-decimal-mark = ,
text-group-mark = .
text-group-from = 4

text-percent = { $number }%

text-bytes =
    { $count ->
        [0] 0{"\u00A0"}bytes
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
text-about = cerca de { $duration }

text-list = { $before }, { $next }
text-sentences = { $before } { $next }
text-yes = s sim

text-date =
    { $day ->
        [1] 1º
       *[other] { $day }
    } { $month } { $year }
text-date-time = { $date }, { $hour }:{ $minute }
text-month =
    { $month ->
        [1] jan.
        [2] fev.
        [3] mar.
        [4] abr.
        [5] maio
        [6] jun.
        [7] jul.
        [8] ago.
        [9] set.
        [10] out.
        [11] nov.
       *[12] dez.
    }
