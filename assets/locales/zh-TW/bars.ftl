### 作業的訊息列：實驗室、映像庫及映像。

## 範本磁碟上的作業

ui-bar-exporting = 正在將「{ $image }」{ $version } 匯出至 { $gallery }
ui-bar-uploading = 正在將「{ $image }」{ $version } 上傳至 { $gallery }
ui-bar-replicating = 正在將「{ $image }」{ $version } 複寫至更多區域
ui-bar-downloading = 正在將「{ $image }」{ $version } 寫入 { $path }
ui-bar-verifying = 正在驗證「{ $gallery }」
ui-bar-healing = 正在修復「{ $gallery }」
ui-bar-collecting = 正在清理「{ $gallery }」
ui-bar-making-disk = 正在建立範本的磁碟
ui-bar-cancelling-export = 正在取消匯出「{ $image }」
ui-bar-cancelling-upload = 正在取消上傳「{ $image }」
ui-bar-cancelling-replicate = 正在取消複寫「{ $image }」
ui-bar-cancelling-download = 正在取消下載「{ $image }」
ui-bar-cancelling-disk = 正在取消建立範本的磁碟
ui-bar-cancelling-verify = 正在取消驗證「{ $gallery }」
ui-bar-cancelling-collect = 正在取消清理「{ $gallery }」
ui-bar-cancelling-why = 會在處理完目前這一段磁碟資料後停止。
ui-bar-cancel-export-hint = 映像庫中不會留下此映像的任何內容。
ui-bar-cancel-replicate-hint = 已就緒的區域會保留映像。
ui-bar-cancel-download-hint = 不會留下任何檔案。
ui-bar-cancel-verify-hint = 無論是否完成驗證，映像庫中的內容都不會變更。
ui-bar-cancel-heal-hint = 已修復的內容會保留。
ui-bar-cancel-collect-hint = 到時已移除的都是不需要的內容。其餘的會留待下次清理。
ui-bar-cancel-lab-hint = 實驗室也會一併移除，因為它還沒有磁碟。
ui-bar-cancel-disk-hint = 實驗室會保留目前的磁碟。
ui-bar-waiting = 正在等候執行
ui-bar-details = 詳細資料
ui-bar-hide-details = 隱藏詳細資料
ui-bar-region-done = 就緒，{ $total }
ui-bar-region-of = { $done } / { $total }
ui-bar-region-waiting = 正在等候
ui-bar-region-failed = 失敗

## 作業結果

ui-bar-exported = 「{ $image }」{ $version } 已在 { $gallery } 中
ui-bar-exported-partly = 「{ $image }」{ $version } 已在 { $gallery } 中，但未涵蓋所有區域
ui-bar-regions = { $count } 個區域
ui-bar-regions-of = { $done }/{ $count } 個區域
ui-bar-more-regions = 另外 { $count } 個區域
ui-bar-more-regions-of = 另外 { $count } 個區域中的 { $done } 個
ui-bar-new = 資料 { $data }，其中 { $new } 是映像庫原本沒有的
ui-bar-nothing-new = 資料 { $data }，映像庫中已全部都有
ui-bar-stored = 已儲存 { $stored }
ui-bar-region-without = { $region }：{ $reason }
ui-bar-create-lab = 從此映像建立實驗室
ui-bar-show-in-gallery = 在映像庫中顯示
ui-bar-show-image = 顯示映像
ui-bar-detached = 映像庫「{ $gallery }」已不再連結。
ui-bar-gallery-before = 先前的映像庫
ui-bar-retry = 重試
ui-bar-retry-regions = 重試這些區域
ui-bar-replicated = 「{ $image }」{ $version } 已在更多區域中
ui-bar-replicated-partly = 「{ $image }」{ $version } 未能複寫至所有要求的區域
ui-bar-copied = 已複製 { $copied }
ui-bar-downloaded = 「{ $image }」{ $version } 已寫入 { $path }
ui-bar-disk-ready = 範本的磁碟已就緒
ui-bar-failed-export = 無法匯出「{ $image }」
ui-bar-failed-upload = 無法上傳「{ $image }」
ui-bar-failed-replicate = 無法將「{ $image }」複寫至更多區域
ui-bar-failed-download = 無法下載「{ $image }」
ui-bar-failed-verify = 無法驗證「{ $gallery }」
ui-bar-failed-collect = 無法清理「{ $gallery }」
ui-bar-failed-disk = 無法建立範本的磁碟
ui-bar-other-disk = 使用其他磁碟檔案…
ui-bar-interrupted-export = 「{ $image }」的匯出已中斷
ui-bar-interrupted-upload = 「{ $image }」的上傳已中斷
ui-bar-interrupted-replicate = 將「{ $image }」複寫至更多區域的作業已中斷
ui-bar-interrupted-download = 「{ $image }」的下載已中斷
ui-bar-interrupted-verify = 「{ $gallery }」的驗證已中斷
ui-bar-interrupted-collect = 「{ $gallery }」的清理已中斷
ui-bar-interrupted-disk = 範本磁碟的建立已中斷
ui-bar-interrupted-text = 程式在作業完成之前就結束了。沒有遺失任何內容：已儲存的內容會保留，並在作業繼續時使用。
ui-bar-interrupted-lab-text = 程式在作業完成之前就結束了。您可以繼續或取消：若取消，實驗室也會一併移除，因為它還沒有磁碟。
ui-bar-continue = 繼續
ui-bar-cancelled-export = 已取消匯出「{ $image }」
ui-bar-cancelled-export-text = 範本的磁碟維持不變。
ui-bar-cancelled-upload = 已取消上傳「{ $image }」
ui-bar-cancelled-upload-text = 映像庫中沒有此映像的任何內容。磁碟檔案維持不變。
ui-bar-cancelled-replicate = 已取消將「{ $image }」複寫至更多區域
ui-bar-cancelled-replicate-text = 映像仍在原有的區域中。已就緒的區域會保留映像。
ui-bar-cancelled-download = 已取消下載「{ $image }」
ui-bar-cancelled-download-text = 未寫入任何檔案。映像維持不變。
ui-bar-cancelled-verify = 已取消驗證「{ $gallery }」
ui-bar-cancelled-verify-text = 未變更任何內容。無法得知映像庫是否完好。
ui-bar-cancelled-heal-text = 已修復的內容會保留。無法得知其餘內容是否完好。
ui-bar-cancelled-collect = 已取消清理「{ $gallery }」
ui-bar-cancelled-collect-text = 每個映像都完整無缺。可能還留有一些任何版本都不需要的內容。
ui-bar-cancelled-disk = 已取消建立範本的磁碟
ui-bar-cancelled-disk-text = 實驗室仍使用先前的磁碟。
ui-bar-again = 重新開始

## 維護映像庫

ui-bar-sound = 「{ $gallery }」完好無損
ui-bar-damaged = 「{ $gallery }」有 { $count } 個檔案損毀
ui-bar-versions = { $count } 個版本
ui-bar-replicas = { $count } 個複本
ui-bar-checked-full = 已讀取每個儲存的區塊，{ $checked }
ui-bar-checked-quick = 已讀取文件和表格，未讀取儲存的區塊
ui-bar-verify-full = 驗證每個區塊
ui-bar-heal = 從其他區域修復
ui-bar-healed = 已從 { $regions } 修復 { $count } 個檔案。
ui-bar-damaged-more = 另外還有 { $count } 個檔案損毀。
ui-bar-hit = { $count } 個映像版本受到影響：{ $images }{ $more ->
    [0] 。
   *[other] {" "}和其他 { $more } 個。
}
ui-bar-hit-none = 沒有映像版本受到影響。
ui-bar-damaged-what-to-do = 未變更任何內容，也沒有實驗室失去磁碟。若要修復受影響的映像，請再次匯出其範本或上傳其磁碟：損毀的區塊會重新儲存。在此期間，如果其他區域有完整的區塊，從這些映像建立的實驗室就會改從該區域取得損毀的區塊。
ui-bar-not-healed = 其他區域都沒有完好的複本。請從擁有該磁碟的實驗室再次匯出這些映像，或刪除這些版本。
ui-bar-damaged-rest = 每個映像都可以使用。請將這些檔案保留給儲存空間的管理人員；不屬於任何映像的檔案可以刪除。
ui-bar-collected = 已清理「{ $gallery }」
ui-bar-freed = 已釋放 { $freed }
ui-bar-nothing-to-free = 沒有需要移除的內容。
ui-bar-nothing-freed = 沒有需要移除的內容。過去 { $hours } 小時內所刪除版本的內容會保留一樣久的時間：可能還有人正在讀取。
ui-bar-packs = { $count } 個封裝檔
ui-bar-young = { $young } 因為太新而保留：可能有匯出正要使用。請稍後再清理一次。
ui-bar-mixed = { $mixed } 是任何版本都不需要的內容，但位於仍需要的區塊之間，因此會一起保留。
