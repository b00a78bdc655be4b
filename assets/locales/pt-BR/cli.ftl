### A linha de comando. As tabelas têm títulos curtos; os resultados são uma frase.

cli-unknown-language = Não há nenhum idioma próximo de “{ $tag }”. Disponíveis: { $languages }
cli-no-default-workspace = Este sistema não informa onde os programas guardam seus dados. Indique uma pasta com --workspace.
cli-bad-folder = “{ $path }” não é um caminho utilizável.
cli-json = Não foi possível gravar o resultado como JSON.
cli-from-backup = Para voltar ao backup, execute o mesmo comando com --from-backup. O documento que não pode ser lido é guardado à parte.
cli-not-sure = Nada foi feito. Use --yes para executar sem confirmação.
cli-stopping = Parando, para que nada fique pela metade. Pressione Ctrl+C novamente para sair imediatamente e continuar mais tarde.
cli-cancelled = Cancelado. Nada ficou pela metade.
cli-goes-on = Continuando o trabalho { $job }, que uma execução anterior deixou inacabado.
cli-gallery-slow = A galeria não respondeu em dois minutos. Nada foi alterado. Verifique o compartilhamento em que ela está e tente novamente.

## init

cli-init-sample = O espaço de trabalho de exemplo está em { $folder }.
cli-init-empty = O espaço de trabalho está em { $folder }. Ele ainda não tem laboratórios nem galeria.
cli-desktop-installed = O Lab Gallery está no menu da sua área de trabalho. A entrada é { $entry }; se mover o programa, instale-a novamente.
cli-desktop-removed = O Lab Gallery não está (mais) no menu da sua área de trabalho. A entrada era { $entry }.
cli-desktop-elsewhere = No Windows e no macOS, os menus são criados por instaladores: fixe ou arraste o programa para onde quiser.
cli-desktop-no-folder = Este sistema não informa onde seus arquivos são guardados.
cli-desktop-no-program = Este sistema não informa onde o programa está.
cli-desktop-not-written = Não foi possível alterar { $file }.

## status

cli-status-workspace = Espaço de trabalho
cli-status-account = Conta de laboratório
cli-status-region = Região
cli-status-acting = Atuando como
cli-status-gallery = Galeria
cli-status-labs = Laboratórios
cli-status-images = Imagens
cli-status-active = Trabalhos em andamento
cli-status-interrupted = Trabalhos interrompidos
cli-jobs-interrupted = { $count ->
    [one] Um trabalho foi interrompido. Para continuá-lo: lab-gallery jobs retry
   *[other] { $count } trabalhos foram interrompidos. Para continuá-los: lab-gallery jobs retry
}

## Laboratórios

cli-no-labs = Não há laboratórios. Crie um: lab-gallery lab new NAME --disk FILE --os linux --size medium
cli-no-such-lab = Não há nenhum laboratório “{ $name }”. Liste os laboratórios: lab-gallery labs
cli-lab-name = Nome
cli-lab-state = Estado
cli-lab-origin = Criado de
cli-lab-os = Sistema
cli-lab-size = Tamanho
cli-lab-region = Região
cli-lab-power = Modelo
cli-lab-owner = Proprietário
cli-lab-disk = Arquivo de disco
cli-lab-disk-format = Formato do disco
cli-lab-disk-size = Disco
cli-lab-disk-used = Usado
cli-lab-user = Usuário
cli-lab-machines = Máquinas
cli-lab-creating = Criando
cli-lab-interrupted = Criação interrompida
cli-lab-failed = Falha na criação
cli-lab-created = O laboratório “{ $lab }” está pronto em { $region }. O disco do modelo tem { $size }, dos quais { $used } usados: { $path }
cli-lab-deleted = O laboratório “{ $lab }” e o disco do modelo foram excluídos.
cli-lab-given = O laboratório “{ $lab }” pertence a { $member }.
cli-lab-quota = Cota por usuário
cli-lab-shutdown = Desligamento automático
cli-hours = { $hours ->
    [0] 0 horas
    [one] { $hours } hora
   *[other] { $hours } horas
}
cli-shutdown-after = { $minutes ->
    [0] 0 minutos após a desconexão
    [one] { $minutes } minuto após a desconexão
   *[other] { $minutes } minutos após a desconexão
}
cli-on = ativado
cli-off = desativado
cli-policies-set = Políticas de “{ $lab }”: cota: { $quota }; desligamento automático: { $shutdown }.
cli-delete-sure = Excluir o laboratório “{ $lab }” e o disco do modelo? As imagens criadas a partir dele permanecem na galeria. [s/N]
cli-no-password = Não foi possível ler a senha da entrada padrão.

## Modelos

cli-template-started = O modelo de “{ $lab }” está marcado como em execução. Nenhum hipervisor está conectado; por isso, nenhuma máquina foi iniciada.
cli-template-stopped = O modelo de “{ $lab }” está marcado como parado.
cli-published = O pool de máquinas virtuais de “{ $lab }” foi preenchido. Nenhum hipervisor está conectado; por isso, nenhuma máquina foi criada.
cli-publish-sure = Publicar o modelo de “{ $lab }”? Não é possível desfazer esta ação, e as máquinas existentes perdem seus dados. [s/N]
cli-disk-attached = O modelo de “{ $lab }” está com o novo disco; o antigo foi removido.

## Palavras digitadas

cli-no-such-region = Não existe a região “{ $name }”. Use um nome como westeurope ou "West Europe".
cli-no-such-location = Não existe a localização “{ $name }”. Use uma geografia como Europe ou "United States" ou uma região como westeurope.
cli-bad-version = “{ $version }” não é uma versão como 1.0.0.

## Exportação

cli-exported = “{ $image }” { $version } { $kind ->
    [upload] carregada
   *[export] exportada
} em { $time }: { $data } de dados, { $new } deles novos ({ $chunks ->
    [0] nenhum bloco novo
    [one] um bloco novo
   *[other] { $chunks } blocos novos
}), { $stored } armazenados; { $ready } de { $regions } regiões têm sua réplica.
cli-region-failed = { $region }: { $reason }
cli-regions-failed = { $count ->
    [one] Uma região não tem réplica. A imagem pode ser usada nas demais.
   *[other] { $count } regiões não têm réplica. A imagem pode ser usada nas demais.
} Para continuar: lab-gallery jobs retry { $job }

## Galeria

cli-gallery-created = A galeria “{ $name }” foi criada e anexada. Ela está em { $place }.
cli-gallery-attached = A galeria “{ $name }” está anexada. Ela está em { $place }.
cli-gallery-detached = A galeria “{ $name }” foi desanexada. Nada nela foi excluído; os laboratórios mantêm seus discos.
cli-gallery-name = Galeria
cli-gallery-place = Local
cli-gallery-images = Imagens
cli-gallery-versions = Versões
cli-gallery-replicas = Réplicas
cli-gallery-shared = as regiões compartilham seus pacotes: um disco danificado danifica todas as réplicas
cli-gallery-separate = arquivos fisicamente separados para cada região
cli-verified-full = { $problems ->
    [0] Íntegra
    [one] Um problema
   *[other] { $problems } problemas
}; versões: { $versions }, réplicas: { $replicas }, pacotes: { $packs }; todos os blocos lidos e com hash verificado, { $bytes } armazenados, em { $time }.
cli-verified-fast = { $problems ->
    [0] Íntegra
    [one] Um problema
   *[other] { $problems } problemas
}; versões: { $versions }, réplicas: { $replicas }, pacotes: { $packs }; documentos, manifestos e rodapés de pacotes, em { $time }. Com --full, todos os blocos são lidos.
cli-collected = Liberados { $freed }: { $packs ->
    [0] 0 pacotes
    [one] um pacote
   *[other] { $packs } pacotes
} e { $manifests ->
    [0] 0 manifestos
    [one] um manifesto
   *[other] { $manifests } manifestos
}, em { $time }. Todas as imagens estão como estavam.
cli-nothing-to-collect = Não havia nada a remover. Todas as imagens estão como estavam.
cli-collected-nothing = Não havia nada a remover. O que pertencia a versões excluídas { $hours ->
    [one] na última hora
   *[other] nas últimas { $hours } horas
} permanece por esse tempo: alguém ainda pode estar usando esses dados.
cli-collected-young = { $young } de que nenhuma versão precisa permanecem porque são recentes demais. Remova-os mais tarde ou com um --grace menor.
cli-collected-mixed = { $mixed } de que nenhuma versão precisa ficam entre blocos que alguma versão usa e permanecem com eles.
cli-gallery-damaged = A galeria está danificada. Nada foi alterado. As imagens não citadas acima estão íntegras. Com --heal, o que outra região tem íntegro é copiado de lá. Caso contrário, para reparar uma imagem, exporte ou carregue o mesmo disco novamente: o que está danificado é armazenado de novo. Até lá, o que falta em uma região é lido de outra que o tenha.
cli-healed = { $place }: reparado a partir de { $regions }.
cli-not-healed = { $problem } Não é possível reparar: nenhuma outra região tem uma cópia íntegra. Exporte a imagem novamente do laboratório que tem o disco ou exclua a versão.
cli-not-healed-why = { $problem } Não foi reparado: { $why }
cli-gallery-not-healed = A galeria ainda está danificada, como indicado acima. O que foi reparado permanece assim, e nada mais foi alterado.

## Configurações do laboratório e imagens do Marketplace

cli-settings-pick-location = Criadores escolhem a localização
cli-settings-network = Rede virtual emparelhada
cli-settings-landing = Laboratórios criados em
cli-settings-picked = Os criadores de laboratório podem escolher outra localização: lab-gallery lab new NAME --location LOCATION
cli-marketplace-id = ID
cli-marketplace-name = Imagem
cli-marketplace-publisher = Editor

## Imagens

cli-no-images = A galeria não tem imagens. Crie uma: lab-gallery export LAB --name IMAGE
cli-image-name = Imagem
cli-image-newest = Mais recente
cli-image-os-state = Estado do SO
cli-image-size = Tamanho
cli-image-regions = Regiões
cli-image-enabled = Status
cli-image-offered = Oferecida
cli-image-offered-in = Oferecida em
cli-image-identity = Identidade
cli-image-generation = Geração
cli-image-description = Descrição
cli-odd-extension = { $path } é gravado como { $format }, que não é o que o nome indica.
cli-which-format = O nome de { $path } não indica nenhum formato que possa ser gravado. Informe qual com --format: vhd, vhd-fixed, vhdx, qcow2 ou raw.
cli-image-end-of-life = Fim da vida útil
cli-image-latest = Como mais recente
cli-image-changed = “{ $image }” foi alterada.
cli-image-described-whole = Uma descrição pertence à imagem inteira, não a uma versão. Informe-a para “{ $image }” sem versão.
cli-image-which-version = Informe qual versão deve ser excluída, como em “{ $image }:1.0.0”. “image show” lista as versões.
cli-image-delete-version-sure = Excluir “{ $image }” definitivamente? O número não volta a ser usado. { $labs ->
    [0] Nenhum laboratório desta conta foi criado a partir dela.
    [one] Um laboratório foi criado a partir dela e mantém seu disco.
   *[other] { $labs } laboratórios foram criados a partir dela e mantêm seus discos.
}
cli-image-version-deleted = “{ $image }” foi excluída. O espaço que só ela usava é liberado com “gallery gc”.
cli-image-delete-sure = Excluir a imagem “{ $image }”? O nome pode ser usado novamente.
cli-image-deleted = A imagem “{ $image }” foi excluída.
cli-region-name = Região
cli-region-state = Réplica
cli-region-stored = Armazenado
cli-region-replicas = Réplicas na nuvem
cli-region-latest = Como mais recente
cli-region-note = Observação
cli-region-source = capturada aqui
cli-region-offered = oferecida
cli-region-excluded = não oferecida aqui
cli-region-included = oferecida aqui
cli-region-excluded-everywhere = não oferecida
cli-image-version = Versão
cli-image-created = Criada em
cli-image-by = Por
cli-image-source-lab = Do laboratório
cli-image-data = Dados
cli-image-stored-new = Armazenado
cli-image-added = { $bytes } novos
cli-image-nothing-new = nenhum bloco novo: a galeria já tinha tudo
cli-images-enabled = Ativadas para os criadores de laboratório: { $images }
cli-images-disabled = Desativadas para os criadores de laboratório: { $images }
cli-enabled = ativada
cli-disabled = desativada
cli-offered = sim
cli-replica-unknown = desconhecida
cli-replica-replicating = replicando
cli-replica-completed = concluída
cli-replica-failed = com falha
cli-downloaded = “{ $image }” { $version } está em { $path } ({ $format }, { $size }, { $used } usados), todos os blocos verificados, em { $time }.

## Trabalhos

cli-no-jobs = Não há trabalhos.
cli-nothing-interrupted = Nenhum trabalho foi interrompido, e nenhuma exportação tem regiões faltando. Um trabalho com falha ou cancelado continua pelo número dele: lab-gallery jobs retry NUMBER
cli-job-given-up = O trabalho { $job } foi abandonado. O que ele havia concluído permanece; nada ficou pela metade.
cli-job-left = O trabalho { $job } não foi continuado:
cli-jobs-left = { $count ->
    [one] Um trabalho ainda está aberto.
   *[other] { $count } trabalhos ainda estão abertos.
} Para listá-los: lab-gallery jobs
cli-job-regions = { $ready } de { $regions } regiões
cli-replicated = Agora, { $ready } de { $regions ->
    [one] mais 1 região tem
   *[other] mais { $regions } regiões têm
} a versão.
cli-downloaded-again = O disco da imagem foi gravado ({ $size }).
cli-disk-ready = O disco { $file } está pronto.
cli-job-number = Trabalho
cli-job-state = Estado
cli-job-task = Tarefa
cli-job-lab = Laboratório
cli-job-what = Imagem ou arquivo
cli-job-why = Motivo
cli-job-queued = na fila
cli-job-running = em andamento
cli-job-cancelling = cancelando
cli-job-interrupted = interrompido
cli-job-done = concluído
cli-job-failed = com falha
cli-job-cancelled = cancelado
cli-task-export = exportar
cli-task-upload = carregar
cli-task-replicate = replicar
cli-task-download = baixar
cli-task-verify = verificar
cli-task-verify-full = verificar tudo
cli-task-heal = reparar
cli-task-collect = fazer limpeza
cli-task-from-image = disco de imagem
cli-task-from-file = disco de arquivo
cli-task-empty = disco vazio

## A tarefa principal sem uma tela

cli-main-no-display = Não há tela; por isso, nenhuma janela pode ser aberta. Em vez disso, esta é a tarefa principal, feita de verdade em um espaço de trabalho de exemplo.
cli-main-sample = 1. O espaço de trabalho de exemplo está sendo criado em { $folder }
cli-main-sample-there = 1. O espaço de trabalho de exemplo está em { $folder }
cli-main-export = 2. Exportando o modelo de “{ $lab }” como “{ $image }”
cli-main-verify = 3. Lendo novamente todos os blocos da galeria
cli-main-new-lab = 4. Criando o laboratório “{ $lab }” a partir de “{ $image }”
cli-main-made = Um disco de { $size }, dos quais { $used } usados, em { $time }, todos os blocos verificados.
cli-main-compare = 5. Comparando os dois discos byte a byte
cli-main-identical = Idênticos, todos os { $size }.
cli-main-different = Os discos diferem no byte { $offset }. Guarde os dois arquivos e relate o problema: isso nunca deve acontecer.
cli-main-pictures = 6. Criação das imagens do artigo de instruções e do próprio artigo
cli-main-files = O espaço de trabalho está em { $workspace }, e a galeria, em { $gallery }.
cli-main-commands = Estes comandos funcionam sem uma tela:

## account

cli-account-name = Conta de laboratório
cli-account-location = Localização
cli-account-labs = Laboratórios
cli-account-images = Imagens
cli-account-month = Estimativa por mês
cli-account-jobs = Trabalhos em andamento
cli-account-gallery = Galeria
cli-account-owners = Proprietários
cli-account-members = Membros
cli-account-acting = Atuando como
cli-account-attention = Requer atenção:
cli-account-fine = Nada requer atenção.
cli-member-name = Membro
cli-member-role = Função
cli-member-labs = Laboratórios
cli-member-may = Permissões
cli-member-added = { $name } pertence à conta de laboratório como “{ $role }”.
cli-member-set = Agora, { $name } tem a função “{ $role }”.
cli-member-removed = { $name } não pertence mais à conta de laboratório.
cli-member-remove-sure = Remover { $name } da conta de laboratório? { $count ->
    [0] Nenhum laboratório lhe pertence.
    [one] Um laboratório passa para { $heir }.
   *[other] { $count } laboratórios passam para { $heir }.
} [s/N]
cli-acting-as = Agora você atua como { $name } (“{ $role }”).

## Custos

cli-costs-model = Modelo de preços
cli-costs-model-set = De agora em diante, os custos são estimados por este modelo: { $model }.
cli-costs-prices = Preços de
cli-costs-month = Por mês
cli-costs-once = Uma vez
cli-costs-replicas = Réplicas
cli-costs-stored = Armazenado aqui
cli-costs-added = Novos aqui
cli-costs-versions = Versões
cli-costs-old = { $count ->
    [one] A exclusão de uma versão antiga economizaria { $price } por mês. “costs --by version” mostra quanto cada uma custa; “image delete-version” exclui uma.
   *[other] A exclusão de { $count } versões antigas economizaria { $price } por mês. “costs --by version” mostra quanto cada uma custa; “image delete-version” exclui uma.
}
cli-costs-unpriced = { $count ->
    [one] A lista não tem preço para uma réplica, que não entra nas somas.
   *[other] A lista não tem preço para { $count } réplicas, que não entram nas somas.
}
cli-prices-no-file = O arquivo { $path } não existe. Nada foi alterado. Para partir dos preços em vigor: lab-gallery costs prices > FILE
cli-prices-text = Não foi possível gravar os preços como texto. Relate o problema.
cli-prices-own = Estes são os preços próprios deste espaço de trabalho.
cli-prices-published = Estes são os preços publicados.
cli-prices-set = De agora em diante, os custos são estimados com estes preços de { $day }.
cli-prices-reset = Os custos voltam a ser estimados com os preços publicados de { $day }.
cli-prices-slow = Os preços não foram gravados em um minuto. Verifique a unidade do espaço de trabalho e tente novamente.
