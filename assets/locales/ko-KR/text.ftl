### How Korean writes figures.

text-decimal-mark = .
text-group-mark = ,
text-group-from = 4

text-percent = { $number }%

text-bytes = { $count }바이트
text-kib = { $number }KiB
text-mib = { $number }MiB
text-gib = { $number }GiB
text-tib = { $number }TiB
text-rate = { $amount }/초

text-seconds = { $count }초
text-seconds-tenths = { $seconds }초
text-minutes = { $count }분
text-hours = { $count }시간
text-days = { $count }일
text-two-units = { $large } { $small }
text-about = 약 { $duration }

text-list = { $before }, { $next }
text-sentences = { $before } { $next }
text-yes = 예 네

text-date = { $year }년 { $month }월 { $day }일
text-date-time = { $date } { $hour }:{ $minute }
text-month = { $month }
