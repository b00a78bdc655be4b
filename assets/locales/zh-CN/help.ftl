### 帮助：简短的操作说明，显示在相关页面或对话框旁边，也用于文章中。

help-title = 帮助
help-open = 帮助(F1)
help-close = 关闭帮助
help-contents = 目录
help-search = 搜索帮助
help-no-match = 没有匹配的章节。请搜索其他字词。
help-see-also = 另请参阅
help-note = 注意

## 导出模板

help-export = 将模板导出到共享映像库
help-export-about = 将实验室的模板保存为映像，以便您和同事基于它创建其他实验室。管理员必须先将映像库附加到实验室帐户。
help-export-step-stop = 如果模板正在运行，请在实验室的“{ ui-nav-template }”页面上选择“{ ui-template-stop }”。
help-export-step-open = 选择“{ ui-export-title }”。
help-export-step-name = 在“{ ui-export-name }”下键入名称。如果实验室已有映像，请先选择“{ ui-export-new }”。
help-export-step-check = 检查区域和估算成本，然后选择“{ ui-export-confirm }”。
help-export-step-follow = 在页面上查看进度。在此期间，您可以转到其他页面；映像准备就绪后，会显示成功消息。
help-export-note = 映像以“{ model-os-state-specialized }”状态存储：模板的帐户和设置会保留在其中。请将用户名和密码告知要基于该映像创建实验室的人员。

## 更新映像

help-update = 更新映像
help-update-about = 如果模板来自某个映像，或者以前导出过，则更改模板后，可将其保存为该映像的新版本，而不必新建映像。
help-update-step-open = 在“{ ui-nav-template }”页面上停止模板，然后选择“{ ui-export-title }”。
help-update-step-choose = 选择“{ ui-export-update }”。如果有多个映像，请在“{ ui-export-image }”下选择映像。
help-update-step-confirm = 检查新的版本号，然后选择“{ ui-export-confirm }”。
help-update-after = 新实验室将基于最新版本创建。现有实验室会保留其磁盘，旧版本会一直保留到管理员将其删除。只有更改的部分会占用新空间。

## 基于映像创建实验室

help-new-lab = 基于映像创建实验室
help-new-lab-about = 从已经准备好的模板开始。
help-new-lab-step-open = 在“{ ui-nav-labs }”页面上，选择“{ ui-labs-new }”，键入名称，然后选择虚拟机大小。
help-new-lab-step-image = 在“{ ui-wizard-image }”下，选择“{ ui-wizard-image-choose }”，选取映像库中的映像，然后选择“{ ui-chooser-choose }”。接着选择“{ ui-wizard-next }”。
help-new-lab-step-credentials = 输入用户名和密码。对于专用映像，请输入原始模板的用户名和密码。然后选择“{ ui-wizard-next }”。
help-new-lab-step-policies = 设置配额和自动关闭，然后选择“{ ui-wizard-finish }”。
help-new-lab-step-wait = 等待模板的磁盘创建完成，然后启动模板并进行所需的更改。
help-new-lab-other = 您也可以基于这台计算机上的磁盘文件创建实验室，或基于市场映像(磁盘最初为空)创建实验室。

## 为何不提供映像

help-withheld = 了解为何不提供某个映像
help-withheld-about = 映像列表显示可用于此实验室的映像。无法使用的映像及其原因列在列表下方：
help-withheld-disabled = 管理员已对实验室创建者禁用该映像。
help-withheld-replica = 实验室所在的区域尚无已完成的副本。请等待复制完成，或选择其他位置。
help-withheld-disk = 磁盘过大，无法用于实验室，或者映像包含多个磁盘。
help-withheld-excluded = 所有版本都已从最新版本中排除，因此没有可提供的版本。
help-withheld-none = 未附加映像库，或者无法读取映像库。
help-withheld-mend = 如果您以管理员身份操作，可以立即解决的原因旁边会显示按钮。

## 模板及其虚拟机

help-template = 准备并发布模板
help-template-about = 实验室中的每台虚拟机都基于其模板创建。
help-template-step-start = 选择“{ ui-template-start }”，再选择“{ ui-template-connect }”，然后安装课程所需的软件。
help-template-step-stop = 完成后，选择“{ ui-template-stop }”。
help-template-step-publish = 选择“{ ui-template-publish }”，然后键入实验室的虚拟机数量。虚拟机会列在“{ ui-nav-pool }”页面上。
help-template-note = 发布后无法撤消。如果再次发布，每台虚拟机都会重新创建，学生在其中保存的内容将会丢失。
help-template-disk = 若要使用其他磁盘，请选择“{ ui-template-replace-disk }”。如果忘记了密码，请启动模板，然后选择“{ ui-template-reset-password }”。

## 映像库

help-gallery = 创建、附加或分离映像库
help-gallery-about = 共享映像库用于存放实验室帐户的映像。一个帐户一次只能附加一个映像库；多个帐户可以使用同一个映像库。
help-gallery-create = 若要从空映像库开始，请转到“{ ui-nav-gallery }”，选择“{ ui-gallery-create }”，然后键入名称。如果同事也要使用该映像库，请选择位于共享位置的文件夹。
help-gallery-attach = 若要使用现有映像库，请选择“{ ui-gallery-attach }”，然后指定其文件夹，或其在对象存储中的地址。
help-gallery-detach = 若要改用其他映像库，请先选择“{ ui-gallery-detach }”。实验室会保留其磁盘，映像库中的任何内容都不会删除，只是不再提供其映像。
help-gallery-verify = 若要检查每个映像是否完整，请选择“{ ui-gallery-verify }”。

## 上传

help-upload = 上传映像
help-upload-about = 将在实验室之外制作的磁盘加入映像库：VHD、VHDX、qcow2 或 raw。
help-upload-step-open = 在“{ ui-nav-gallery }”页面上，选择“{ ui-gallery-upload }”。在“{ ui-chooser-path }”下输入文件的路径，或将文件拖放到对话框上。
help-upload-step-system = 对于新映像，请在“{ ui-chooser-os-type }”下选择磁盘上的系统，并在“{ ui-chooser-os-state }”下选择通用或专用。
help-upload-step-name = 在“{ ui-export-name }”下键入名称，或选择“{ ui-upload-version }”，并在“{ ui-upload-image }”下选择映像。
help-upload-step-confirm = 检查区域和估算成本，然后选择“{ ui-upload-confirm }”。
help-upload-note = 通用表示已为首次启动做好准备：没有帐户，也没有计算机名。专用表示保持使用时的原样。

## 启用和禁用

help-enable = 启用或禁用映像
help-enable-about = 新映像默认启用，会提供给实验室创建者。请禁用不应使用的映像；现有实验室不受影响。
help-enable-step-select = 在“{ ui-nav-gallery }”页面上，选择列表中的映像。
help-enable-step-do = 选择“{ ui-gallery-enable }”或“{ ui-gallery-disable }”。
help-enable-market = 自身没有磁盘的映像位于“{ ui-nav-marketplace }”页面上：选择这些映像，选择启用或禁用，然后选择“{ ui-marketplace-apply }”。

## 版本和区域

help-versions = 了解版本、副本和区域
help-versions-about = 一个映像有多个版本，每个版本在每个目标区域中都有一个副本。实验室基于其所在区域中已就绪的最新版本创建。
help-versions-geography = 导出会复制到实验室所属地域的所有区域，因为实验室可能创建在其中任何一个区域。
help-versions-regions = 若要更改目标区域，请打开映像，然后选择“{ ui-image-regions-edit }”。新添加的区域会立即开始复制。
help-versions-exclude = 若要暂不提供某个版本，请编辑该版本，然后选择“{ ui-image-exclude }”。此后，提供给实验室创建者的将是上一个版本。
help-versions-life = 生命周期结束日期仅供参考，不限制任何人使用。
help-versions-download = 若要在其他程序中使用映像，请选择“{ ui-image-download }”，然后选择 VHD、VHDX、qcow2 或 raw。

## 成本

help-costs = 估算成本
help-costs-about = “{ ui-costs }”页面会估算映像库在云中的成本。存储在这台计算机上的内容不会产生任何费用。
help-costs-replicas = 每个版本的每个副本都会计入成本，因此区域越少、旧版本越少，成本就越低。该页面会指出哪些版本可以删除。
help-costs-prices = 默认使用已公布的价格。若要使用自己的价格，请选择“{ ui-costs-edit }”，然后输入价格以及您查阅价格的日期。

## 删除和清理

help-delete = 删除版本和映像以及清理空间
help-delete-about = 删除无人需要的版本，以节省空间和成本。基于这些版本创建的实验室会保留其磁盘。
help-delete-step-version = 打开映像，选择版本，然后选择“{ ui-image-delete-version }”。对话框会说明将改为向实验室创建者提供哪个版本。
help-delete-step-image = 当映像已没有任何版本时，选择“{ ui-image-delete }”。
help-delete-step-collect = 在“{ ui-nav-gallery }”页面上，选择“{ ui-gallery-collect }”以释放空间。
help-delete-note = 删除的版本无法恢复。如果以后可能需要，请先下载。
help-delete-lab = 若要删除实验室，请转到其“{ ui-nav-lab-settings }”页面。其模板磁盘和虚拟机会一并删除；从中导出的映像会保留。如果要保留模板，请先将其导出。

## 角色

help-roles = 使用角色
help-roles-about = 在“{ ui-nav-members }”页面上决定谁可以执行哪些操作：
help-roles-owner = “{ model-role-owner }”可以执行所有操作，并决定谁可以加入帐户。
help-roles-contributor = “{ model-role-contributor }”可以在帐户及其实验室中执行其他所有操作。
help-roles-creator = “{ model-role-lab-creator }”可以创建和管理实验室，并导出其模板。
help-roles-lab-owner = “{ model-role-lab-owner }”可以管理自己的实验室。“{ model-role-reader }”可以查看所有内容，但不能更改任何内容。
help-roles-act = 在这台计算机上无需登录。请在窗口顶部选择要以谁的身份操作；如果角色不允许执行某个命令，该命令会说明原因。

## 帐户和实验室的设置

help-settings = 更改设置和策略
help-settings-about = 在帐户的“{ ui-nav-account-settings }”页面上，决定实验室的创建位置和新实验室的默认值。在实验室的“{ ui-nav-lab-settings }”页面上，更改其所有者和策略。
help-settings-save = 您在这些页面上所做的更改，选择“{ ui-save }”之后才会生效。在此之前，您可以查看其他页面，更改会保留为草稿，而菜单会标记该页面。
help-settings-undo = 大多数更改都可以撤消：在随后显示的消息中，或在“{ ui-edit }”菜单中，选择“{ ui-undo-button }”。

## 工作区和任务

help-workspace = 工作区和任务
help-workspace-about = 工作区是一个文件夹，其中包含实验室帐户、帐户的实验室及其磁盘。所有内容都会立即保存。若要使用其他工作区，请在“{ ui-file }”菜单中选择。
help-workspace-jobs = 导出、上传和复制都以任务的形式运行。选择窗口顶部的“{ ui-jobs }”可查看任务、取消任务，或重试失败的任务。
help-workspace-resume = 您可以随时关闭程序。正在运行的任务会在下次启动时继续，已存储的部分会直接沿用。
help-workspace-locked = 如果另一个窗口正在使用该工作区，您可以以只读方式打开它。
help-workspace-lost = 如果工作区无法打开，其中的任何内容都不会被覆盖。消息会说明发生的情况，如果有完好的备份，还可选择打开备份。

## 文档图片

help-pictures = 生成文档图片
help-pictures-about = “{ ui-pictures }”页面会生成操作指南文章的图片：以所选的语言，在实际窗口中播放每个场景。
help-pictures-step-choose = 选择语言、主题、缩放比例和网站。在“{ ui-pictures-folder }”下，输入要写入图片的文件夹。
help-pictures-step-build = 选择“{ ui-pictures-build }”以生成所有图片。如果只要生成某个场景的图片，请使用该场景旁的菜单。
help-pictures-step-check = 内容有所更改时，选择“{ ui-pictures-check }”：这会重新生成图片并与已接受的图片比较，不会写入任何内容。
help-pictures-step-accept = 查看更改的内容，然后选择“{ ui-pictures-accept }”。此后的检查会以这些图片为比较依据。
help-pictures-window = 若要保存其他页面的图片，请前往该页面，然后在“{ ui-file }”菜单中选择“{ ui-photo }”。

## 键盘

help-keyboard = 使用键盘
help-keyboard-move = Tab 和 Shift+Tab 可在控件之间移动，箭头键可在列表、菜单和选项中移动。
help-keyboard-press = 按空格键或 Enter 可激活具有焦点的项。在对话框的文本框中按 Enter 可确认，按 Esc 可关闭对话框；您键入的内容会保留到下次打开。
help-keyboard-shortcuts = 菜单会显示快捷键。F1 可打开此帮助，Ctrl+Z 可撤消上一次更改，Ctrl+Y 可将其重做。在 Mac 上，请使用 Cmd 代替 Ctrl。
help-keyboard-disabled = 不可用的命令仍可用键盘选到，并会说明不可用的原因。
