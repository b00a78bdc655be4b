### 網域：角色、狀態、大小，以及命令遭拒的各種原因。

model-role-owner = 實驗室帳戶擁有者
model-role-contributor = 實驗室帳戶參與者
model-role-lab-creator = 實驗室建立者
model-role-lab-owner = 實驗室擁有者
model-role-reader = 讀者
model-role-owner-may = 所有動作，並決定誰可以加入帳戶。
model-role-contributor-may = 帳戶及其實驗室中的所有動作，但不能決定誰可以加入帳戶。
model-role-lab-creator-may = 建立和管理實驗室，並匯出其範本。
model-role-lab-owner-may = 管理自己的實驗室並匯出其範本；不能建立實驗室。
model-role-reader-may = 檢視所有內容，不能變更任何內容。

model-power-stopped = 已停止
model-power-starting = 正在啟動
model-power-running = 執行中
model-power-stopping = 正在停止

model-publishing-draft = 草稿
model-publishing-publishing = 正在發佈
model-publishing-published = 已發佈
model-publishing-failed = 發佈失敗

model-upload-room-short = 磁碟的資料在映像庫中最多可能占用 { $most }，而該處的可用空間為 { $free }。空間仍可能足夠：映像庫中已有的內容不會重複儲存，其餘的會壓縮。如果空間不足，系統會通知您，而且現有的內容不會遺失。
model-upload-room-unknown = 磁碟的資料在映像庫中最多可能占用 { $most }，但無法得知該處的可用空間。{ $why }
model-identifier-publisher = 發行者
model-identifier-offer = 供應項目
model-identifier-sku = SKU
model-os-state-generalized = 一般化
model-os-state-specialized = 特製化

model-size-small = 小型
model-size-medium = 中型
model-size-medium-nested = 中型 (巢狀虛擬化)
model-size-large = 大型
model-size-large-nested = 大型 (巢狀虛擬化)
model-size-small-gpu-compute = 小型 GPU (計算)
model-size-small-gpu-visualization = 小型 GPU (視覺化)
model-size-medium-gpu-visualization = 中型 GPU (視覺化)

model-disk-borderline = 此磁碟大小為 { $size }。服務的部分說明允許此大小，部分則以 { $safe } 為上限；如果可以，請縮小磁碟。

## 選擇器未提供任何映像或此映像的原因

model-offers-not-attached = 此實驗室帳戶未連結共用映像庫。請要求實驗室帳戶管理員連結映像庫。
model-offers-loading = 正在讀取映像庫。
model-withheld-disabled = 實驗室帳戶管理員已對實驗室建立者停用此映像，管理員可以再次啟用。
model-withheld-no-replica = { $regions ->
    [1] 在 { $region } 沒有複本。請在有複本的區域中建立實驗室，或下載映像並從該檔案建立實驗室。
   *[other] 這 { $regions } 個區域都沒有複本。請在有複本的區域中建立實驗室，或下載映像並從該檔案建立實驗室。
}
model-withheld-replicating = { $regions ->
    [1] { $region } 的複本仍在複寫中。複本完成後就會立即提供。
   *[other] 這 { $regions } 個區域的複本仍在複寫中。每個區域的複本完成後，就會立即在該區域提供此映像。
}
model-withheld-replica-failed = { $regions ->
    [1] { $region } 的複本失敗。請再次匯出或複寫此映像。
   *[other] 這 { $regions } 個區域的複本失敗。請再次匯出或複寫此映像。
}
model-withheld-too-large = 磁碟大小為 { $size }；實驗室最多接受 { $limit }。請縮小磁碟，然後再次匯出。
model-withheld-several-disks = 此映像有 { $disks } 個磁碟；實驗室只接受單一磁碟的映像。請僅以其第一個磁碟建立映像。
model-withheld-excluded = 所有版本都已從最新版本中排除。管理員可以再次納入其中一個版本，或匯出新的版本。
model-withheld-no-version = 此映像沒有任何版本。請先將範本匯出至此映像，或上傳一個版本。

## 實驗室帳戶中需要注意的項目

model-concern-no-gallery = 未連結共用映像庫，因此無法匯出範本。請建立映像庫，或連結現有的映像庫。
model-concern-gallery-unreadable = 無法讀取共用映像庫。{ $reason }
model-concern-gallery-damaged = 無法讀取映像庫的 { $count } 個部分。
model-concern-jobs-interrupted = { $count } 個作業已中斷。重試時會從中斷的地方繼續。
model-concern-jobs-failed = { $count } 個作業失敗。請查看原因並重試。
model-concern-publishing-failed = 無法填滿 { $count } 個實驗室的虛擬機器集區。請再次發佈其範本。
model-concern-replicas-failed = 「{ $image }」{ $version } 無法複寫至 { $count } 個區域。
model-concern-nobody-sees = 「{ $image }」未提供給任何實驗室建立者。{ $reason }

## 名稱

refusal-name-empty = 請輸入名稱。
refusal-name-too-long = 此名稱太長。最多只能使用 { $limit } 個字元。
refusal-name-space = 名稱不能包含空格。請改用「{ $suggestion }」。
refusal-name-space-only = 名稱不能包含空格。
refusal-name-character = 名稱不能包含字元「{ $character }」。請使用英文字母、數字、句點、連字號和底線。
refusal-name-character-account = 名稱不能包含控制字元 { $character }。請將其移除。
refusal-name-character-member = 成員姓名不能包含字元 { $character }。請輸入不含隱藏字元的姓名。
refusal-name-character-gallery = 映像庫名稱不能包含字元「{ $character }」。請使用英文字母、數字、句點和底線。
refusal-name-character-lab = 實驗室名稱不能包含字元「{ $character }」。請使用英文字母、數字、空格、句點、連字號和底線。
refusal-name-start = 名稱必須以字母或數字開頭。
refusal-name-start-letter = 名稱必須以字母開頭。
refusal-name-padded = 請移除名稱前後的空格。
refusal-name-end = 名稱必須以字母或數字結尾。
refusal-name-reserved = Windows 將此名稱保留給裝置使用。請選擇其他名稱。
refusal-name-taken = 「{ $name }」已經存在。請選擇其他名稱；大小寫視為相同。

## 認證

refusal-user-empty = 請輸入使用者名稱。
refusal-user-too-long = 使用者名稱最多 20 個字元。
refusal-user-character = 使用者名稱只能包含英文字母、數字、連字號、底線和句點，不能以連字號或句點開頭，也不能以句點結尾。
refusal-user-reserved = 服務不接受此使用者名稱，因為它很容易被猜到。請選擇其他名稱。
refusal-user-control = 使用者名稱不能包含控制字元。
refusal-password-empty = 請輸入該帳戶的密碼。
refusal-existing-too-long = 最多只能使用 { $limit } 個字元。
refusal-password-not-hashed = 無法保護密碼，因此未加以保存。請重新輸入。
refusal-password-too-short = 請至少使用 12 個字元。
refusal-password-too-long = 最多只能使用 123 個字元。
refusal-password-too-simple = 請至少使用下列其中三種：小寫字母、大寫字母、數字、特殊字元。
refusal-password-control = 密碼不能包含控制字元。
refusal-password-contains-user = 密碼不能包含使用者名稱。

## 角色與位置

refusal-role = { $member } 在這裡的角色是「{ $role }」，無法執行此動作。請洽詢實驗室帳戶擁有者，或以其他成員的身分操作。
refusal-not-your-lab = 「{ $lab }」屬於 { $owner }。請洽詢 { $owner } 或實驗室帳戶管理員。
refusal-grants-access = { $member } 在這裡的角色是「{ $role }」，而只有實驗室帳戶擁有者可以決定誰能加入帳戶。請洽詢 { $owners }。
refusal-last-owner = { $member } 是此實驗室帳戶唯一的擁有者。請先將另一位成員設為擁有者，以便仍有人可以授與存取權。
refusal-member-taken = 「{ $name }」已經是成員。請變更其角色，或新增其他人。
refusal-cannot-run-labs = { $member } 在這裡的角色是「{ $role }」，無法管理實驗室。請選擇其他成員，或先變更角色。
refusal-no-such-member = 「{ $name }」不是此實驗室帳戶的成員。請選擇其中一位成員。
refusal-other-geography = { $region } 不在此實驗室帳戶所在的 { $geography }。請選擇 { $geography } 的區域；映像建立之後可以再新增其他區域。
refusal-bad-region = 「{ $region }」不是區域。請選擇像是 West Europe 的區域。
refusal-location-not-yours = 此實驗室帳戶不允許實驗室建立者挑選位置。請不要指定位置，或要求管理員在實驗室設定中允許。
refusal-network-decides = 此實驗室帳戶已連線至虛擬網路「{ $network }」，因此所有實驗室都會建立在 { $region }。請不要指定位置，或要求管理員從實驗室設定中移除該網路。
refusal-network-and-pick = 使用對等虛擬網路時，所有實驗室都會建立在該網路的區域，因此實驗室建立者無法挑選位置。請關閉兩者之一。

## 實驗室與範本

refusal-no-such-lab = 此實驗室已不存在。請選擇其他實驗室。
refusal-not-ready = 範本的磁碟還不存在。請等候磁碟建立完成，或重試失敗的作業。
refusal-template-not-stopped = 範本的狀態為「{ $state }」。請先停止範本，讓其磁碟不再變更。
refusal-template-already = 範本的狀態已經是「{ $state }」。
refusal-template-changing = 範本目前的狀態為「{ $state }」。請等候完成，然後再試一次。
refusal-template-not-running = 範本的狀態為「{ $state }」。請先啟動範本。
refusal-template-busy = 作業 { $job } 正在使用範本的磁碟。請等候完成，或取消該作業。
refusal-lab-busy = 此實驗室的作業 { $job } 仍在進行中。請等候完成，或取消該作業。
refusal-publish-under-way = 正在發佈範本。請等候完成。
refusal-machines = 實驗室可以有 1 到 { $limit } 部虛擬機器，不能是 { $asked } 部。
refusal-prices = 無法使用價目表：{ $what }。請加以更正；價格維持不變。
refusal-policies = 配額最多為 10,000 小時，等候時間為 1 分鐘到 7 天。
refusal-read-only = 此工作區是以唯讀方式開啟，因此無法變更任何內容。請關閉正在使用它的另一個視窗，然後重新開啟。
refusal-edit-source-region = 此版本是在 { $region } 擷取的，因此該區域必須保留為目標區域之一。請選擇移除其他區域，或刪除此版本。
refusal-edit-not-a-target = 此版本未複寫至 { $region }，因此該處沒有可移除的內容。
refusal-edit-unknown-region = 「{ $region }」不是區域。請從清單中選擇。
refusal-edit-replicas = 一個版本在一個區域中可以有 1 到 { $limit } 個複本，不能是 { $asked } 個。請選擇其他數目。
refusal-edit-has-versions = 「{ $name }」仍有 { $versions } 個版本。請先刪除所有版本，再刪除映像。
refusal-text-too-long = 最多只能使用 { $limit } 個字元。
refusal-path-not-absolute = 「{ $path }」不是完整路徑。請提供檔案或資料夾的完整路徑。
refusal-path-not-text = 路徑「{ $path }」包含非文字的字元，因此工作區無法加以記錄。請重新命名檔案或資料夾，或選擇其他項目。
refusal-identifier = { $part }：{ $problem }
refusal-identifier-taken = 映像「{ $image }」已使用此發行者、供應項目和 SKU；三者的組合在映像庫中必須是唯一的。請變更其中一個。
refusal-image-disabled = 實驗室帳戶管理員已對實驗室建立者停用「{ $name }」，管理員可以再次啟用。請洽詢管理員，或選擇其他映像。
refusal-not-whole-mib = 磁碟大小為 { $size } 個位元組，不是整數的 MiB。Azure 只接受大小為整數 MiB 的磁碟。請將磁碟放大到下一個整數 MiB，或不要勾選此檢查。
refusal-version-in-use = 作業 { $job } 正在處理「{ $name }」{ $version }。請等候完成，或取消該作業。
refusal-already-in-region = { $region } 已有此版本，或被重複指定。請移除該區域。
refusal-no-regions = 未選擇任何區域。請至少選擇一個。
refusal-verify-under-way = 正在驗證映像庫。請等候完成，或取消驗證。
refusal-collect-under-way = 正在清理映像庫。請等候完成，或取消清理。
refusal-no-replica = 沒有任何區域有「{ $name }」{ $version } 的已完成複本，因此沒有可讀取的內容。請等候其中一個複本就緒。
refusal-no-replica-there = { $region } 沒有「{ $name }」{ $version } 的已完成複本。請選擇有複本的區域。
refusal-disk-empty = 磁碟是空的：沒有任何位元組。請選擇含有系統的磁碟。
refusal-disk-too-large = 磁碟大小為 { $size }；實驗室最多接受 { $limit }。請先縮小磁碟。
refusal-no-such-marketplace-image = 沒有 Marketplace 映像「{ $id }」。請從清單中選擇。

## 物件存放區中映像庫的位址

model-address-scheme = 不支援此種位址。Azure Blob 儲存體請輸入 az://ACCOUNT/CONTAINER/FOLDER，S3 請輸入 s3://BUCKET/FOLDER，或輸入資料夾的路徑。
model-address-secret = 位址不得包含金鑰、密碼或簽章，因為它會保存在工作區中。請移除「@」之前以及從「?」開始的部分，並透過環境變數將金鑰提供給程式，或使用服務本身的工具登入。
model-address-account = 此位址中的儲存體帳戶名稱無效：名稱必須是 3 到 24 個小寫字母和數字。請輸入 az://ACCOUNT/CONTAINER/FOLDER。
model-address-container = 此位址中的容器名稱遺漏或無效：名稱必須是 3 到 63 個小寫字母、數字和不連續的連字號。請輸入 az://ACCOUNT/CONTAINER/FOLDER。
model-address-bucket = 此位址中的貯體名稱遺漏或無效：名稱必須是 3 到 63 個小寫字母、數字、連字號和不連續的句點。請輸入 s3://BUCKET/FOLDER。
model-address-prefix = 此位址中的資料夾名稱並非所有工具都能以相同方式讀取。請使用英文字母、數字、句點、連字號和底線，並以字母或數字開頭。
model-address-folder = 這不是這部電腦上資料夾的位址。請改為提供其完整路徑。

## 映像庫及其映像

refusal-no-gallery = 此實驗室帳戶未連結共用映像庫。實驗室帳戶的管理員可以連結。
refusal-gallery-attached = 已連結映像庫「{ $name }」，而一個實驗室帳戶一次只能連結一個映像庫。請先中斷其連結。
refusal-gallery-in-use = { $jobs ->
   *[other] 有 { $jobs } 個作業仍在使用映像庫。請等候完成，或取消作業。
}
refusal-gallery-not-read = 尚未讀取映像庫，因此無法檢查名稱。請稍後再試一次。
refusal-other-gallery = 此作業屬於目前未連結的映像庫。請先連結該映像庫。
refusal-no-such-image = 映像庫中沒有映像「{ $name }」。它可能已在此期間遭到刪除。請選擇其他映像。
refusal-no-such-version = 「{ $name }」沒有可在此使用的版本 { $version }。請選擇其他版本。
refusal-export-under-way = 已有匯出至「{ $image }」的作業正在進行。請等候完成，或取消該作業。
refusal-not-this-labs-image = 「{ $name }」不是此實驗室的來源映像，也不是此實驗室匯出的映像。請改為建立新映像。
refusal-os-state-differs = 「{ $name }」為「{ $state }」，而映像的每個版本都必須相同；匯出的映像一律為特製化。請改為建立新映像。
refusal-os-type-differs = 「{ $name }」包含其他作業系統。請改為建立新映像。
refusal-generation-differs = 「{ $name }」適用於其他世代的虛擬機器。請改為建立新映像。
refusal-versions-used-up = 「{ $name }」的版本號碼已用完。請改為建立新映像。
refusal-withheld = 「{ $name }」無法用於此實驗室。{ $reason }

## 作業

refusal-no-such-job = 沒有此作業。刪除實驗室時，其作業會一併移除。
refusal-job-not-active = 此作業已結束，因此沒有可停止的內容。
refusal-job-at-work = 此作業仍在進行中，因此其訊息會保留。請等候作業完成，或取消作業。
refusal-job-stopping = 此作業正在停止。請稍候。
refusal-job-not-retryable = 無法重試此作業：它正在進行、已完成，或已由後續的作業取代。如果它仍未結束，請取消以將其關閉。
refusal-changed = 在此期間有所變更。請重新查看，然後重複您的動作。

model-flaw-no-owner = 實驗室帳戶沒有擁有者
model-flaw-member-twice = 實驗室帳戶有兩位成員「{ $name }」
model-flaw-not-a-member = 設定要以「{ $name }」的身分操作，但其不是實驗室帳戶的成員
model-flaw-lab-number = 實驗室 { $id } 被寫成實驗室 { $key }
model-flaw-job-number = 作業 { $id } 被寫成作業 { $key }
model-flaw-number-twice = 編號 { $number } 同時屬於實驗室和作業
model-flaw-next-id = 下一個編號 { $number } 先前已使用過，或太大
model-flaw-lab-twice = 有兩個實驗室「{ $name }」
model-flaw-no-disk = 實驗室 { $lab } 已就緒，但沒有磁碟
model-flaw-not-its-job = 實驗室 { $lab } 正在等候不屬於它的作業 { $job }
model-flaw-disk-twice = 磁碟「{ $file }」同時屬於兩個項目，或即將移除
model-flaw-pool = 實驗室 { $lab } 的虛擬機器集區與其發佈狀態不符
model-flaw-template-on = 實驗室 { $lab } 的範本在作業使用其磁碟時處於執行狀態
model-flaw-two-jobs = 有兩個作業在使用實驗室 { $lab } 的範本
model-flaw-two-upkeeps = 作業 { $job } 在維護映像庫，同時另有一個作業也在維護
model-flaw-no-lab = 作業 { $job } 屬於不存在的實驗室 { $lab }
model-flaw-gallery-job = 作業 { $job } 屬於實驗室卻執行映像庫的工作，或是相反
model-flaw-targets = 作業 { $job } 的區域不是以擷取所在的區域開頭，或有區域重複
model-flaw-disabled-key = 已停用的映像「{ $image }」不是小寫
model-flaw-disabled-marketplace-key = 已停用的 Marketplace 映像「{ $image }」不是小寫
model-flaw-peer-network = 對等網路「{ $name }」的名稱或區域無效
model-flaw-network-and-pick = 設定由實驗室建立者挑選位置，但位置由對等網路決定
model-flaw-default-policies = 新實驗室的時數或分鐘數無效
model-flaw-lab-name = 實驗室 { $lab } 的名稱無效
model-flaw-policies = 實驗室 { $lab } 的時數或分鐘數無效
model-flaw-not-hashed = 實驗室 { $lab } 的密碼欄位內容不是密碼雜湊
model-flaw-image-name = 作業 { $job } 指定的映像名稱無效
model-flaw-outcome = 作業 { $job } 的結果與要求不符
model-flaw-relative-gallery = 連結的映像庫資料夾不是完整路徑
model-flaw-gallery-address = 連結的映像庫位址無效

## 映像庫的成本

model-cost-disk = 與映像大小相同的受控磁碟
model-cost-disk-assumes = 依 Lab Services 指南的計算方式：每個複本都是標準 HDD 受控磁碟，大小為可容納整個磁碟的最小等級，無論實際資料多寡。
model-cost-snapshot = 已使用空間的快照集
model-cost-snapshot-assumes = 依映像庫文件的計算方式：每個複本都是快照集，依磁碟實際使用的位元組數計費。

model-zone-north-america = 北美洲
model-zone-europe = 歐洲
model-zone-asia-pacific = 亞洲、大洋洲、中東、非洲
model-zone-south-america = 南美洲

model-prices-currency = 「{ $code }」不是三個大寫字母的貨幣代碼，例如 USD
model-prices-no-size = 沒有「{ $size }」的每小時價格
model-prices-no-disks = 沒有任何受控磁碟的價格
model-prices-disk-order = { $gib } GiB 的磁碟未排在較小的磁碟之後，或大於任何可用的磁碟
model-prices-too-high = 價格 { $price } 高於 { $limit }
