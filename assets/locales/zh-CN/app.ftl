### 整个应用程序。

app-read-only = 另一个窗口或命令正在使用此工作区，因此以只读方式打开。
app-no-machine-to-connect = 未连接虚拟机监控程序，因此没有可连接的虚拟机。请使用您选择的虚拟机监控程序打开模板的磁盘。
app-no-machine-password = 工作区已保存新密码的哈希。由于未连接虚拟机监控程序，磁盘上的密码保持不变。
app-no-machine-published = 池中已列出虚拟机。由于未连接虚拟机监控程序，并未实际创建任何虚拟机。
app-no-thread = 系统拒绝启动工作线程。未更改任何内容。请关闭其他程序，然后重新启动 Lab Gallery。

## 价格

app-prices-unreadable = { $why }在此期间，估算将使用已公布的价格；实验室和映像不受影响。请更正该文件后重新启动，或在“成本”页面重新设置价格。
app-prices-kept = 无法读取的价目表已保留为 { $kept }。

## 创建示例工作区

app-sample-gallery = 正在创建共享映像库
app-sample-lab = 正在使用真实磁盘创建实验室“{ $lab }”
app-sample-export = 正在将“{ $lab }”的模板导出为“{ $image }”
app-room-object-store = 对象存储不提供可用空间信息。
