# 操作说明文章中，帮助尚未提及的内容，以及文章图片的替代文字。
#
# 致译者：大括号中的内容，例如 { ui-file }，是界面的标签，请保留并加上引号；文章会改用粗体显示。

article-next = 后续步骤
article-prerequisites = 先决条件

## 使用共享映像库

article-use = 使用共享映像库
article-use-description = 将实验室的模板保存为共享映像库中的映像，查看导出进度，并基于该映像创建其他实验室。
article-use-about = 本文介绍讲师如何将模板虚拟机保存为共享映像库中的映像，以及其他人如何基于该映像创建实验室。
article-scenarios = 方案
article-scenarios-about = 共享映像库适用于以下两种情况：
article-scenario-export = 讲师只需准备一次实验室的模板，然后将其导出。其他实验室创建者可以为自己的实验室选择该映像，无需重新安装任何软件。
article-scenario-upload = 管理员上传在实验室之外制作的磁盘。实验室创建者可以像选择映像库中的其他映像一样选择它。
article-states = 通用映像和专用映像都可以用来创建实验室。
article-use-need-gallery = 已将映像库附加到实验室帐户。有关步骤，请参阅 { $article }。
article-use-need-role = 您以实验室所有者或实验室帐户管理员的身份操作。请在窗口顶部选择要以谁的身份操作。
article-use-step-done = 当消息显示映像已在映像库中时，选择“{ ui-bar-create-lab }”可接着创建新实验室，选择“{ ui-bar-show-in-gallery }”则可查看其版本和副本。
article-use-upload = 映像不一定要来自实验室：管理员也可以上传磁盘文件。有关步骤，请参阅 { $article }。

## 附加或分离共享映像库

article-attach = 附加或分离共享映像库
article-attach-description = 创建共享映像库或附加现有映像库，选择要提供给实验室创建者的映像，以及将映像库与实验室帐户分离。
article-attach-about = 本文介绍管理员如何将共享映像库附加到实验室帐户，以及如何将其分离。
article-attach-role = 只有以“{ model-role-owner }”或“{ model-role-contributor }”的身份操作，才能创建、附加和分离映像库。请在窗口顶部选择要以谁的身份操作。
article-account = 创建实验室帐户
article-account-step-open = 在“{ ui-file }”菜单中，选择“{ ui-file-new }”。
article-account-step-fill = 在“{ ui-workspace-folder }”下，输入空文件夹的路径。然后填写“{ ui-account-name }”和“{ ui-your-name }”，并选择“{ ui-account-region }”。
article-account-step-create = 选择“{ ui-create }”。
article-account-after = 新的实验室帐户还没有映像库。请继续执行以下两节中的任意一节。
article-create = 创建映像库
article-create-step-open = 在“{ ui-nav-gallery }”页面上，选择“{ ui-gallery-create }”。
article-create-step-name = 在“{ ui-create-gallery-name }”下，键入名称。如果同事也要使用该映像库，请在“{ ui-create-gallery-folder }”下输入位于共享位置的文件夹。
article-create-step-copies = 在“{ ui-create-gallery-copies }”下，选择“{ ui-create-gallery-shared }”以节省空间，或选择“{ ui-create-gallery-separate }”以避免某个副本的损坏影响其他副本。然后选择“{ ui-create }”。
article-create-step-done = 映像库随即创建并附加到实验室帐户：页面上会标记为“{ ui-gallery-attached }”。映像库中还没有映像。
article-existing = 附加现有映像库
article-existing-step-open = 在“{ ui-nav-gallery }”页面上，选择“{ ui-gallery-attach }”。
article-existing-step-place = 在“{ ui-attach-gallery-place }”下，输入映像库的文件夹，或其在对象存储中的地址；也可以从“{ ui-attach-gallery-recent }”列表中选择映像库。然后选择“{ ui-gallery-attach }”。
article-existing-step-done = 页面现在会显示该映像库及其映像。
article-detach = 分离映像库
article-detach-about = 分离映像库后，实验室和映像会有以下变化：
article-detach-step-open = 在“{ ui-nav-gallery }”页面上，选择“{ ui-gallery-detach }”。
article-detach-step-confirm = 阅读对话框中的说明，然后选择“{ ui-gallery-detach }”。

## 替代文字：20 到 150 个字符，以“屏幕截图”开头，以句号结尾

docs-alt-export-to-shared-image-gallery-button = 屏幕截图，显示“{ ui-nav-template }”页面，并突出显示工具栏上的“{ ui-export-title }”按钮。
docs-alt-export-to-shared-image-gallery-dialog = 屏幕截图，显示“{ ui-export-title }”对话框，并突出显示映像名称和“{ ui-export-confirm }”按钮。
docs-alt-exporting-image-in-progress = 屏幕截图，显示“{ ui-nav-template }”页面，并突出显示模板上方的导出进度。
docs-alt-exporting-image-completed = 屏幕截图，显示“{ ui-nav-template }”页面，并突出显示映像已在映像库中的消息。
docs-alt-use-shared-image = 屏幕截图，显示“{ ui-chooser-title }”步骤，并突出显示共享映像库中的一个映像。
docs-alt-reexport-to-shared-image-gallery-dialog = 屏幕截图，显示“{ ui-export-title }”对话框，并突出显示“{ ui-export-update }”选项。
docs-alt-new-lab-account = 屏幕截图，显示“{ ui-new-workspace }”对话框，并突出显示实验室帐户名称和“{ ui-create }”按钮。
docs-alt-new-shared-image-gallery-button = 屏幕截图，显示“{ ui-nav-gallery }”页面，并突出显示工具栏上的“{ ui-gallery-create }”按钮。
docs-alt-create-shared-image-gallery-window = 屏幕截图，显示“{ ui-create-gallery }”对话框，并突出显示映像库名称和“{ ui-create }”按钮。
docs-alt-image-gallery-in-list = 屏幕截图，显示“{ ui-nav-gallery }”页面，并突出显示标有“{ ui-gallery-attached }”的新映像库的名称。
docs-alt-sig-attach-button = 屏幕截图，显示“{ ui-nav-gallery }”页面，并突出显示工具栏上的“{ ui-gallery-attach }”按钮。
docs-alt-select-image-gallery = 屏幕截图，显示“{ ui-attach-gallery }”对话框，并突出显示映像库的位置和“{ ui-gallery-attach }”按钮。
docs-alt-my-gallery-in-list = 屏幕截图，显示“{ ui-nav-gallery }”页面，并突出显示映像列表上方的已附加映像库。
docs-alt-enable-images = 屏幕截图，显示“{ ui-nav-gallery }”页面，并突出显示列表上方的“{ ui-gallery-enable }”按钮。
docs-alt-detach = 屏幕截图，显示分离映像库之前的确认对话框，并突出显示“{ ui-gallery-detach }”按钮。
docs-alt-template-exporting = 屏幕截图，显示导出模板时的“{ ui-nav-template }”页面，以及每个区域的进度。

## 图片中实验室的描述

docs-stage-python = Python 入门：笔记本、示例数据和编辑器，开箱即用。
docs-stage-data-science = 第二学期的数据集和笔记本。
docs-stage-networks = 网络课程的数据包捕获文件和小型服务器。
