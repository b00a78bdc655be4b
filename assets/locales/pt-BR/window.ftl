### A janela em torno das páginas: barra superior, menu à esquerda, trabalhos, espaços de trabalho, início e recuperação.

ui-product = Lab Gallery
ui-cancel = Cancelar
ui-copy = Copiar
ui-open = Abrir
ui-create = Criar
ui-browse = Procurar…
ui-no-file-dialogs = Este ambiente de área de trabalho não mostra caixas de diálogo de arquivo. Digite o caminho ou solte um arquivo de disco na janela. As caixas de diálogo de arquivo vêm com o pacote xdg-desktop-portal e o componente dele para o seu ambiente, como xdg-desktop-portal-gtk, ou com o zenity.
ui-reveal-unsure = Este ambiente de área de trabalho não informa se um gerenciador de arquivos foi aberto. O arquivo é { $path }.
ui-reveal-failed = Não foi possível abrir o gerenciador de arquivos. O arquivo é { $path }.

## Barra superior

ui-file = Arquivo
ui-file-new = Novo espaço de trabalho…
ui-file-open = Abrir espaço de trabalho…
ui-file-quit = Sair
ui-zoom-in = Ampliar
ui-zoom-out = Reduzir
ui-zoom-reset = Redefinir zoom (agora { $percent })
ui-zoom-largest = Tudo já está no maior tamanho possível.
ui-zoom-smallest = Tudo já está no menor tamanho possível.
ui-zoom-actual = Tudo já está no tamanho real.
ui-open-account = Conta de laboratório, no espaço de trabalho { $folder }
ui-acting = Atuando como { $role }. Escolha outro membro para ver o que ele pode fazer.
ui-acting-members = Membros e funções…
ui-member = { $name } · { $role }
ui-read-only = Aberto somente para leitura
ui-theme = Tema
ui-theme-system = Igual ao do sistema
ui-theme-light = Claro
ui-theme-dark = Escuro
ui-language = Idioma
ui-language-system = Sistema ({ $language })

## Menu à esquerda

ui-nav-labs = Laboratórios
ui-nav-account = Conta de laboratório
ui-nav-overview = Visão geral
ui-nav-members = Controle de acesso (IAM)
ui-nav-gallery = Galeria de imagens compartilhadas
ui-nav-marketplace = Imagens do Marketplace
ui-nav-account-settings = Configurações do laboratório
ui-nav-all-labs = Todos os laboratórios
ui-nav-template = Modelo
ui-nav-pool = Pool de máquinas virtuais
ui-nav-lab-settings = Configurações

## Trabalhos

ui-jobs = Trabalhos
ui-jobs-active = { $count ->
    [0] Trabalhos
    [one] 1 trabalho
   *[other] { $count } trabalhos
}
ui-jobs-none = Nada foi solicitado ainda. As exportações e os novos discos aparecem aqui.
ui-jobs-show = Mostrar: { $job }
ui-jobs-retry = Tentar novamente: { $job }
ui-jobs-cancel = Cancelar: { $job }
ui-job-upload = Carregar “{ $image }” { $version }
ui-job-replicate = Replicar “{ $image }” { $version }
ui-job-download = Baixar “{ $image }” { $version }
ui-job-verify = Verificar a galeria
ui-job-verify-full = Verificar todos os blocos da galeria
ui-job-heal = Reparar a galeria
ui-job-collect = Fazer limpeza na galeria
ui-job-export = Exportar “{ $image }” { $version }
ui-job-from-image = Disco de “{ $lab }” a partir de “{ $image }”
ui-job-from-file = Disco de “{ $lab }” a partir de um arquivo
ui-job-empty-disk = Disco vazio de “{ $lab }”
ui-job-queued = Aguardando
ui-job-running = Em andamento
ui-job-cancelling = Cancelando
ui-job-interrupted = Interrompido
ui-job-done = Concluído
ui-job-failed = Com falha
ui-job-cancelled = Cancelado

## Até onde um trabalho chegou

ui-progress-preparing = Preparando
ui-progress-reading = Lendo o disco
ui-progress-writing = Gravando o disco
ui-progress-checking = Verificando os arquivos armazenados
ui-progress-collecting = Procurando o que nenhuma versão usa
ui-progress-replicating = Replicação: { $ready } de { $regions } regiões
ui-progress-amount = { $done } de { $total }
ui-progress-left = tempo restante: { $time }
ui-progress-saved = { $saved } já na galeria

## O que aconteceu em outro lugar

ui-toast-gallery-attached = A galeria “{ $name }” está anexada.
ui-toast-gallery-created = A galeria “{ $name }” foi criada e anexada.
ui-toast-uploaded = “{ $image }” foi carregada.
ui-toast-version-deleted = “{ $image }” { $version } foi excluída. Os laboratórios criados a partir dela mantêm seus discos.
ui-toast-image-deleted = “{ $image }” foi excluída.
ui-toast-lab-deleted = O laboratório “{ $lab }” foi excluído.
ui-toast-replicated = “{ $image }” foi copiada para as regiões solicitadas.
ui-toast-downloaded = “{ $image }” foi gravada em { $path }.
ui-toast-sound = A galeria foi verificada e está íntegra.
ui-toast-damaged = A galeria foi verificada: { $count ->
    [one] um arquivo está danificado
   *[other] { $count } arquivos estão danificados
}. A página dela diz o que fazer.
ui-toast-collected = A limpeza da galeria foi concluída.
ui-toast-exported = O modelo de “{ $lab }” foi exportado.
ui-toast-lab-ready = O laboratório “{ $lab }” está pronto.
ui-toast-failed = O trabalho em “{ $lab }” falhou. { $reason }

## Desfazer

ui-edit = Editar
ui-edit-menu = Menu Editar
ui-undo-button = Desfazer
ui-redo-button = Refazer
ui-undo-of = Desfazer: { $what }
ui-redo-of = Refazer: { $what }
ui-undo-nothing = Não há nada a desfazer.
ui-redo-nothing = Não há nada a refazer.
ui-undone = Desfeito: { $what }
ui-redone = Refeito: { $what }
ui-undo-changed = Não é mais possível desfazer esta ação ({ $what }), porque houve alterações nesse meio-tempo. Nada foi substituído.
ui-redo-changed = Não é mais possível refazer esta ação ({ $what }), porque houve alterações nesse meio-tempo. Nada foi substituído.
ui-undo-refused = Não foi possível desfazer esta ação ({ $what }). { $reason }
ui-redo-refused = Não foi possível refazer esta ação ({ $what }). { $reason }

ui-undo-title = renomear “{ $lab }”
ui-undo-description = alterar a descrição de “{ $lab }”
ui-undo-policies = alterar as políticas de “{ $lab }”
ui-undo-owner = passar “{ $lab }” para { $name }
ui-undo-enable = { $count ->
    [one] ativar “{ $image }”
   *[other] ativar { $count } imagens
}
ui-undo-disable = { $count ->
    [one] desativar “{ $image }”
   *[other] desativar { $count } imagens
}
ui-undo-settings = alterar as configurações do laboratório
ui-undo-prices = alterar os preços
ui-undo-add = adicionar { $name }
ui-undo-role = alterar a função de { $name }
ui-undo-remove = remover { $name }
ui-undo-image = editar “{ $image }”
ui-undo-version = editar “{ $image }” { $version }
ui-undo-regions = alterar as regiões de destino de “{ $image }” { $version }

ui-did-title = O título de “{ $lab }” foi alterado.
ui-did-description = A descrição de “{ $lab }” foi alterada.
ui-did-policies = As políticas de “{ $lab }” foram alteradas.
ui-did-owner = “{ $lab }” agora pertence a { $name }.
ui-did-enable = { $count ->
    [one] “{ $image }” foi ativada.
   *[other] { $count } imagens foram ativadas.
}
ui-did-disable = { $count ->
    [one] “{ $image }” foi desativada.
   *[other] { $count } imagens foram desativadas.
}
ui-did-settings = As configurações do laboratório foram alteradas.
ui-did-prices = Os preços foram alterados.
ui-did-add = { $name } agora pertence à conta de laboratório.
ui-did-role = A função de { $name } foi alterada.
ui-did-remove = { $labs ->
    [0] { $name } não pertence mais à conta de laboratório.
    [one] { $name } não pertence mais à conta de laboratório. Um laboratório passou para { $heir }.
   *[other] { $name } não pertence mais à conta de laboratório. { $labs } laboratórios passaram para { $heir }.
}
ui-did-image = “{ $image }” foi alterada.
ui-did-version = “{ $image }” { $version } foi alterada.
ui-did-regions = As regiões de destino de “{ $image }” { $version } foram alteradas.

## Sair com alterações não salvas

ui-leave-title = Salvar as alterações?
ui-leave-text = Há alterações que não foram salvas:
ui-leave-stay = Ficar aqui
ui-leave-policies = Políticas de “{ $lab }”
ui-leave-problem = Não é possível salvar as alterações como estão. { $reason }

## Espaços de trabalho

ui-recent = Abrir recentes
ui-recent-folder = { $folder }
ui-recent-missing = { $folder } (não encontrada; selecione para remover)

ui-new-workspace = Novo espaço de trabalho
ui-open-workspace = Abrir espaço de trabalho
ui-workspace-folder = Pasta do espaço de trabalho
ui-workspace-folder-missing = Indique uma pasta.
ui-new-workspace-sample = Preencher com o exemplo: Contoso University, três laboratórios, uma galeria
ui-account-name = Nome da conta de laboratório
ui-account-name-example = Contoso University
ui-your-name = Seu nome
ui-your-name-help = A conta de laboratório será sua.
ui-account-region = Região
ui-account-region-help = Os laboratórios são criados aqui, e suas imagens são replicadas para todas as regiões da geografia.

ui-opening-workspace = Abrindo o espaço de trabalho
ui-building-sample = Preparando o espaço de trabalho de exemplo
ui-recover-title = Abrir um espaço de trabalho
ui-recover-failed = O espaço de trabalho não foi aberto
ui-recover-read-only = Abrir como somente leitura
ui-recover-backup = Abrir o backup
ui-recover-again = Tentar novamente
ui-recover-sample = Criar o espaço de trabalho de exemplo aqui
ui-recover-elsewhere = Abrir um espaço de trabalho em outra pasta:
ui-recover-recent = Ou abrir um que você já usou:
ui-recover-open = Abrir

## Caixas de diálogo de arquivo e início

ui-pick-disk = Escolher um arquivo de disco
ui-pick-disks = Arquivos de disco
ui-pick-download = Escolher uma pasta para o arquivo
ui-pick-gallery = Escolher a pasta da galeria
ui-pick-new-gallery = Escolher uma pasta para a nova galeria
ui-pick-new-workspace = Escolher uma pasta vazia para o espaço de trabalho
ui-pick-workspace = Escolher a pasta do espaço de trabalho
ui-no-display = Não há uma tela em que abrir a janela. Inicie o programa onde houver uma ou use a linha de comando: lab-gallery --help
ui-dead-display = Nenhuma tela responde em “{ $name }”, indicado por { $variable }. Inicie essa tela ou corrija { $variable } para abrir a janela; se não houver nenhuma, remova a variável.
ui-no-renderer = Não foi possível abrir nenhuma janela, porque nenhum dos dois renderizadores funciona aqui. Instale o driver gráfico ou um driver por software (Debian e Ubuntu: mesa-vulkan-drivers e libgl1-mesa-dri). wgpu: { $wgpu }. OpenGL: { $glow }.
ui-no-renderer-packages = Em outros sistemas, os drivers por software estão em: mesa-vulkan-drivers e mesa-dri-drivers (Fedora), vulkan-swrast e mesa (Arch Linux), libvulkan_lvp e Mesa-dri (openSUSE).

ui-announce-share = { $job }: { $step }, { $share }
ui-announce-step = { $job }: { $step }
