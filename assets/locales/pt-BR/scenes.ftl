### As cenas das figuras da documentação.

docs-file = Não foi possível ler { $path }: { $cause }. Verifique se existe e se você tem permissão para lê-lo.
docs-unreadable = Não é possível ler { $file } ({ $problem }). Corrija o arquivo e tente novamente.
docs-no-scene = Não há nenhuma cena “{ $name }”. As cenas disponíveis são: { $valid }.
docs-no-article = Nenhuma cena pertence a um artigo “{ $name }”. Os artigos com cenas são: { $valid }.
docs-no-stage = { $file } começa no cenário “{ $name }”, que não existe. Os disponíveis são: { $valid }.
docs-no-message = { $file } indica a mensagem “{ $name }”, que não está em nenhum arquivo de idioma. As mais parecidas são: { $valid }.
docs-no-key = { $file } indica a tecla “{ $name }”, que nenhum teclado tem. As possíveis são: { $valid }.
docs-bad-target = { $file } procura { $target }: indique uma mensagem ou um texto, ou pelo menos uma função.
docs-bad-number = { $file } contém o número { $number } onde deve haver um de { $least } a { $most }.
docs-play-failed = Não foi possível criar a figura da cena “{ $scene }” ({ $lang }): { $problem }
docs-play-step-failed = Não foi possível executar a etapa { $step } da cena “{ $scene }” ({ $lang }): { $problem }
docs-play-wait = o que se espera não acontece. Nenhum trabalho está em andamento, ou ele já avançou além disso.
docs-not-on-stage = é pedido algo que o cenário não tem, como uma caixa de diálogo de arquivos. Adicione-o ao cenário ou siga outro caminho.
docs-play-no-dialog = não há nenhuma caixa de diálogo aberta para mostrar.
docs-play-empty = a parte a ser mostrada fica fora da janela.
docs-play-already = { $target } já está assim; uma etapa que não muda nada não prova nada.
docs-play-nowhere = { $target } não está na tela. Há: { $there }.
docs-play-several = { $target } pode indicar vários elementos: { $found }. Adicione uma função ou o elemento que o contém.
docs-play-disabled = { $target } não pode ser usado agora.
docs-play-unseen = Não é possível tornar { $target } visível.
docs-play-covered = { $target } está coberto por outro elemento, como uma caixa de diálogo. Feche-a primeiro.
docs-fault-over = “{ $text }” está sobre “{ $other }”
docs-fault-shortened = “{ $text }” está abreviado
docs-fault-cut = “{ $text }” está cortado
docs-fault-glyphs = “{ $text }” contém caracteres que nenhuma fonte desenha: { $characters }
docs-fault-nameless = um controle não tem nome: { $control }
