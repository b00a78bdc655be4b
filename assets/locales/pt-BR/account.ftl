### As páginas da conta de laboratório: a galeria de imagens compartilhadas, uma imagem, as configurações da conta.

## Galeria de imagens compartilhadas

ui-gallery = Galeria de imagens compartilhadas
ui-gallery-about = Imagens que os instrutores exportam dos laboratórios ou que você carrega e a partir das quais é possível criar qualquer laboratório desta conta.
ui-gallery-tools = Comandos da galeria
ui-gallery-create = Criar
ui-gallery-attach = Anexar
ui-gallery-detach = Desanexar
ui-gallery-upload = Carregar imagem
ui-gallery-upload-first = Carregar uma imagem
ui-gallery-verify = Verificar
ui-gallery-collect = Fazer limpeza
ui-gallery-reload = Atualizar
ui-gallery-none = Nenhuma galeria de imagens compartilhadas anexada
ui-gallery-none-text = Com uma galeria, os instrutores exportam o modelo de um laboratório como imagem, e outras pessoas criam laboratórios a partir dela. Crie uma nova galeria ou anexe uma existente.
ui-gallery-create-long = Criar galeria de imagens compartilhadas
ui-gallery-attach-long = Anexar uma galeria existente
ui-gallery-attached = Anexada
ui-gallery-folder = Pasta
ui-gallery-address = Endereço
ui-gallery-replicas = Réplicas
ui-gallery-shared = As regiões compartilham os dados armazenados. As réplicas não são fisicamente separadas: um dano em uma é um dano em todas.
ui-gallery-separate = Cada região tem a própria cópia.
ui-gallery-contents = { $images }, { $versions }
ui-gallery-images = { $count ->
    [0] 0 imagens
    [one] { $count } imagem
   *[other] { $count } imagens
}
ui-images-selected = { $count ->
    [0] Nenhuma imagem selecionada
    [one] { $count } imagem selecionada
   *[other] { $count } imagens selecionadas
}
ui-gallery-versions = { $count ->
    [0] 0 versões
    [one] { $count } versão
   *[other] { $count } versões
}
ui-gallery-loading = Lendo a galeria…
ui-gallery-unreadable = Não é possível ler a galeria
ui-gallery-again = Tentar novamente
ui-gallery-problems = Não foi possível ler partes da galeria
ui-gallery-problems-more = { $count ->
    [one] E mais um.
   *[other] E mais { $count }.
}
ui-gallery-empty = A galeria ainda não tem imagens
ui-gallery-empty-text = As imagens aparecem aqui quando um instrutor exporta um modelo para a galeria de imagens compartilhadas ou quando um arquivo de disco é carregado.
ui-gallery-search = Pesquisar imagens
ui-gallery-no-match = Nenhuma imagem corresponde à pesquisa.
ui-gallery-list = Imagens da galeria
ui-gallery-image-tools = Comandos das imagens selecionadas
ui-gallery-enable = Ativar imagens selecionadas
ui-gallery-disable = Desativar imagens selecionadas
ui-gallery-mark-all = Selecionar tudo
ui-gallery-mark-none = Limpar seleção
ui-gallery-none-marked = Selecione primeiro imagens na lista.
ui-gallery-all-enabled = As imagens selecionadas já estão ativadas.
ui-gallery-all-disabled = As imagens selecionadas já estão desativadas.

## Imagens

ui-image-name = Imagem
ui-image-state = Estado do SO
ui-image-newest = Mais recente
ui-image-size = Tamanho
ui-image-regions = Regiões
ui-image-regions-ready = { $ready } de { $regions }
ui-image-exported = Adicionada em
ui-image-enabled = Status
ui-image-is-enabled = Ativada
ui-image-is-disabled = Desativada
ui-image-mark = Selecionar { $image }
ui-image-tools = Comandos da imagem
ui-image-create-lab = Criar um laboratório com esta imagem
ui-image-enable = Ativar imagem
ui-image-disable = Desativar imagem
ui-image-offered = Oferecida aos criadores de laboratório
ui-image-offered-text = Novos laboratórios em { $region } podem ser criados a partir da versão { $version }.
ui-image-offered-older = Novos laboratórios em { $region } podem ser criados a partir da versão { $version }. Uma versão mais recente ainda não está pronta nessa região.
ui-image-withheld = Não oferecida para laboratórios em { $region }
ui-image-definition = Definição de imagem
ui-image-os = Sistema operacional
ui-image-generation = Geração
ui-image-triple = Editor / oferta / SKU
ui-image-description = Descrição
ui-image-versions = Versões
ui-image-no-versions = Esta imagem ainda não tem nenhuma versão.
ui-image-version = Versão
ui-image-created = Criada em
ui-image-source-lab = Lab. de origem
ui-image-data = Dados
ui-image-added = Novos
ui-image-excluded = Desconsiderada
ui-image-versions-note = Dados: bytes do disco que não são zero. Novos: bytes que a versão armazenou na região de origem, compactados; os blocos que a galeria já tinha não são armazenados de novo.
ui-image-end-of-life = Fim da vida útil
ui-image-until = Até { $day }
ui-image-edit = Editar
ui-image-edit-refused = A imagem não foi alterada
ui-image-edit-title = Editar “{ $image }”
ui-image-edit-version = Editar versão
ui-image-edit-version-title = Editar “{ $image }” { $version }
ui-image-exclude = Desconsiderar como mais recente
ui-image-exclude-means = É oferecida aos criadores de laboratório a versão mais recente que não tenha sido desconsiderada. O que for definido para uma região na tabela de réplicas prevalece sobre esta opção.
ui-image-end-of-life-help = Ano-mês-dia, ou vazio para nenhuma data. É um aviso e não impede ninguém.
ui-image-enable-now = Ativar
ui-image-include = Considerar a versão mais recente
ui-image-replicate = Replicar
ui-image-version-tools = Comandos da versão
ui-image-replica-count = Réplicas
ui-image-latest = Mais recente
ui-image-latest-as-everywhere = Como nas demais
ui-image-latest-excluded = Desconsiderada
ui-image-latest-included = Considerada
ui-image-labs = Laboratórios criados a partir dela:
ui-image-labs-more = e { $count ->
    [one] mais um
   *[other] mais { $count }
}
ui-image-regions-edit = Regiões de destino
ui-image-regions-title = Regiões de destino de “{ $image }” { $version }
ui-image-regions-about = A versão tem réplicas nas regiões escolhidas aqui. A cópia para uma região adicionada começa imediatamente; uma região removida deixa de ter réplica, e a versão não é mais oferecida aos laboratórios dela.
ui-image-regions-search = Pesquisar regiões
ui-image-regions-source = A versão foi capturada aqui; por isso, esta continua sendo uma das regiões de destino.
ui-image-regions-restricted = Restrita
ui-image-regions-count = { $count ->
    [0] 0 réplicas
    [one] { $count } réplica
   *[other] { $count } réplicas
}
ui-image-regions-more = Mais uma réplica em { $region }
ui-image-regions-fewer = Menos uma réplica em { $region }
ui-image-regions-least = O mínimo é uma réplica. Para não ter nenhuma, desmarque a região.
ui-image-regions-most = O máximo é { $limit } réplicas.
ui-image-regions-cost = { $replicas ->
    [0] 0 réplicas
    [one] { $replicas } réplica
   *[other] { $replicas } réplicas
} em { $regions ->
    [0] 0 regiões
    [one] { $regions } região
   *[other] { $regions } regiões
}: cerca de { $price } por mês na nuvem; hoje, { $before }.{ $shared ->
    [yes] {" "}Aqui, as regiões compartilham o que armazenam: mais réplicas quase não ocupam mais espaço.
   *[no] {" "}Aqui, cada região armazena os bytes uma vez.
}
ui-image-download = Baixar
ui-image-download-title = Baixar “{ $image }” { $version }
ui-image-download-file = Arquivo
ui-image-download-help = O caminho completo de um novo arquivo; um arquivo existente nunca é substituído.
ui-image-download-folder = Escolher pasta…
ui-image-download-no-file = Digite o caminho do novo arquivo ou escolha uma pasta.
ui-image-download-from = Ler de
ui-image-download-from-means = O disco tem { $size }; o arquivo ocupa apenas o espaço dos dados, se o formato permitir.
ui-image-delete = Excluir imagem
ui-image-delete-title = Excluir “{ $image }”?
ui-image-delete-text = Ela não tem versões. O editor, a oferta, o SKU e o nome podem ser usados novamente.
ui-image-delete-lost = A descrição e a data de fim da vida útil serão perdidas. Os laboratórios criados a partir dela mantêm seus discos. Não é possível desfazer esta ação.
ui-image-delete-version = Excluir versão
ui-image-delete-version-title = Excluir “{ $image }” { $version }?
ui-image-delete-labs = { $count ->
    [0] Nenhum laboratório desta conta foi criado a partir dela.
    [one] Um laboratório foi criado a partir dela; ele mantém seu disco.
   *[other] { $count } laboratórios foram criados a partir dela; eles mantêm seus discos.
}
ui-image-delete-instead = É a versão oferecida agora aos criadores de laboratório em { $region }. Ali, será oferecida a versão { $version } no lugar dela.
ui-image-delete-nothing-instead = É a versão oferecida agora aos criadores de laboratório em { $region }. Ali, esta imagem não será mais oferecida a eles.
ui-image-delete-regions = { $more ->
    [0] { $region }
    [one] { $region } e mais 1 região
   *[other] { $region } e mais { $more } regiões
}
ui-image-delete-number = O número { $version } não volta a ser usado. Não é possível desfazer esta ação.
ui-image-delete-download = Baixar antes…
ui-image-delete-space = O espaço que só esta versão ocupa é liberado com “Fazer limpeza” na página da galeria.
ui-image-replicas = Réplicas da versão { $version }
ui-image-source-region = Origem
ui-image-region = Região
ui-image-replica-state = Réplica
ui-image-stored = Armazenado
ui-image-absent = Esta imagem não está na galeria
ui-image-absent-text = A galeria anexada não tem nenhuma imagem “{ $image }”. Talvez ela tenha sido excluída ou outra galeria tenha sido anexada.

## Criar, anexar e desanexar uma galeria

ui-create-gallery = Criar galeria de imagens compartilhadas
ui-create-gallery-refused = A galeria não foi criada
ui-create-gallery-name = Nome da galeria
ui-create-gallery-rule = Letras, números, pontos e sublinhados; começa e termina com uma letra ou um número; no máximo 80 caracteres.
ui-create-gallery-folder = Pasta (opcional)
ui-create-gallery-folder-means = Uma pasta vazia, talvez em um compartilhamento a que os colegas também tenham acesso. Deixe em branco para manter a galeria junto com este espaço de trabalho.
ui-create-gallery-copies = O que as regiões armazenam
ui-create-gallery-shared = As regiões compartilham os dados armazenados
ui-create-gallery-shared-means = Ocupa o espaço de uma cópia quando o sistema de arquivos pode compartilhar arquivos. As réplicas, então, não são fisicamente separadas: um dano em uma é um dano em todas.
ui-create-gallery-separate = Cada região tem a própria cópia
ui-create-gallery-separate-means = Como na nuvem. Ocupa o espaço de { $regions ->
    [one] uma cópia
   *[other] { $regions } cópias
}, uma para cada região da geografia.
ui-attach-gallery = Anexar uma Galeria de Imagens Compartilhadas existente
ui-attach-gallery-about = Uma conta de laboratório tem uma galeria de cada vez. Uma galeria pode atender a várias contas; cada uma ativa as imagens que quiser.
ui-attach-gallery-refused = A galeria não foi anexada
ui-attach-gallery-recent = Anexadas antes
ui-attach-gallery-place = Pasta ou endereço
ui-attach-gallery-place-means = A pasta que contém gallery.ron ou um endereço como az://conta/contêiner/galeria ou s3://bucket/galeria.
ui-attach-gallery-missing = Informe a pasta ou o endereço da galeria.
ui-detach-gallery = Desanexar “{ $gallery }”?
ui-detach-gallery-refused = A galeria não foi desanexada
ui-detach-gallery-labs = Os laboratórios criados a partir das imagens dela continuam funcionando: cada um tem o próprio disco.
ui-detach-gallery-images = As imagens dela saem do seletor de imagens, e não é possível exportar modelos até que uma galeria seja anexada novamente.
ui-detach-gallery-jobs = { $count ->
    [one] Um trabalho interrompido da galeria aguarda
   *[other] { $count } trabalhos interrompidos da galeria aguardam
} até que ela seja anexada novamente.
ui-detach-gallery-files = Nada na galeria é excluído. Se ela for anexada novamente, as imagens estarão ativadas ou desativadas como agora.

## Manutenção de uma galeria

ui-verify-gallery = Verificar “{ $gallery }”
ui-verify-gallery-refused = A galeria não foi verificada
ui-verify-gallery-about = Confere se todas as imagens estão íntegras. Nada na galeria é alterado, e laboratórios e exportações continuam normalmente.
ui-verify-gallery-closely = Nível da verificação
ui-verify-gallery-quick = Rápida
ui-verify-gallery-quick-means = Todos os documentos e tabelas são lidos, e cada bloco de cada versão precisa estar listado. Leva alguns segundos.
ui-verify-gallery-full = Todos os blocos
ui-verify-gallery-full-means = Além disso, todos os dados armazenados são lidos e comparados com seu hash. Leva o tempo de ler tudo.
ui-collect-gallery = Fazer limpeza em “{ $gallery }”
ui-collect-gallery-refused = A limpeza não foi iniciada
ui-collect-gallery-removes = Remove os blocos armazenados de que nenhuma versão de imagem precisa: os de versões excluídas e os deixados por exportações que nunca terminaram.
ui-collect-gallery-keeps = Nada de que uma versão de imagem precise é alterado. Os laboratórios mantêm seus discos, e as exportações continuam normalmente.
ui-collect-gallery-young = O que foi armazenado ou excluído { $hours ->
    [one] na última hora
   *[other] nas últimas { $hours } horas
} também permanece: alguém pode estar prestes a usá-lo.
ui-collect-gallery-told = Só depois que cada bloco é consultado se sabe quanto espaço isso libera; o resultado aparece nesta página.

## As configurações do laboratório da conta

ui-account-lab-settings = Configurações do laboratório
ui-account-about = O que vale para os laboratórios desta conta e com o que os novos laboratórios começam.
ui-account-locations = Localização do laboratório
ui-account-pick-location = Permitir que o criador do laboratório escolha a localização do laboratório
ui-account-pick-off = Desativado: todos os laboratórios são criados na localização da conta de laboratório.
ui-account-pick-on = Ativado: os criadores de laboratório escolhem uma localização, que é um grupo de regiões, ou uma região dela.
ui-account-pick-network = Uma rede virtual emparelhada determina a localização: todos os laboratórios são criados na região da rede.
ui-account-facts-region = Conta de laboratório
ui-account-facts-landing = Laboratórios criados em
ui-account-facts-landing-unless = Se o criador não escolher, criados em
ui-account-facts-targets = Imagens replicadas para
ui-account-network = Rede virtual emparelhada
ui-account-network-connect = Conectar laboratórios a uma rede virtual
ui-account-network-none = Os laboratórios não estão conectados a nenhuma rede sua.
ui-account-network-name = Rede virtual
ui-account-network-example = Por exemplo: contoso-campus
ui-account-network-region = Região da rede
ui-account-network-means = Os laboratórios precisam estar na região da rede; por isso, ninguém escolhe a localização deles. Nenhuma rede é acessada daqui: ela é apenas registrada para os laboratórios.
ui-account-policies = Políticas de novos laboratórios
ui-account-policies-means = O assistente “Novo laboratório” começa com estas políticas; quem cria um laboratório pode escolher outras. Os laboratórios existentes mantêm as suas.

## Imagens do Marketplace

ui-marketplace = Imagens do Marketplace
ui-marketplace-about = Imagens oferecidas aos criadores de laboratório além das imagens da galeria. Aqui elas vêm sem seus discos: um laboratório começa com um disco vazio do tamanho da imagem.
ui-marketplace-all = Todas
ui-marketplace-status = Status: { $status }
ui-marketplace-publisher = Editor
ui-marketplace-system = Sistema
ui-marketplace-apply = Aplicar
ui-marketplace-changes = { $count ->
    [one] 1 alteração não aplicada
   *[other] { $count } alterações não aplicadas
}
ui-marketplace-no-changes = Primeiro selecione imagens e ative-as ou desative-as.
ui-marketplace-to-enable = Será ativada
ui-marketplace-to-disable = Será desativada

## Páginas que são salvas

ui-save = Salvar
ui-discard = Descartar
ui-unsaved = Não salvo
ui-unsaved-nothing = Nada foi alterado.
