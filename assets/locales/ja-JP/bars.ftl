### The message bars of jobs: a lab's, the gallery's, an image's

## Work on the template's disk

ui-bar-exporting = 「{ $image }」{ $version } を { $gallery } にエクスポートしています
ui-bar-uploading = 「{ $image }」{ $version } を { $gallery } にアップロードしています
ui-bar-replicating = 「{ $image }」{ $version } をほかのリージョンにコピーしています
ui-bar-downloading = 「{ $image }」{ $version } を { $path } に保存しています
ui-bar-verifying = 「{ $gallery }」を検証しています
ui-bar-healing = 「{ $gallery }」を修復しています
ui-bar-collecting = 「{ $gallery }」をクリーンアップしています
ui-bar-making-disk = テンプレートのディスクを作成しています
ui-bar-cancelling-export = 「{ $image }」のエクスポートをキャンセルしています
ui-bar-cancelling-upload = 「{ $image }」のアップロードをキャンセルしています
ui-bar-cancelling-replicate = 「{ $image }」のコピーをキャンセルしています
ui-bar-cancelling-download = 「{ $image }」のダウンロードをキャンセルしています
ui-bar-cancelling-disk = テンプレートのディスクの作成をキャンセルしています
ui-bar-cancelling-verify = 「{ $gallery }」の検証をキャンセルしています
ui-bar-cancelling-collect = 「{ $gallery }」のクリーンアップをキャンセルしています
ui-bar-cancelling-why = 処理中の部分が終わりしだい停止します。
ui-bar-cancel-export-hint = このイメージのデータはギャラリーに残りません。
ui-bar-cancel-replicate-hint = 準備ができたリージョンにはイメージが残ります。
ui-bar-cancel-download-hint = ファイルは残りません。
ui-bar-cancel-verify-hint = 検証の有無にかかわらず、ギャラリーは変更されません。
ui-bar-cancel-heal-hint = 修復済みの部分はそのまま残ります。
ui-bar-cancel-collect-hint = それまでに削除されるのは不要なデータだけです。残りは次回に処理されます。
ui-bar-cancel-lab-hint = まだディスクがないため、ラボも削除されます。
ui-bar-cancel-disk-hint = ラボの現在のディスクはそのまま残ります。
ui-bar-waiting = 順番を待っています
ui-bar-details = 詳細
ui-bar-hide-details = 詳細を非表示
ui-bar-region-done = 準備完了、{ $total }
ui-bar-region-of = { $done } / { $total }
ui-bar-region-waiting = 待機中
ui-bar-region-failed = 失敗

## How work ended

ui-bar-exported = 「{ $image }」{ $version } を { $gallery } にエクスポートしました
ui-bar-exported-partly = 「{ $image }」{ $version } を { $gallery } にエクスポートしましたが、一部のリージョンにはありません
ui-bar-regions = { $count } リージョン
ui-bar-regions-of = { $done } / { $count } リージョン
ui-bar-more-regions = 追加の { $count } リージョン
ui-bar-more-regions-of = 追加の { $count } リージョン中 { $done }
ui-bar-new = データ { $data } (うち新規 { $new })
ui-bar-nothing-new = データ { $data } (すべてギャラリーに保存済み)
ui-bar-stored = { $stored } を保存
ui-bar-region-without = { $region }: { $reason }
ui-bar-create-lab = このイメージからラボを作成
ui-bar-show-in-gallery = ギャラリーで表示
ui-bar-show-image = イメージを表示
ui-bar-detached = ギャラリー「{ $gallery }」は現在アタッチされていません。
ui-bar-gallery-before = 以前のギャラリー
ui-bar-retry = 再試行
ui-bar-retry-regions = これらのリージョンを再試行
ui-bar-replicated = 「{ $image }」{ $version } をほかのリージョンにコピーしました
ui-bar-replicated-partly = 「{ $image }」{ $version } を指定のリージョンの一部にコピーできませんでした
ui-bar-copied = { $copied } をコピー
ui-bar-downloaded = 「{ $image }」{ $version } を { $path } に保存しました
ui-bar-disk-ready = テンプレートのディスクの準備ができました
ui-bar-failed-export = 「{ $image }」をエクスポートできませんでした
ui-bar-failed-upload = 「{ $image }」をアップロードできませんでした
ui-bar-failed-replicate = 「{ $image }」をほかのリージョンにコピーできませんでした
ui-bar-failed-download = 「{ $image }」をダウンロードできませんでした
ui-bar-failed-verify = 「{ $gallery }」を検証できませんでした
ui-bar-failed-collect = 「{ $gallery }」をクリーンアップできませんでした
ui-bar-failed-disk = テンプレートのディスクを作成できませんでした
ui-bar-other-disk = 別のディスク ファイルを使用…
ui-bar-interrupted-export = 「{ $image }」のエクスポートが中断しました
ui-bar-interrupted-upload = 「{ $image }」のアップロードが中断しました
ui-bar-interrupted-replicate = 「{ $image }」のほかのリージョンへのコピーが中断しました
ui-bar-interrupted-download = 「{ $image }」のダウンロードが中断しました
ui-bar-interrupted-verify = 「{ $gallery }」の検証が中断しました
ui-bar-interrupted-collect = 「{ $gallery }」のクリーンアップが中断しました
ui-bar-interrupted-disk = テンプレートのディスクの作成が中断しました
ui-bar-interrupted-text = 完了する前にプログラムが終了しました。何も失われていません。保存済みのデータは残っており、続行時に使用されます。
ui-bar-interrupted-lab-text = 完了する前にプログラムが終了しました。続行するか、キャンセルしてください。キャンセルすると、まだディスクがないため、ラボも削除されます。
ui-bar-continue = 続行
ui-bar-cancelled-export = 「{ $image }」のエクスポートはキャンセルされました
ui-bar-cancelled-export-text = テンプレートのディスクは変更されていません。
ui-bar-cancelled-upload = 「{ $image }」のアップロードはキャンセルされました
ui-bar-cancelled-upload-text = ギャラリーにはこのイメージのデータはありません。ディスク ファイルは変更されていません。
ui-bar-cancelled-replicate = 「{ $image }」のほかのリージョンへのコピーはキャンセルされました
ui-bar-cancelled-replicate-text = イメージは元のリージョンにそのままあります。準備ができていたリージョンにも残ります。
ui-bar-cancelled-download = 「{ $image }」のダウンロードはキャンセルされました
ui-bar-cancelled-download-text = ファイルは保存されていません。イメージは変更されていません。
ui-bar-cancelled-verify = 「{ $gallery }」の検証はキャンセルされました
ui-bar-cancelled-verify-text = 何も変更されていません。ギャラリーが正常かどうかは不明です。
ui-bar-cancelled-heal-text = 修復された部分はそのまま残ります。残りが正常かどうかは不明です。
ui-bar-cancelled-collect = 「{ $gallery }」のクリーンアップはキャンセルされました
ui-bar-cancelled-collect-text = すべてのイメージは完全です。不要なデータの一部が残っている可能性があります。
ui-bar-cancelled-disk = テンプレートのディスクの作成はキャンセルされました
ui-bar-cancelled-disk-text = ラボのディスクは以前のままです。
ui-bar-again = もう一度開始

## Looking after the gallery

ui-bar-sound = 「{ $gallery }」は正常です
ui-bar-damaged = 「{ $gallery }」の { $count } 個のファイルが破損しています
ui-bar-versions = { $count } 個のバージョン
ui-bar-replicas = { $count } 個のレプリカ
ui-bar-checked-full = 保存された全ブロック ({ $checked }) を読み取り
ui-bar-checked-quick = ドキュメントとテーブルのみ読み取り
ui-bar-verify-full = 全ブロックの検証
ui-bar-heal = ほかのリージョンから修復
ui-bar-healed = { $count } 個のファイルを { $regions } から修復しました。
ui-bar-damaged-more = ほかに { $count } 個のファイルも破損しています。
ui-bar-hit = { $count } 個のイメージ バージョンが影響を受けています: { $images }{ $more ->
    [0] 。
   *[other] 、ほか { $more } 個。
}
ui-bar-hit-none = 影響を受けているイメージ バージョンはありません。
ui-bar-damaged-what-to-do = 何も変更されておらず、ディスクを失ったラボもありません。影響を受けているイメージを修復するには、テンプレートをもう一度エクスポートするか、ディスクをもう一度アップロードしてください。破損したブロックが保存し直されます。それまでの間にイメージから作成するラボでは、破損したブロックは、完全なデータがある別のリージョンから取得されます。
ui-bar-not-healed = 正常なコピーのあるリージョンがほかにありません。ディスクのあるラボからイメージをもう一度エクスポートするか、バージョンを削除してください。
ui-bar-damaged-rest = すべてのイメージを使用できます。ストレージの担当者が調査できるように、ファイルを残しておいてください。どのイメージにも属さないものは削除できます。
ui-bar-collected = 「{ $gallery }」をクリーンアップしました
ui-bar-freed = { $freed } を解放
ui-bar-nothing-to-free = 削除が必要なものはありませんでした。
ui-bar-nothing-freed = 削除が必要なものはありませんでした。過去 { $hours } 時間以内に削除されたバージョンのデータは、まだ読み取られている可能性があるため、その間は残されます。
ui-bar-packs = { $count } 個のパック
ui-bar-young = { $young } は新しいため残されました。エクスポートで必要になる可能性があります。後でもう一度クリーンアップしてください。
ui-bar-mixed = 不要な { $mixed } は、必要なブロックの間にあるため、それらとともに残されました。
