### The message bars of jobs: a lab's, the gallery's, an image's

## Work on the template's disk

ui-bar-exporting = “{ $image }” { $version }을(를) { $gallery }(으)로 내보내는 중
ui-bar-uploading = “{ $image }” { $version }을(를) { $gallery }에 업로드하는 중
ui-bar-replicating = “{ $image }” { $version }을(를) 다른 지역에 복사하는 중
ui-bar-downloading = “{ $image }” { $version }을(를) { $path }에 저장하는 중
ui-bar-verifying = “{ $gallery }” 검증 중
ui-bar-healing = “{ $gallery }” 복구 중
ui-bar-collecting = “{ $gallery }” 정리 중
ui-bar-making-disk = 템플릿의 디스크를 만드는 중
ui-bar-cancelling-export = “{ $image }” 내보내기를 취소하는 중
ui-bar-cancelling-upload = “{ $image }” 업로드를 취소하는 중
ui-bar-cancelling-replicate = “{ $image }” 복사를 취소하는 중
ui-bar-cancelling-download = “{ $image }” 다운로드를 취소하는 중
ui-bar-cancelling-disk = 템플릿의 디스크 만들기를 취소하는 중
ui-bar-cancelling-verify = “{ $gallery }” 검증을 취소하는 중
ui-bar-cancelling-collect = “{ $gallery }” 정리를 취소하는 중
ui-bar-cancelling-why = 처리 중인 부분이 끝나면 중지됩니다.
ui-bar-cancel-export-hint = 이 이미지의 데이터는 갤러리에 남지 않습니다.
ui-bar-cancel-replicate-hint = 준비된 지역에는 이미지가 그대로 유지됩니다.
ui-bar-cancel-download-hint = 파일이 남지 않습니다.
ui-bar-cancel-verify-hint = 검증 여부와 관계없이 갤러리는 변경되지 않습니다.
ui-bar-cancel-heal-hint = 이미 복구된 부분은 그대로 유지됩니다.
ui-bar-cancel-collect-hint = 그때까지 제거되는 것은 불필요한 데이터뿐입니다. 나머지는 다음번에 정리됩니다.
ui-bar-cancel-lab-hint = 아직 디스크가 없으므로 랩도 삭제됩니다.
ui-bar-cancel-disk-hint = 랩의 현재 디스크는 그대로 유지됩니다.
ui-bar-waiting = 차례를 기다리는 중
ui-bar-details = 자세히
ui-bar-hide-details = 자세한 정보 숨기기
ui-bar-region-done = 준비됨, { $total }
ui-bar-region-of = { $done }/{ $total }
ui-bar-region-waiting = 대기 중
ui-bar-region-failed = 실패

## How work ended

ui-bar-exported = “{ $image }” { $version }을(를) { $gallery }(으)로 내보냈습니다
ui-bar-exported-partly = “{ $image }” { $version }을(를) { $gallery }(으)로 내보냈지만 일부 지역에는 없습니다
ui-bar-regions = { $count }개 지역
ui-bar-regions-of = { $count }개 지역 중 { $done }개
ui-bar-more-regions = 추가 { $count }개 지역
ui-bar-more-regions-of = 추가 { $count }개 지역 중 { $done }개
ui-bar-new = 데이터 { $data }(새 데이터 { $new })
ui-bar-nothing-new = 데이터 { $data }(모두 이미 갤러리에 있음)
ui-bar-stored = { $stored } 저장됨
ui-bar-region-without = { $region }: { $reason }
ui-bar-create-lab = 이 이미지로 랩 만들기
ui-bar-show-in-gallery = 갤러리에서 표시
ui-bar-show-image = 이미지 표시
ui-bar-detached = “{ $gallery }” 갤러리가 더 이상 연결되어 있지 않습니다.
ui-bar-gallery-before = 이전 갤러리
ui-bar-retry = 다시 시도
ui-bar-retry-regions = 이 지역 다시 시도
ui-bar-replicated = “{ $image }” { $version }을(를) 다른 지역에 복사했습니다
ui-bar-replicated-partly = “{ $image }” { $version }을(를) 요청한 지역 중 일부에 복사하지 못했습니다
ui-bar-copied = { $copied } 복사됨
ui-bar-downloaded = “{ $image }” { $version }을(를) { $path }에 저장했습니다
ui-bar-disk-ready = 템플릿의 디스크가 준비되었습니다
ui-bar-failed-export = “{ $image }”을(를) 내보내지 못했습니다
ui-bar-failed-upload = “{ $image }”을(를) 업로드하지 못했습니다
ui-bar-failed-replicate = “{ $image }”을(를) 다른 지역에 복사하지 못했습니다
ui-bar-failed-download = “{ $image }”을(를) 다운로드하지 못했습니다
ui-bar-failed-verify = “{ $gallery }”을(를) 검증하지 못했습니다
ui-bar-failed-collect = “{ $gallery }”을(를) 정리하지 못했습니다
ui-bar-failed-disk = 템플릿의 디스크를 만들지 못했습니다
ui-bar-other-disk = 다른 디스크 파일 사용…
ui-bar-interrupted-export = “{ $image }” 내보내기가 중단되었습니다
ui-bar-interrupted-upload = “{ $image }” 업로드가 중단되었습니다
ui-bar-interrupted-replicate = “{ $image }”을(를) 다른 지역에 복사하는 작업이 중단되었습니다
ui-bar-interrupted-download = “{ $image }” 다운로드가 중단되었습니다
ui-bar-interrupted-verify = “{ $gallery }” 검증이 중단되었습니다
ui-bar-interrupted-collect = “{ $gallery }” 정리가 중단되었습니다
ui-bar-interrupted-disk = 템플릿의 디스크 만들기가 중단되었습니다
ui-bar-interrupted-text = 완료되기 전에 프로그램이 종료되었습니다. 손실된 데이터는 없습니다. 저장된 데이터는 유지되며 계속할 때 사용됩니다.
ui-bar-interrupted-lab-text = 완료되기 전에 프로그램이 종료되었습니다. 계속하거나 취소하세요. 취소하면 아직 디스크가 없으므로 랩도 삭제됩니다.
ui-bar-continue = 계속
ui-bar-cancelled-export = “{ $image }” 내보내기가 취소되었습니다
ui-bar-cancelled-export-text = 템플릿의 디스크는 그대로입니다.
ui-bar-cancelled-upload = “{ $image }” 업로드가 취소되었습니다
ui-bar-cancelled-upload-text = 갤러리에는 이 이미지의 데이터가 없습니다. 디스크 파일은 그대로입니다.
ui-bar-cancelled-replicate = “{ $image }”을(를) 다른 지역에 복사하는 작업이 취소되었습니다
ui-bar-cancelled-replicate-text = 이미지는 원래 있던 지역에 그대로 있습니다. 준비된 지역에도 유지됩니다.
ui-bar-cancelled-download = “{ $image }” 다운로드가 취소되었습니다
ui-bar-cancelled-download-text = 저장된 파일은 없습니다. 이미지는 그대로입니다.
ui-bar-cancelled-verify = “{ $gallery }” 검증이 취소되었습니다
ui-bar-cancelled-verify-text = 변경된 내용은 없습니다. 갤러리가 정상인지는 알 수 없습니다.
ui-bar-cancelled-heal-text = 복구된 부분은 그대로 유지됩니다. 나머지가 정상인지는 알 수 없습니다.
ui-bar-cancelled-collect = “{ $gallery }” 정리가 취소되었습니다
ui-bar-cancelled-collect-text = 모든 이미지는 온전합니다. 불필요한 데이터가 일부 남아 있을 수 있습니다.
ui-bar-cancelled-disk = 템플릿의 디스크 만들기가 취소되었습니다
ui-bar-cancelled-disk-text = 랩의 디스크는 이전 그대로입니다.
ui-bar-again = 다시 시작

## Looking after the gallery

ui-bar-sound = “{ $gallery }”은(는) 정상입니다
ui-bar-damaged = “{ $gallery }”의 파일 { $count }개가 손상되었습니다
ui-bar-versions = 버전 { $count }개
ui-bar-replicas = 복제본 { $count }개
ui-bar-checked-full = 저장된 모든 블록({ $checked }) 읽음
ui-bar-checked-quick = 문서와 테이블만 읽음
ui-bar-verify-full = 모든 블록 검증
ui-bar-heal = 다른 지역에서 복구
ui-bar-healed = { $regions }에서 파일 { $count }개를 복구했습니다.
ui-bar-damaged-more = 그 외 파일 { $count }개도 손상되었습니다.
ui-bar-hit = 이미지 버전 { $count }개가 영향을 받습니다: { $images }{ $more ->
    [0] .
   *[other] {" "}외 { $more }개.
}
ui-bar-hit-none = 영향을 받는 이미지 버전이 없습니다.
ui-bar-damaged-what-to-do = 변경된 내용은 없으며 디스크를 잃은 랩도 없습니다. 영향을 받는 이미지를 복구하려면 템플릿을 다시 내보내거나 디스크를 다시 업로드하세요. 손상된 블록이 새로 저장됩니다. 그동안 이 이미지로 만드는 랩에서는 손상된 블록을 온전한 데이터가 있는 다른 지역에서 가져옵니다.
ui-bar-not-healed = 다른 지역에 온전한 복사본이 없습니다. 디스크가 있는 랩에서 이미지를 다시 내보내거나 버전을 삭제하세요.
ui-bar-damaged-rest = 모든 이미지를 사용할 수 있습니다. 스토리지 담당자가 확인할 수 있도록 파일을 보관하세요. 어떤 이미지에도 속하지 않는 파일은 삭제해도 됩니다.
ui-bar-collected = “{ $gallery }”을(를) 정리했습니다
ui-bar-freed = { $freed } 확보됨
ui-bar-nothing-to-free = 제거할 데이터가 없습니다.
ui-bar-nothing-freed = 제거할 데이터가 없습니다. 최근 { $hours }시간 이내에 삭제된 버전의 데이터는 아직 읽는 중일 수 있으므로 그동안 유지됩니다.
ui-bar-packs = 팩 { $count }개
ui-bar-young = { $young }은(는) 너무 최근 데이터이므로 유지됩니다. 내보내기에 곧 필요할 수 있습니다. 나중에 다시 정리하세요.
ui-bar-mixed = 불필요한 { $mixed }은(는) 필요한 블록 사이에 있어 함께 유지됩니다.
