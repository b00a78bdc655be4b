### Os conjuntos de figuras da documentação.

docs-manifest-read = Não foi possível ler { $path }: { $cause }. Esse arquivo indica as figuras aceitas, e nada foi alterado. Verifique o disco ou a conexão e tente novamente.
docs-manifest-write = Não foi possível gravar { $path }: { $cause }. Esse arquivo indica as figuras aceitas e foi deixado como estava. Verifique o disco ou a permissão para gravar nesse local e tente novamente.
docs-manifest-syntax = Não é possível ler { $path } ({ $problem }). Esse arquivo indica as figuras aceitas e foi deixado como está. Recupere-o do controle de versão, ou remova-o e aceite as figuras novamente.
docs-manifest-newer = { $path } foi gravado por uma versão mais recente do Lab Gallery: o formato dele tem o número { $found }, e esta versão conhece formatos até { $known }. Nada foi alterado. Use a versão mais recente.
