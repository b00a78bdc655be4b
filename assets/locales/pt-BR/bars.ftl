### As barras de mensagens dos trabalhos: de um laboratório, da galeria, de uma imagem

## Trabalho no disco do modelo

ui-bar-exporting = Exportando “{ $image }” { $version } para { $gallery }
ui-bar-uploading = Carregando “{ $image }” { $version } para { $gallery }
ui-bar-replicating = Copiando “{ $image }” { $version } para mais regiões
ui-bar-downloading = Gravando “{ $image }” { $version } em { $path }
ui-bar-verifying = Verificando “{ $gallery }”
ui-bar-healing = Reparando “{ $gallery }”
ui-bar-collecting = Fazendo limpeza em “{ $gallery }”
ui-bar-making-disk = Criando o disco do modelo
ui-bar-cancelling-export = Cancelando a exportação de “{ $image }”
ui-bar-cancelling-upload = Cancelando o carregamento de “{ $image }”
ui-bar-cancelling-replicate = Cancelando as cópias de “{ $image }”
ui-bar-cancelling-download = Cancelando o download de “{ $image }”
ui-bar-cancelling-disk = Cancelando a criação do disco do modelo
ui-bar-cancelling-verify = Cancelando a verificação de “{ $gallery }”
ui-bar-cancelling-collect = Cancelando a limpeza de “{ $gallery }”
ui-bar-cancelling-why = A parada ocorre na próxima parte do disco.
ui-bar-cancel-export-hint = Nada da imagem permanece na galeria.
ui-bar-cancel-replicate-hint = As regiões que estão prontas mantêm a imagem.
ui-bar-cancel-download-hint = Nenhum arquivo é deixado.
ui-bar-cancel-verify-hint = Nada na galeria muda, com ou sem a verificação.
ui-bar-cancel-heal-hint = O que já foi reparado permanece assim.
ui-bar-cancel-collect-hint = O que tiver sido removido até lá não era necessário. O restante fica para a próxima vez.
ui-bar-cancel-lab-hint = O laboratório também será excluído: ele ainda não tem disco.
ui-bar-cancel-disk-hint = O laboratório mantém o disco que tem.
ui-bar-waiting = Aguardando a vez
ui-bar-details = Detalhes
ui-bar-hide-details = Ocultar detalhes
ui-bar-region-done = Pronta, { $total }
ui-bar-region-of = { $done } de { $total }
ui-bar-region-waiting = Aguardando
ui-bar-region-failed = Com falha

## Como o trabalho terminou

ui-bar-exported = “{ $image }” { $version } está em { $gallery }
ui-bar-exported-partly = “{ $image }” { $version } está em { $gallery }, mas não em todas as regiões
ui-bar-regions = { $count ->
    [0] 0 regiões
    [one] { $count } região
   *[other] { $count } regiões
}
ui-bar-regions-of = { $done } de { $count ->
    [0] 0 regiões
    [one] { $count } região
   *[other] { $count } regiões
}
ui-bar-more-regions = { $count ->
    [0] mais 0 regiões
    [one] mais { $count } região
   *[other] mais { $count } regiões
}
ui-bar-more-regions-of = { $done } de { $count ->
    [0] mais 0 regiões
    [one] mais { $count } região
   *[other] mais { $count } regiões
}
ui-bar-new = { $data } de dados, { $new } deles novos para a galeria
ui-bar-nothing-new = { $data } de dados, todos já na galeria
ui-bar-stored = { $stored } armazenados
ui-bar-region-without = { $region }: { $reason }
ui-bar-create-lab = Criar um laboratório com esta imagem
ui-bar-show-in-gallery = Mostrar na galeria
ui-bar-show-image = Mostrar imagem
ui-bar-detached = A galeria “{ $gallery }” não está mais anexada.
ui-bar-gallery-before = uma galeria anterior
ui-bar-retry = Tentar novamente
ui-bar-retry-regions = Tentar estas regiões novamente
ui-bar-replicated = “{ $image }” { $version } está em mais regiões
ui-bar-replicated-partly = “{ $image }” { $version } não está em todas as regiões solicitadas
ui-bar-copied = { $copied } copiados
ui-bar-downloaded = “{ $image }” { $version } foi gravada em { $path }
ui-bar-disk-ready = O disco do modelo está pronto
ui-bar-failed-export = “{ $image }” não foi exportada
ui-bar-failed-upload = “{ $image }” não foi carregada
ui-bar-failed-replicate = “{ $image }” não foi copiada para mais regiões
ui-bar-failed-download = “{ $image }” não foi baixada
ui-bar-failed-verify = Não foi possível verificar “{ $gallery }”
ui-bar-failed-collect = Não foi possível fazer a limpeza de “{ $gallery }”
ui-bar-failed-disk = O disco do modelo não foi criado
ui-bar-other-disk = Usar outro arquivo de disco…
ui-bar-interrupted-export = A exportação de “{ $image }” foi interrompida
ui-bar-interrupted-upload = O carregamento de “{ $image }” foi interrompido
ui-bar-interrupted-replicate = A cópia de “{ $image }” para mais regiões foi interrompida
ui-bar-interrupted-download = O download de “{ $image }” foi interrompido
ui-bar-interrupted-verify = A verificação de “{ $gallery }” foi interrompida
ui-bar-interrupted-collect = A limpeza de “{ $gallery }” foi interrompida
ui-bar-interrupted-disk = A criação do disco do modelo foi interrompida
ui-bar-interrupted-text = O programa foi encerrado antes da conclusão. Nada se perdeu: o que foi armazenado é mantido e usado na continuação.
ui-bar-interrupted-lab-text = O programa foi encerrado antes da conclusão. Continue ou cancele: nesse caso, o laboratório também será excluído, porque ainda não tem disco.
ui-bar-continue = Continuar
ui-bar-cancelled-export = A exportação de “{ $image }” foi cancelada
ui-bar-cancelled-export-text = O disco do modelo está como estava.
ui-bar-cancelled-upload = O carregamento de “{ $image }” foi cancelado
ui-bar-cancelled-upload-text = Nada dela está na galeria. O arquivo de disco está como estava.
ui-bar-cancelled-replicate = A cópia de “{ $image }” para mais regiões foi cancelada
ui-bar-cancelled-replicate-text = A imagem está onde estava. As regiões que já estavam prontas a mantêm.
ui-bar-cancelled-download = O download de “{ $image }” foi cancelado
ui-bar-cancelled-download-text = Nenhum arquivo foi gravado. A imagem está como estava.
ui-bar-cancelled-verify = A verificação de “{ $gallery }” foi cancelada
ui-bar-cancelled-verify-text = Nada foi alterado. Não se sabe se a galeria está íntegra.
ui-bar-cancelled-heal-text = O que foi reparado permanece assim. Não se sabe se o resto está íntegro.
ui-bar-cancelled-collect = A limpeza de “{ $gallery }” foi cancelada
ui-bar-cancelled-collect-text = Todas as imagens estão íntegras. Talvez ainda reste algo de que nenhuma versão precisa.
ui-bar-cancelled-disk = A criação do disco do modelo foi cancelada
ui-bar-cancelled-disk-text = O laboratório tem o disco que tinha antes.
ui-bar-again = Iniciar novamente

## Manutenção da galeria

ui-bar-sound = “{ $gallery }” está íntegra
ui-bar-damaged = { $count ->
    [one] Um arquivo de “{ $gallery }” está danificado
   *[other] { $count } arquivos de “{ $gallery }” estão danificados
}
ui-bar-versions = { $count ->
    [0] 0 versões
    [one] { $count } versão
   *[other] { $count } versões
}
ui-bar-replicas = { $count ->
    [0] 0 réplicas
    [one] { $count } réplica
   *[other] { $count } réplicas
}
ui-bar-checked-full = todos os blocos armazenados lidos, { $checked }
ui-bar-checked-quick = documentos e tabelas lidos, blocos armazenados não
ui-bar-verify-full = Verificar todos os blocos
ui-bar-heal = Reparar a partir de outras regiões
ui-bar-healed = { $count ->
    [one] Um arquivo foi reparado a partir de { $regions }.
   *[other] { $count } arquivos foram reparados a partir de { $regions }.
}
ui-bar-damaged-more = { $count ->
    [one] Mais um arquivo também está danificado.
   *[other] Mais { $count } arquivos também estão danificados.
}
ui-bar-hit = { $count ->
    [one] Uma versão de imagem foi afetada: { $images }.
   *[other] { $count } versões de imagem foram afetadas: { $images }{ $more ->
        [0] .
       *[other] { " " }e mais { $more }.
    }
}
ui-bar-hit-none = Nenhuma versão de imagem foi afetada.
ui-bar-damaged-what-to-do = Nada foi alterado, e nenhum laboratório perdeu seu disco. Para reparar uma imagem afetada, exporte o modelo ou carregue o disco dela novamente: os blocos danificados são então armazenados de novo. Enquanto isso, os laboratórios criados a partir dela obtêm os blocos danificados de outra região, se ela os tiver íntegros.
ui-bar-not-healed = Nenhuma outra região tem uma cópia íntegra. Exporte estas imagens novamente do laboratório que tem o disco ou exclua as versões.
ui-bar-damaged-rest = Todas as imagens podem ser usadas. Guarde os arquivos para quem cuida do armazenamento; o que não pertence a nenhuma imagem pode ser excluído.
ui-bar-collected = Limpeza de “{ $gallery }” concluída
ui-bar-freed = { $freed } liberados
ui-bar-nothing-to-free = Não havia nada a remover.
ui-bar-nothing-freed = Não havia nada a remover. O que pertencia a versões excluídas { $hours ->
    [one] na última hora
   *[other] nas últimas { $hours } horas
} permanece por esse tempo: alguém ainda pode estar usando esses dados.
ui-bar-packs = { $count ->
    [0] 0 pacotes
    [one] { $count } pacote
   *[other] { $count } pacotes
}
ui-bar-young = { $young } permanecem porque são recentes demais: uma exportação pode estar prestes a precisar deles. Faça a limpeza novamente mais tarde.
ui-bar-mixed = { $mixed } de que nenhuma versão precisa ficam entre blocos que alguma versão usa e permanecem com eles.
