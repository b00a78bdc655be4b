### 命令選擇區：輸入文字以尋找可執行的動作。

commands-palette = 搜尋命令
commands-placeholder = 輸入命令、頁面、實驗室或映像
commands-none = 找不到名為「{ $query }」的項目
commands-none-text = 請減少輸入的字母、改用其他字詞，或輸入實驗室或映像的名稱。
commands-found = { $count } 個結果
commands-kind-page = 頁面
commands-kind-lab = 實驗室
commands-kind-image = 映像
commands-not-now = { $command }：{ $reason }
commands-theme-system = 佈景主題：使用系統設定
commands-theme-light = 佈景主題：淺色
commands-theme-dark = 佈景主題：深色
commands-theme-chosen = 視窗已是此外觀。
commands-language = 語言：{ $language }
commands-replicate-not = 每個目標區域都已有此版本。
