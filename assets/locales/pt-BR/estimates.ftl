### Quanto a galeria custaria na nuvem: a página Custos da conta e a caixa de diálogo que edita os preços.

ui-costs = Custos
ui-costs-about = Estimativa de quanto as imagens desta galeria custariam por mês na nuvem. Nada é cobrado pelo que está neste computador.
ui-costs-edit = Editar preços
ui-costs-none = Sem galeria, sem custos
ui-costs-none-text = Anexar uma galeria é gratuito. O primeiro custo vem com a primeira versão de uma imagem salva nela.
ui-costs-unreadable = Os preços próprios da conta não estão em uso
ui-costs-model = Modelo de preços
ui-costs-assumes = Nos dois casos, o envio de uma versão para cada região adicional é pago uma única vez, e uma segunda réplica em uma região não é enviada de novo. As máquinas em execução não entram neste cálculo.
ui-costs-estimate = Estimativa
ui-costs-month = { $price } por mês
ui-costs-for = Para
ui-costs-replicas = { $replicas ->
    [0] 0 réplicas
    [one] { $replicas } réplica
   *[other] { $replicas } réplicas
} em { $regions ->
    [0] 0 regiões
    [one] { $regions } região
   *[other] { $regions } regiões
}
ui-costs-once = Uma vez
ui-costs-once-means = { $price }, para copiar cada versão pela primeira vez para as regiões adicionais
ui-costs-prices = Preços
ui-costs-list = { $day }, { $source }
ui-costs-published = lista publicada
ui-costs-own = lista própria desta conta
ui-costs-here = Armazenado aqui
ui-costs-stored = { $bytes } nos discos desta galeria, incluindo o que nenhuma versão usa mais; não entra na estimativa
ui-costs-unpriced = Nem tudo tem preço
ui-costs-unpriced-text = { $replicas ->
    [one] A lista não tem preço para uma réplica, que não entra na soma. Adicione à lista um disco grande o suficiente ou escolha o outro modelo de preços.
   *[other] A lista não tem preço para { $replicas } réplicas, que não entram na soma. Adicione à lista um disco grande o suficiente ou escolha o outro modelo de preços.
}

ui-costs-where = Detalhamento
ui-costs-by-image = Por imagem
ui-costs-by-version = Por versão
ui-costs-by-region = Por região
ui-costs-plot-instead = A tabela abaixo tem os mesmos números.
ui-costs-others = { $count ->
    [one] Mais um
   *[other] Mais { $count }
}
ui-costs-image = Imagem
ui-costs-region = Região
ui-costs-version = Versão
ui-costs-versions = Versões
ui-costs-replicas-count = Réplicas
ui-costs-a-month = Por mês
ui-costs-stored-here = Novos aqui

ui-costs-old = Versões antigas
ui-costs-old-none = Não há nada a economizar: nenhuma versão tem outra mais recente em todas as suas regiões.
ui-costs-old-saves = { $count ->
    [one] A exclusão de uma versão antiga economizaria { $price } por mês.
   *[other] A exclusão de { $count } versões antigas economizaria { $price } por mês.
}
ui-costs-old-means = Uma versão mais recente está completa em todas as regiões em que estas estão. Os laboratórios mantêm os discos criados a partir delas. Exclua uma versão na página da imagem.

## Editar preços

ui-prices = Editar preços
ui-prices-save = Salvar
ui-prices-refused = Os preços não foram salvos
ui-prices-reset = Usar os preços publicados
ui-prices-reset-not = Os preços publicados já estão em uso.
ui-prices-day = Consultados em
ui-prices-day-help = O dia em que você consultou os preços, por exemplo, 2026-11-21
ui-prices-currency = Moeda
ui-prices-currency-help = Um código de três letras, como USD
ui-prices-gallery = Galeria
ui-prices-machines = Máquinas virtuais
ui-prices-disks = Disco gerenciado, por mês
ui-prices-snapshot = Instantâneo, por GiB e mês
ui-prices-egress = Envio de um GiB para outra região
ui-prices-up-to = Até (GiB)
ui-prices-disk-size = Disco { $number }: até GiB
ui-prices-disk-price = Disco { $number }: por mês
ui-prices-disk-remove = Remover disco { $number }
ui-prices-disk-add = Adicionar um disco
ui-prices-disk-last = Uma lista tem pelo menos um disco.
ui-prices-within = { $zone }: dentro da zona
ui-prices-beyond = { $zone }: para fora da zona
ui-prices-hour = { $size }, por hora
ui-prices-not-a-price = Informe um valor de 0 a 1.000.000, por exemplo, 1,54.
ui-prices-not-a-day = Informe uma data como ano-mês-dia, por exemplo, 2026-11-21.
ui-prices-not-a-currency = Informe um código de três letras maiúsculas, como USD.
ui-prices-not-a-size = Informe um número inteiro de GiB, acima do disco anterior.
ui-prices-marked = Corrija primeiro os campos marcados.
