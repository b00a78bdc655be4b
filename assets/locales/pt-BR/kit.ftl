### O que dizem os controles da própria janela, onde quer que estejam.

kit-dismiss = Dispensar
kit-copy = Copiar
kit-clear = Limpar a pesquisa
kit-more = Mais comandos
kit-show-password = Mostrar senha
kit-hide-password = Ocultar senha
kit-back = Voltar para { $place }
kit-step = Etapa { $current } de { $total }: { $title }
kit-notifications = Notificações
kit-draft = Seu rascunho anterior foi recuperado.
kit-draft-afresh = Começar do zero
kit-notifications-more = { $count ->
    [one] e mais uma
   *[other] e mais { $count }
}

kit-row = Linha { $row } de { $count }
kit-cell = { $column }: { $value }
kit-of-row = { $name }, { $subject }
kit-sorted-up = Classificação por { $column }, crescente
kit-sorted-down = Classificação por { $column }, decrescente
