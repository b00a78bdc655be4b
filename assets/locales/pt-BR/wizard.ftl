### Novo laboratório: o assistente e seu seletor de imagens. E o que várias páginas dizem da mesma forma.

## Tamanhos, preços, discos, versões

ui-size = { $name }: { $cores } núcleos, { $memory } GB de RAM
ui-version = Versão { $version }
ui-regions-ready = Pronta em { $ready } de { $regions } regiões
ui-generation-1 = Geração 1 (BIOS)
ui-generation-2 = Geração 2 (UEFI)
ui-format-vhd = VHD, cresce com os dados
ui-format-vhd-fixed = VHD, tamanho fixo
ui-format-vhdx = VHDX
ui-format-qcow2 = qcow2
ui-format-raw = Raw
ui-disk-format = Formato
ui-disk-size = Tamanho virtual
ui-disk-used = Espaço usado
ui-replica-unknown = Não replicada
ui-replica-replicating = Replicando
ui-replica-completed = Pronta
ui-replica-failed = Com falha

## O assistente

ui-wizard-title = Novo laboratório
ui-wizard-steps = Etapas do novo laboratório
ui-wizard-step-lab = Novo laboratório
ui-wizard-step-credentials = Credenciais da máquina virtual
ui-wizard-step-policies = Políticas do laboratório
ui-wizard-next = Avançar
ui-wizard-back = Voltar
ui-wizard-finish = Concluir
ui-wizard-refused = O laboratório não foi criado

ui-wizard-name = Nome
ui-wizard-name-example = Por exemplo: Python 101
ui-wizard-size = Tamanho da máquina virtual
ui-wizard-size-option = { $size } · { $price } por hora
ui-wizard-image = Imagem da máquina virtual
ui-wizard-image-choose = Escolher uma imagem…
ui-wizard-image-change = Alterar…
ui-wizard-image-unusable = Esta imagem não pode ser usada para o laboratório
ui-wizard-image-missing = Escolha uma imagem da máquina virtual.
ui-wizard-from-gallery = Galeria de imagens compartilhadas
ui-wizard-from-marketplace = Marketplace
ui-wizard-from-file = Arquivo de disco neste computador
ui-wizard-limit = No limite de tamanho
ui-wizard-empty-disk-title = O modelo começa vazio
ui-wizard-empty-disk = Aqui, as imagens do Marketplace vêm sem seus discos. O laboratório recebe um disco vazio de { $size }; instale o sistema nele ou substitua-o por um arquivo de disco na página “Modelo”.
ui-wizard-location = Localização
ui-wizard-location-means = Um grupo de regiões. A imagem precisa estar replicada nele.
ui-wizard-region = Região
ui-wizard-region-any = Qualquer uma: { $region }
ui-wizard-price-everywhere = A lista de preços tem um único preço para todas as regiões.
ui-wizard-price = Preço total por hora
ui-wizard-price-note = Para cada máquina virtual em execução, conforme os preços de tabela de { $day }. Vale o que estiver na fatura.

ui-wizard-user = Nome de usuário
ui-wizard-password = Senha
ui-wizard-rule-kept = Atendido
ui-wizard-rules = Requisitos da senha
ui-wizard-rule-length = De { $least } a { $most } caracteres
ui-wizard-rule-classes = Três destes: letras minúsculas, letras maiúsculas, números, caracteres especiais
ui-wizard-rule-user = Sem o nome de usuário
ui-wizard-existing = Digite o nome de usuário e a senha como estão na imagem. As regras para novas contas não se aplicam a eles.
ui-wizard-password-once = Anote a senha: ela não será mostrada de novo e não poderá ser recuperada.
ui-wizard-password-again = Digite a senha novamente: ela não foi guardada com o rascunho.
ui-wizard-original-title = Usar as credenciais do modelo original
ui-wizard-original = “{ $image }” é especializada: ainda tem as contas da máquina a partir da qual foi criada. Só é possível entrar com o nome de usuário e a senha dessas contas; redefina a senha quando o modelo estiver em execução.
ui-wizard-original-lab = “{ $image }” é especializada: ainda tem as contas do modelo do laboratório “{ $lab }”. Só é possível entrar com o nome de usuário e a senha dessas contas; redefina a senha quando o modelo estiver em execução.
ui-wizard-credentials-skip = Não sei quais são: criar o laboratório sem credenciais
ui-wizard-credentials-unknown = O laboratório será criado sem credenciais.
ui-wizard-same-password = Usar a mesma senha para todas as máquinas virtuais
ui-wizard-same-password-on = Todos os alunos entram com esta senha.
ui-wizard-same-password-off = Os alunos definem a própria senha ao entrar pela primeira vez.
ui-wizard-remote-desktop = Ativar conexão de área de trabalho remota
ui-wizard-remote-desktop-means = Abre a porta da área de trabalho remota além do SSH. É preciso instalar um ambiente de área de trabalho no modelo.

ui-wizard-quota = Cota para cada usuário (horas)
ui-wizard-quota-means = Horas que cada aluno pode usar fora da agenda.
ui-wizard-quota-wrong = Digite um número inteiro de horas, no máximo 10.000.
ui-wizard-shutdown = Desligamento automático das máquinas virtuais
ui-wizard-shutdown-off = As máquinas permanecem ligadas quando os alunos se desconectam.
ui-wizard-wait = Espera após a desconexão (minutos)
ui-wizard-wait-means = Uma máquina é desligada quando o aluno fica desconectado por esse tempo.
ui-wizard-wait-wrong = Digite um número inteiro de minutos, de 1 a 10.080 (7 dias).
ui-wizard-format = Formato do disco do modelo
ui-wizard-format-means = Escolha o que o seu hipervisor abre. O conteúdo é o mesmo em todos os formatos.

## O seletor de imagens

ui-chooser-title = Escolher uma imagem da máquina virtual
ui-chooser-search = Pesquisar imagens
ui-chooser-gallery = Galeria de imagens compartilhadas ({ $count })
ui-chooser-marketplace = Marketplace ({ $count })
ui-chooser-file = Um arquivo de disco neste computador
ui-chooser-gallery-list = Imagens da galeria de imagens compartilhadas
ui-chooser-marketplace-list = Imagens do Marketplace
ui-chooser-choose = Escolher
ui-chooser-back = Voltar
ui-chooser-none = Selecione uma imagem na lista.
ui-chooser-no-match = Nenhuma imagem corresponde à pesquisa.
ui-chooser-empty = A galeria ainda não tem imagens
ui-chooser-empty-text = As imagens aparecem aqui quando um instrutor exporta um modelo para a galeria de imagens compartilhadas ou quando um arquivo de disco é carregado.
ui-chooser-all-withheld = Nenhuma das imagens da galeria pode ser usada para este laboratório. Veja o motivo abaixo.
ui-chooser-not-attached = Nenhuma galeria de imagens compartilhadas
ui-chooser-unreadable = Não é possível ler a galeria
ui-chooser-again = Tentar novamente
ui-chooser-exported = Adicionada por { $by }, { $day }
ui-chooser-older = { $count ->
    [one] 1 versão mais antiga
   *[other] { $count } versões mais antigas
}
ui-chooser-older-hide = Ocultar versões mais antigas
ui-chooser-newer-not-ready = Uma versão mais recente ainda não está pronta
ui-chooser-borderline = No limite de tamanho
ui-chooser-withheld = { $count ->
    [one] 1 imagem não é oferecida
   *[other] { $count } imagens não são oferecidas
}
ui-chooser-withheld-title = Não oferecidas
ui-chooser-withheld-hide = Ocultar imagens não oferecidas
ui-chooser-enable = Ativar imagem
ui-chooser-enable-named = Ativar a imagem { $image }
ui-chooser-marketplace-note = Aqui, as imagens do Marketplace vêm sem seus discos: um laboratório começa com um disco vazio do tamanho da imagem.
ui-chooser-marketplace-starts = Começa com um disco vazio de { $size }
ui-chooser-path = Caminho do arquivo de disco
ui-chooser-drop = Ou solte o arquivo nesta janela.
ui-chooser-looking = Examinando o arquivo…
ui-chooser-file-none = Indique um arquivo de disco a partir do qual um laboratório possa ser criado.
ui-chooser-file-failed = Este arquivo não pode ser usado
ui-chooser-file-odd = Atenção
ui-chooser-os-type = Sistema operacional
ui-chooser-os-type-missing = Informe qual sistema operacional está no disco.
ui-chooser-os-state = Estado do sistema
ui-chooser-os-state-missing = Informe se o sistema é generalizado ou especializado.
ui-chooser-generalized-means = Preparado para a primeira inicialização (Sysprep, waagent): sem contas, sem nome de computador.
ui-chooser-specialized-means = Como foi usado: contas, configurações e nome do computador ainda estão nele.
ui-chooser-generation = Geração
ui-chooser-generation-1-found = O disco tem uma tabela de partição a partir da qual um BIOS inicia.
ui-chooser-generation-2-found = O disco tem uma partição de sistema EFI, a partir da qual o UEFI inicia.
