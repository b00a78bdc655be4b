### How Japanese writes figures.

text-decimal-mark = .
text-group-mark = ,
text-group-from = 4

text-percent = { $number }%

text-bytes = { $count } バイト
text-kib = { $number } KiB
text-mib = { $number } MiB
text-gib = { $number } GiB
text-tib = { $number } TiB
text-rate = { $amount }/秒

text-seconds = { $count } 秒
text-seconds-tenths = { $seconds } 秒
text-minutes = { $count } 分
text-hours = { $count } 時間
text-days = { $count } 日
text-two-units = { $large } { $small }
text-about = 約 { $duration }

text-list = { $before }、{ $next }
text-sentences = { $before }{ $next }
text-yes = は はい

text-date = { $year }年{ $month }月{ $day }日
text-date-time = { $date } { $hour }:{ $minute }
text-month = { $month }
