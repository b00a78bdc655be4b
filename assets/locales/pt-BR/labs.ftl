### A lista de laboratórios e o que cada página diz de um laboratório.

ui-lab-creating = Criando
ui-lab-creation-failed = Falha na criação
ui-lab-creation-interrupted = Criação interrompida
ui-money = { $amount } { $currency }

## A página

ui-labs = Laboratórios
ui-labs-new = Novo laboratório
ui-labs-search = Pesquisar laboratórios
ui-labs-count = { $count ->
    [0] 0 laboratórios
    [one] { $count } laboratório
   *[other] { $count } laboratórios
}
ui-labs-count-of = { $shown } de { $count ->
    [0] 0 laboratórios
    [one] { $count } laboratório
   *[other] { $count } laboratórios
}
ui-labs-as-cards = Mostrar como cartões
ui-labs-as-table = Mostrar como tabela

ui-labs-filter = Quais laboratórios são mostrados
ui-labs-filter-all = Todos os laboratórios
ui-labs-filter-mine = Meus laboratórios
ui-labs-filter-draft = Rascunhos
ui-labs-filter-published = Publicados
ui-labs-filter-at-work = Em andamento
ui-labs-filter-attention = Requer atenção

ui-labs-sort = Critério de classificação dos laboratórios
ui-labs-name = Nome
ui-labs-image = Imagem
ui-labs-size = Tamanho
ui-labs-location = Localização
ui-labs-state = Estado
ui-labs-last-export = Última exportação
ui-labs-ascending = Crescente
ui-labs-descending = Decrescente

## Um laboratório

ui-labs-more = Mais comandos para { $lab }
ui-labs-open = Abrir
ui-labs-delete = Excluir…
ui-labs-attention = Requer atenção
ui-labs-work = { $what } · { $share }
ui-labs-exporting = Exportando
ui-labs-making-disk = Criando o disco do modelo
ui-labs-exported = { $image } { $version }, { $day }
ui-labs-last-export-was = Última exportação: { $export }
ui-labs-never-exported = Nunca exportado
ui-labs-never = Nunca

## Nenhum laboratório

ui-labs-empty = Ainda não há laboratórios
ui-labs-empty-text = Um laboratório é uma máquina virtual do modelo e as máquinas que os alunos recebem a partir dela. Prepare o modelo uma vez, publique-o e exporte-o para a galeria de imagens compartilhadas, para que os colegas também possam criar laboratórios a partir dele.
ui-labs-first = Criar seu primeiro laboratório
ui-labs-no-match = Nenhum laboratório corresponde
ui-labs-no-match-text = Pesquise outra coisa ou mostre todos os laboratórios.
ui-labs-show-all = Mostrar todos os laboratórios

## Excluir um laboratório

ui-delete-lab-title = Excluir laboratório
ui-delete-lab-confirm = Excluir
ui-delete-lab-refused = O laboratório não foi excluído
ui-delete-lab-asks = “{ $lab }” e seu histórico de exportações serão excluídos. Não é possível desfazer esta ação.
ui-delete-lab-disk = O disco do modelo { $file }, com { $used } de dados, será excluído deste computador.
ui-delete-lab-machines = { $count ->
    [one] A máquina publicada será excluída, com os dados do aluno.
   *[other] As { $count } máquinas publicadas serão excluídas, com os dados dos alunos.
}
ui-delete-lab-images = As imagens exportadas a partir dele permanecem na galeria.
ui-delete-lab-since = O que foi alterado no modelo desde a última exportação ({ $day }) será perdido.
ui-delete-lab-nothing = O modelo nunca foi exportado; por isso, nada dele permanecerá.
ui-delete-lab-export = Exportar o modelo antes…
