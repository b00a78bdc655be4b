### 简体中文的数字写法。

text-decimal-mark = .
text-group-mark = ,
text-group-from = 4

text-percent = { $number }%

text-bytes = { $count } 字节
text-kib = { $number } KiB
text-mib = { $number } MiB
text-gib = { $number } GiB
text-tib = { $number } TiB
text-rate = { $amount }/秒

text-seconds = { $count } 秒
text-seconds-tenths = { $seconds } 秒
text-minutes = { $count } 分钟
text-hours = { $count } 小时
text-days = { $count } 天
text-two-units = { $large } { $small }
text-about = 大约 { $duration }

text-list = { $before }、{ $next }
text-sentences = { $before }{ $next }
text-yes = 是 好

text-date = { $year }年{ $month }月{ $day }日
text-date-time = { $date } { $hour }:{ $minute }
text-month = { $month }
