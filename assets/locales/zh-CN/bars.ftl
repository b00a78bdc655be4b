### 任务的消息栏：实验室、映像库和映像。

## 模板磁盘上的任务

ui-bar-exporting = 正在将“{ $image }” { $version } 导出到 { $gallery }
ui-bar-uploading = 正在将“{ $image }” { $version } 上传到 { $gallery }
ui-bar-replicating = 正在将“{ $image }” { $version } 复制到更多区域
ui-bar-downloading = 正在将“{ $image }” { $version } 写入 { $path }
ui-bar-verifying = 正在验证“{ $gallery }”
ui-bar-healing = 正在修复“{ $gallery }”
ui-bar-collecting = 正在清理“{ $gallery }”
ui-bar-making-disk = 正在创建模板的磁盘
ui-bar-cancelling-export = 正在取消导出“{ $image }”
ui-bar-cancelling-upload = 正在取消上传“{ $image }”
ui-bar-cancelling-replicate = 正在取消复制“{ $image }”
ui-bar-cancelling-download = 正在取消下载“{ $image }”
ui-bar-cancelling-disk = 正在取消创建模板的磁盘
ui-bar-cancelling-verify = 正在取消验证“{ $gallery }”
ui-bar-cancelling-collect = 正在取消清理“{ $gallery }”
ui-bar-cancelling-why = 处理完当前这部分磁盘数据后即会停止。
ui-bar-cancel-export-hint = 映像库中不会留下该映像的任何内容。
ui-bar-cancel-replicate-hint = 已就绪的区域会保留该映像。
ui-bar-cancel-download-hint = 不会留下任何文件。
ui-bar-cancel-verify-hint = 无论是否完成验证，映像库中的内容都不会更改。
ui-bar-cancel-heal-hint = 已修复的内容会保留。
ui-bar-cancel-collect-hint = 届时已移除的都是不需要的内容，其余内容留待下次清理。
ui-bar-cancel-lab-hint = 实验室也会一并移除，因为它还没有磁盘。
ui-bar-cancel-disk-hint = 实验室会保留现有的磁盘。
ui-bar-waiting = 正在等待执行
ui-bar-details = 详细信息
ui-bar-hide-details = 隐藏详细信息
ui-bar-region-done = 就绪，{ $total }
ui-bar-region-of = { $done } / { $total }
ui-bar-region-waiting = 正在等待
ui-bar-region-failed = 失败

## 任务结果

ui-bar-exported = “{ $image }” { $version } 已在 { $gallery } 中
ui-bar-exported-partly = “{ $image }” { $version } 已在 { $gallery } 中，但未覆盖所有区域
ui-bar-regions = { $count } 个区域
ui-bar-regions-of = { $done }/{ $count } 个区域
ui-bar-more-regions = 另外 { $count } 个区域
ui-bar-more-regions-of = 另外 { $count } 个区域中的 { $done } 个
ui-bar-new = 数据 { $data }，其中 { $new } 为映像库新增
ui-bar-nothing-new = 数据 { $data }，映像库中已全部存在
ui-bar-stored = 已存储 { $stored }
ui-bar-region-without = { $region }：{ $reason }
ui-bar-create-lab = 基于此映像创建实验室
ui-bar-show-in-gallery = 在映像库中显示
ui-bar-show-image = 显示映像
ui-bar-detached = 映像库“{ $gallery }”已不再附加。
ui-bar-gallery-before = 以前的映像库
ui-bar-retry = 重试
ui-bar-retry-regions = 重试这些区域
ui-bar-replicated = “{ $image }” { $version } 已在更多区域中
ui-bar-replicated-partly = “{ $image }” { $version } 未能复制到所有请求的区域
ui-bar-copied = 已复制 { $copied }
ui-bar-downloaded = “{ $image }” { $version } 已写入 { $path }
ui-bar-disk-ready = 模板的磁盘已就绪
ui-bar-failed-export = 无法导出“{ $image }”
ui-bar-failed-upload = 无法上传“{ $image }”
ui-bar-failed-replicate = 无法将“{ $image }”复制到更多区域
ui-bar-failed-download = 无法下载“{ $image }”
ui-bar-failed-verify = 无法验证“{ $gallery }”
ui-bar-failed-collect = 无法清理“{ $gallery }”
ui-bar-failed-disk = 无法创建模板的磁盘
ui-bar-other-disk = 使用其他磁盘文件…
ui-bar-interrupted-export = “{ $image }”的导出已中断
ui-bar-interrupted-upload = “{ $image }”的上传已中断
ui-bar-interrupted-replicate = 将“{ $image }”复制到更多区域的任务已中断
ui-bar-interrupted-download = “{ $image }”的下载已中断
ui-bar-interrupted-verify = “{ $gallery }”的验证已中断
ui-bar-interrupted-collect = “{ $gallery }”的清理已中断
ui-bar-interrupted-disk = 模板磁盘的创建已中断
ui-bar-interrupted-text = 任务完成之前程序已结束。没有丢失任何内容：已存储的内容会保留，并在任务继续时使用。
ui-bar-interrupted-lab-text = 任务完成之前程序已结束。您可以继续或取消：如果取消，实验室也会一并移除，因为它还没有磁盘。
ui-bar-continue = 继续
ui-bar-cancelled-export = 已取消导出“{ $image }”
ui-bar-cancelled-export-text = 模板的磁盘保持不变。
ui-bar-cancelled-upload = 已取消上传“{ $image }”
ui-bar-cancelled-upload-text = 映像库中没有它的任何内容。磁盘文件保持不变。
ui-bar-cancelled-replicate = 已取消将“{ $image }”复制到更多区域
ui-bar-cancelled-replicate-text = 映像仍在原有区域中。已就绪的区域会保留该映像。
ui-bar-cancelled-download = 已取消下载“{ $image }”
ui-bar-cancelled-download-text = 未写入任何文件。映像保持不变。
ui-bar-cancelled-verify = 已取消验证“{ $gallery }”
ui-bar-cancelled-verify-text = 未更改任何内容。尚不清楚映像库是否完好。
ui-bar-cancelled-heal-text = 已修复的内容会保留。尚不清楚其余内容是否完好。
ui-bar-cancelled-collect = 已取消清理“{ $gallery }”
ui-bar-cancelled-collect-text = 所有映像均完整无缺。可能还留有一些任何版本都不需要的内容。
ui-bar-cancelled-disk = 已取消创建模板的磁盘
ui-bar-cancelled-disk-text = 实验室仍使用之前的磁盘。
ui-bar-again = 重新开始

## 维护映像库

ui-bar-sound = “{ $gallery }”完好无损
ui-bar-damaged = “{ $gallery }”中有 { $count } 个文件损坏
ui-bar-versions = { $count } 个版本
ui-bar-replicas = { $count } 个副本
ui-bar-checked-full = 已读取每个存储的块，{ $checked }
ui-bar-checked-quick = 已读取文档和表，未读取存储的块
ui-bar-verify-full = 验证每个块
ui-bar-heal = 从其他区域修复
ui-bar-healed = 已从 { $regions } 修复 { $count } 个文件。
ui-bar-damaged-more = 另外还有 { $count } 个文件损坏。
ui-bar-hit = { $count } 个映像版本受到影响：{ $images }{ $more ->
    [0] 。
   *[other] {" "}和另外 { $more } 个。
}
ui-bar-hit-none = 没有映像版本受到影响。
ui-bar-damaged-what-to-do = 未更改任何内容，也没有实验室丢失磁盘。若要修复受影响的映像，请重新导出其模板或重新上传其磁盘：损坏的块会重新存储。在此期间，如果其他区域有完整的块，基于这些映像创建的实验室会从该区域获取损坏的块。
ui-bar-not-healed = 其他区域都没有完好的副本。请从拥有该磁盘的实验室再次导出这些映像，或删除这些版本。
ui-bar-damaged-rest = 所有映像均可使用。请将这些文件留给存储管理人员查看；不属于任何映像的文件可以删除。
ui-bar-collected = 已清理“{ $gallery }”
ui-bar-freed = 已释放 { $freed }
ui-bar-nothing-to-free = 没有需要移除的内容。
ui-bar-nothing-freed = 没有需要移除的内容。最近 { $hours } 小时内删除的版本，其内容也会保留相同时长：可能还有人正在读取。
ui-bar-packs = { $count } 个包文件
ui-bar-young = { $young } 因为太新而保留：可能有导出正要使用。请稍后再次清理。
ui-bar-mixed = { $mixed } 是任何版本都不需要的内容，但位于仍需要的块之间，因此一并保留。
