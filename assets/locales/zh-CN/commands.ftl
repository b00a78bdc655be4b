### 命令面板：通过键入内容查找可执行的操作。

commands-palette = 搜索命令
commands-placeholder = 键入命令、页面、实验室或映像
commands-none = 找不到名为“{ $query }”的项
commands-none-text = 请减少键入的字母、换用其他字词，或键入实验室或映像的名称。
commands-found = { $count } 个结果
commands-kind-page = 页面
commands-kind-lab = 实验室
commands-kind-image = 映像
commands-not-now = { $command }：{ $reason }
commands-theme-system = 主题：使用系统设置
commands-theme-light = 主题：浅色
commands-theme-dark = 主题：深色
commands-theme-chosen = 窗口已是此外观。
commands-language = 语言：{ $language }
commands-replicate-not = 每个目标区域都已有此版本。
