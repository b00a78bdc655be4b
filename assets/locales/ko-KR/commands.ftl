### The command palette: what can be done, found by typing.

commands-palette = 명령 검색
commands-placeholder = 명령, 페이지, 랩 또는 이미지 이름 입력
commands-none = “{ $query }”와(과) 일치하는 항목이 없습니다
commands-none-text = 글자 수를 줄이거나 다른 단어, 랩 또는 이미지의 이름을 입력해 보세요.
commands-found = 결과 { $count }개
commands-kind-page = 페이지
commands-kind-lab = 랩
commands-kind-image = 이미지
commands-not-now = { $command }: { $reason }
commands-theme-system = 테마에 시스템 설정 사용
commands-theme-light = 밝은 테마
commands-theme-dark = 어두운 테마
commands-theme-chosen = 이미 이 테마로 표시되고 있습니다.
commands-language = 언어: { $language }
commands-replicate-not = 이 버전은 이미 모든 대상 지역에 있습니다.
