### A paleta de comandos: o que pode ser feito, encontrado ao digitar.

commands-palette = Pesquisar comandos
commands-placeholder = Digite um comando, uma página, um laboratório ou uma imagem
commands-none = Nenhum resultado para “{ $query }”
commands-none-text = Tente menos letras, outra palavra ou o nome de um laboratório ou de uma imagem.
commands-found = { $count ->
    [0] Nenhum resultado
    [one] 1 resultado
   *[other] { $count } resultados
}
commands-kind-page = Página
commands-kind-lab = Laboratório
commands-kind-image = Imagem

commands-not-now = { $command }: { $reason }
commands-theme-system = Tema igual ao do sistema
commands-theme-light = Tema claro
commands-theme-dark = Tema escuro
commands-theme-chosen = A janela já está com essa aparência.
commands-language = Idioma: { $language }
commands-replicate-not = Todas as regiões de destino já têm esta versão.
