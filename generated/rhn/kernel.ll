; generated from specs/rhn.yaml by `make generated`: do not edit
; rhn I=8 H=8 L=4 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_6x2_more01 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2_more01, ptr @tile_2x2_more01, ptr @tile_3x2_more01, ptr @tile_4x2_more01, ptr @tile_5x2_more01, ptr @tile_6x2_more01], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 84
  %v178 = load i64, ptr %v177, align 8
  %v204 = getelementptr inbounds i64, ptr %v1, i64 5
  %v205 = load i64, ptr %v204, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = icmp eq i64 %v38, 0
  br i1 %v39, label %b0, label %b1
b0:
  call void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v40 = icmp sgt i64 %v3, 1
  br i1 %v40, label %b2, label %b3
b2:
  %v41 = getelementptr inbounds i64, ptr %v1, i64 3
  %v42 = atomicrmw add ptr %v41, i64 1 acq_rel
  %v43 = load i64, ptr %v4, align 8
  %v44 = add i64 %v43, 1
  store i64 %v44, ptr %v4, align 8
  %v45 = mul i64 %v3, %v44
  br label %b4
b4:
  %v46 = load atomic i64, ptr %v41 acquire, align 8
  %v47 = icmp slt i64 %v46, %v45
  br i1 %v47, label %b5, label %b6
b5:
  %v48 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  br i1 %v39, label %b7, label %b8
b7:
  call void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b8
b8:
  br i1 %v40, label %b9, label %b10
b9:
  %v49 = getelementptr inbounds i64, ptr %v1, i64 3
  %v50 = atomicrmw add ptr %v49, i64 1 acq_rel
  %v51 = load i64, ptr %v4, align 8
  %v52 = add i64 %v51, 1
  store i64 %v52, ptr %v4, align 8
  %v53 = mul i64 %v3, %v52
  br label %b11
b11:
  %v54 = load atomic i64, ptr %v49 acquire, align 8
  %v55 = icmp slt i64 %v54, %v53
  br i1 %v55, label %b12, label %b13
b12:
  %v56 = call i32 @sched_yield()
  br label %b11
b13:
  br label %b10
b10:
  br i1 %v39, label %b14, label %b15
b14:
  call void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b15
b15:
  br i1 %v40, label %b16, label %b17
b16:
  %v57 = getelementptr inbounds i64, ptr %v1, i64 3
  %v58 = atomicrmw add ptr %v57, i64 1 acq_rel
  %v59 = load i64, ptr %v4, align 8
  %v60 = add i64 %v59, 1
  store i64 %v60, ptr %v4, align 8
  %v61 = mul i64 %v3, %v60
  br label %b18
b18:
  %v62 = load atomic i64, ptr %v57 acquire, align 8
  %v63 = icmp slt i64 %v62, %v61
  br i1 %v63, label %b19, label %b20
b19:
  %v64 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br i1 %v39, label %b21, label %b22
b21:
  call void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b22
b22:
  br i1 %v40, label %b23, label %b24
b23:
  %v65 = getelementptr inbounds i64, ptr %v1, i64 3
  %v66 = atomicrmw add ptr %v65, i64 1 acq_rel
  %v67 = load i64, ptr %v4, align 8
  %v68 = add i64 %v67, 1
  store i64 %v68, ptr %v4, align 8
  %v69 = mul i64 %v3, %v68
  br label %b25
b25:
  %v70 = load atomic i64, ptr %v65 acquire, align 8
  %v71 = icmp slt i64 %v70, %v69
  br i1 %v71, label %b26, label %b27
b26:
  %v72 = call i32 @sched_yield()
  br label %b25
b27:
  br label %b24
b24:
  br i1 %v39, label %b28, label %b29
b28:
  call void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b29
b29:
  br i1 %v40, label %b30, label %b31
b30:
  %v73 = getelementptr inbounds i64, ptr %v1, i64 3
  %v74 = atomicrmw add ptr %v73, i64 1 acq_rel
  %v75 = load i64, ptr %v4, align 8
  %v76 = add i64 %v75, 1
  store i64 %v76, ptr %v4, align 8
  %v77 = mul i64 %v3, %v76
  br label %b32
b32:
  %v78 = load atomic i64, ptr %v73 acquire, align 8
  %v79 = icmp slt i64 %v78, %v77
  br i1 %v79, label %b33, label %b34
b33:
  %v80 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  br i1 %v39, label %b35, label %b36
b35:
  call void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b36
b36:
  br i1 %v40, label %b37, label %b38
b37:
  %v81 = getelementptr inbounds i64, ptr %v1, i64 3
  %v82 = atomicrmw add ptr %v81, i64 1 acq_rel
  %v83 = load i64, ptr %v4, align 8
  %v84 = add i64 %v83, 1
  store i64 %v84, ptr %v4, align 8
  %v85 = mul i64 %v3, %v84
  br label %b39
b39:
  %v86 = load atomic i64, ptr %v81 acquire, align 8
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b40, label %b41
b40:
  %v88 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  br i1 %v39, label %b42, label %b43
b42:
  call void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b43
b43:
  br i1 %v40, label %b44, label %b45
b44:
  %v89 = getelementptr inbounds i64, ptr %v1, i64 3
  %v90 = atomicrmw add ptr %v89, i64 1 acq_rel
  %v91 = load i64, ptr %v4, align 8
  %v92 = add i64 %v91, 1
  store i64 %v92, ptr %v4, align 8
  %v93 = mul i64 %v3, %v92
  br label %b46
b46:
  %v94 = load atomic i64, ptr %v89 acquire, align 8
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b47, label %b48
b47:
  %v96 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  br i1 %v39, label %b49, label %b50
b49:
  call void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b50
b50:
  br i1 %v40, label %b51, label %b52
b51:
  %v97 = getelementptr inbounds i64, ptr %v1, i64 3
  %v98 = atomicrmw add ptr %v97, i64 1 acq_rel
  %v99 = load i64, ptr %v4, align 8
  %v100 = add i64 %v99, 1
  store i64 %v100, ptr %v4, align 8
  %v101 = mul i64 %v3, %v100
  br label %b53
b53:
  %v102 = load atomic i64, ptr %v97 acquire, align 8
  %v103 = icmp slt i64 %v102, %v101
  br i1 %v103, label %b54, label %b55
b54:
  %v104 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  br i1 %v39, label %b56, label %b57
b56:
  call void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b57
b57:
  br i1 %v40, label %b58, label %b59
b58:
  %v105 = getelementptr inbounds i64, ptr %v1, i64 3
  %v106 = atomicrmw add ptr %v105, i64 1 acq_rel
  %v107 = load i64, ptr %v4, align 8
  %v108 = add i64 %v107, 1
  store i64 %v108, ptr %v4, align 8
  %v109 = mul i64 %v3, %v108
  br label %b60
b60:
  %v110 = load atomic i64, ptr %v105 acquire, align 8
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b61, label %b62
b61:
  %v112 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  br i1 %v39, label %b63, label %b64
b63:
  call void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b64
b64:
  br i1 %v40, label %b65, label %b66
b65:
  %v113 = getelementptr inbounds i64, ptr %v1, i64 3
  %v114 = atomicrmw add ptr %v113, i64 1 acq_rel
  %v115 = load i64, ptr %v4, align 8
  %v116 = add i64 %v115, 1
  store i64 %v116, ptr %v4, align 8
  %v117 = mul i64 %v3, %v116
  br label %b67
b67:
  %v118 = load atomic i64, ptr %v113 acquire, align 8
  %v119 = icmp slt i64 %v118, %v117
  br i1 %v119, label %b68, label %b69
b68:
  %v120 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  br i1 %v39, label %b70, label %b71
b70:
  call void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b71
b71:
  br i1 %v40, label %b72, label %b73
b72:
  %v121 = getelementptr inbounds i64, ptr %v1, i64 3
  %v122 = atomicrmw add ptr %v121, i64 1 acq_rel
  %v123 = load i64, ptr %v4, align 8
  %v124 = add i64 %v123, 1
  store i64 %v124, ptr %v4, align 8
  %v125 = mul i64 %v3, %v124
  br label %b74
b74:
  %v126 = load atomic i64, ptr %v121 acquire, align 8
  %v127 = icmp slt i64 %v126, %v125
  br i1 %v127, label %b75, label %b76
b75:
  %v128 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  br i1 %v39, label %b77, label %b78
b77:
  call void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b78
b78:
  br i1 %v40, label %b79, label %b80
b79:
  %v129 = getelementptr inbounds i64, ptr %v1, i64 3
  %v130 = atomicrmw add ptr %v129, i64 1 acq_rel
  %v131 = load i64, ptr %v4, align 8
  %v132 = add i64 %v131, 1
  store i64 %v132, ptr %v4, align 8
  %v133 = mul i64 %v3, %v132
  br label %b81
b81:
  %v134 = load atomic i64, ptr %v129 acquire, align 8
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b82, label %b83
b82:
  %v136 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  br i1 %v39, label %b84, label %b85
b84:
  call void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b85
b85:
  br i1 %v40, label %b86, label %b87
b86:
  %v137 = getelementptr inbounds i64, ptr %v1, i64 3
  %v138 = atomicrmw add ptr %v137, i64 1 acq_rel
  %v139 = load i64, ptr %v4, align 8
  %v140 = add i64 %v139, 1
  store i64 %v140, ptr %v4, align 8
  %v141 = mul i64 %v3, %v140
  br label %b88
b88:
  %v142 = load atomic i64, ptr %v137 acquire, align 8
  %v143 = icmp slt i64 %v142, %v141
  br i1 %v143, label %b89, label %b90
b89:
  %v144 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  br i1 %v39, label %b91, label %b92
b91:
  call void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b92
b92:
  br i1 %v40, label %b93, label %b94
b93:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v146 = atomicrmw add ptr %v145, i64 1 acq_rel
  %v147 = load i64, ptr %v4, align 8
  %v148 = add i64 %v147, 1
  store i64 %v148, ptr %v4, align 8
  %v149 = mul i64 %v3, %v148
  br label %b95
b95:
  %v150 = load atomic i64, ptr %v145 acquire, align 8
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b96, label %b97
b96:
  %v152 = call i32 @sched_yield()
  br label %b95
b97:
  br label %b94
b94:
  br i1 %v39, label %b98, label %b99
b98:
  call void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b99
b99:
  br i1 %v40, label %b100, label %b101
b100:
  %v153 = getelementptr inbounds i64, ptr %v1, i64 3
  %v154 = atomicrmw add ptr %v153, i64 1 acq_rel
  %v155 = load i64, ptr %v4, align 8
  %v156 = add i64 %v155, 1
  store i64 %v156, ptr %v4, align 8
  %v157 = mul i64 %v3, %v156
  br label %b102
b102:
  %v158 = load atomic i64, ptr %v153 acquire, align 8
  %v159 = icmp slt i64 %v158, %v157
  br i1 %v159, label %b103, label %b104
b103:
  %v160 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  br i1 %v39, label %b105, label %b106
b105:
  call void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b106
b106:
  br i1 %v40, label %b107, label %b108
b107:
  %v161 = getelementptr inbounds i64, ptr %v1, i64 3
  %v162 = atomicrmw add ptr %v161, i64 1 acq_rel
  %v163 = load i64, ptr %v4, align 8
  %v164 = add i64 %v163, 1
  store i64 %v164, ptr %v4, align 8
  %v165 = mul i64 %v3, %v164
  br label %b109
b109:
  %v166 = load atomic i64, ptr %v161 acquire, align 8
  %v167 = icmp slt i64 %v166, %v165
  br i1 %v167, label %b110, label %b111
b110:
  %v168 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  br i1 %v39, label %b112, label %b113
b112:
  call void @forward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b113
b113:
  br i1 %v40, label %b114, label %b115
b114:
  %v169 = getelementptr inbounds i64, ptr %v1, i64 3
  %v170 = atomicrmw add ptr %v169, i64 1 acq_rel
  %v171 = load i64, ptr %v4, align 8
  %v172 = add i64 %v171, 1
  store i64 %v172, ptr %v4, align 8
  %v173 = mul i64 %v3, %v172
  br label %b116
b116:
  %v174 = load atomic i64, ptr %v169 acquire, align 8
  %v175 = icmp slt i64 %v174, %v173
  br i1 %v175, label %b117, label %b118
b117:
  %v176 = call i32 @sched_yield()
  br label %b116
b118:
  br label %b115
b115:
  br i1 %v39, label %b119, label %b120
b119:
  %v179 = icmp eq i64 %v178, 0
  br i1 %v179, label %b121, label %b122
b121:
  call void @forward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b122
b122:
  br label %b120
b120:
  br i1 %v40, label %b123, label %b124
b123:
  %v180 = getelementptr inbounds i64, ptr %v1, i64 3
  %v181 = atomicrmw add ptr %v180, i64 1 acq_rel
  %v182 = load i64, ptr %v4, align 8
  %v183 = add i64 %v182, 1
  store i64 %v183, ptr %v4, align 8
  %v184 = mul i64 %v3, %v183
  br label %b125
b125:
  %v185 = load atomic i64, ptr %v180 acquire, align 8
  %v186 = icmp slt i64 %v185, %v184
  br i1 %v186, label %b126, label %b127
b126:
  %v187 = call i32 @sched_yield()
  br label %b125
b127:
  br label %b124
b124:
  br i1 %v39, label %b128, label %b129
b128:
  call void @forward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b129
b129:
  br i1 %v40, label %b130, label %b131
b130:
  %v188 = getelementptr inbounds i64, ptr %v1, i64 3
  %v189 = atomicrmw add ptr %v188, i64 1 acq_rel
  %v190 = load i64, ptr %v4, align 8
  %v191 = add i64 %v190, 1
  store i64 %v191, ptr %v4, align 8
  %v192 = mul i64 %v3, %v191
  br label %b132
b132:
  %v193 = load atomic i64, ptr %v188 acquire, align 8
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b133, label %b134
b133:
  %v195 = call i32 @sched_yield()
  br label %b132
b134:
  br label %b131
b131:
  br i1 %v39, label %b135, label %b136
b135:
  call void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b136
b136:
  br i1 %v40, label %b137, label %b138
b137:
  %v196 = getelementptr inbounds i64, ptr %v1, i64 3
  %v197 = atomicrmw add ptr %v196, i64 1 acq_rel
  %v198 = load i64, ptr %v4, align 8
  %v199 = add i64 %v198, 1
  store i64 %v199, ptr %v4, align 8
  %v200 = mul i64 %v3, %v199
  br label %b139
b139:
  %v201 = load atomic i64, ptr %v196 acquire, align 8
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b140, label %b141
b140:
  %v203 = call i32 @sched_yield()
  br label %b139
b141:
  br label %b138
b138:
  %v224 = getelementptr inbounds i64, ptr %v1, i64 3
  br label %b142
b142:
  %v206 = phi i64 [ 0, %b138 ], [ %v242, %b154 ]
  %v207 = icmp slt i64 %v206, %v6
  br i1 %v207, label %b143, label %b144
b143:
  %v208 = add i64 %v206, %v205
  %v209 = icmp slt i64 %v208, %v6
  %v210 = select i1 %v209, i64 %v208, i64 %v6
  %v211 = sub i64 %v210, %v206
  store i64 %v206, ptr %v7, align 8
  store i64 %v211, ptr %v8, align 8
  %v212 = mul i64 %v211, %v10
  %v213 = mul i64 %v212, %v2
  %v214 = sdiv i64 %v213, %v3
  %v215 = icmp slt i64 %v214, %v212
  %v216 = select i1 %v215, i64 %v214, i64 %v212
  %v217 = mul i64 %v212, %v12
  %v218 = sdiv i64 %v217, %v3
  %v219 = icmp slt i64 %v218, %v212
  %v220 = select i1 %v219, i64 %v218, i64 %v212
  %v221 = mul i64 %v206, %v10
  %v222 = add i64 %v216, %v221
  %v223 = add i64 %v220, %v221
  store i64 %v222, ptr %v31, align 8
  store i64 %v223, ptr %v32, align 8
  call void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b145, label %b146
b145:
  %v225 = atomicrmw add ptr %v224, i64 1 acq_rel
  %v226 = load i64, ptr %v4, align 8
  %v227 = add i64 %v226, 1
  store i64 %v227, ptr %v4, align 8
  %v228 = mul i64 %v3, %v227
  br label %b147
b147:
  %v229 = load atomic i64, ptr %v224 acquire, align 8
  %v230 = icmp slt i64 %v229, %v228
  br i1 %v230, label %b148, label %b149
b148:
  %v231 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  br label %b150
b150:
  %v232 = phi i64 [ %v206, %b146 ], [ %v234, %b151 ]
  %v233 = icmp slt i64 %v232, %v210
  br i1 %v233, label %b151, label %b152
b151:
  store i64 %v232, ptr %v5, align 8
  call void @forward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @forward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v234 = add nsw i64 %v232, 1
  br label %b150
b152:
  br i1 %v40, label %b153, label %b154
b153:
  %v235 = atomicrmw add ptr %v224, i64 1 acq_rel
  %v236 = load i64, ptr %v4, align 8
  %v237 = add i64 %v236, 1
  store i64 %v237, ptr %v4, align 8
  %v238 = mul i64 %v3, %v237
  br label %b155
b155:
  %v239 = load atomic i64, ptr %v224 acquire, align 8
  %v240 = icmp slt i64 %v239, %v238
  br i1 %v240, label %b156, label %b157
b156:
  %v241 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v242 = add nsw i64 %v206, %v205
  br label %b142
b144:
  store i64 0, ptr %v7, align 8
  store i64 %v6, ptr %v8, align 8
  store i64 %v26, ptr %v31, align 8
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @forward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v8 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v9 = shufflevector <8 x float> %v8, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v9, ptr %v7, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v7 = load ptr, ptr %v6, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v8 = insertelement <8 x i64> poison, i64 0, i64 0
  %v9 = shufflevector <8 x i64> %v8, <8 x i64> poison, <8 x i32> zeroinitializer
  %v10 = add <8 x i64> %v9, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v11 = sitofp <8 x i64> %v10 to <8 x float>
  %v12 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v13 = shufflevector <8 x float> %v12, <8 x float> poison, <8 x i32> zeroinitializer
  %v14 = fcmp oeq <8 x float> %v11, %v13
  %v15 = select <8 x i1> %v14, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v15, ptr align 4 %v7, <8 x i1> <i1 1, i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0>)
  br label %b1
b1:
  ret void
}
define internal void @forward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v10 = load ptr, ptr %v9, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  %v6 = sitofp i64 0 to float
  %v7 = fcmp oeq float %v6, 0x0000000000000000
  %v8 = select i1 %v7, float 0x3FF0000000000000, float 0x0000000000000000
  store float %v8, ptr %v10, align 4
  br label %b1
b1:
  ret void
}
define internal void @forward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v15, %b3 ]
  %v11 = icmp slt i64 %v10, 64
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = getelementptr inbounds float, ptr %v9, i64 %v10
  store <8 x float> %v13, ptr %v14, align 4
  %v15 = add nsw i64 %v10, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v9 = load ptr, ptr %v8, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v10 = phi i64 [ 0, %b0 ], [ %v16, %b3 ]
  %v11 = icmp slt i64 %v10, 64
  br i1 %v11, label %b3, label %b4
b3:
  %v12 = getelementptr inbounds float, ptr %v7, i64 %v10
  %v13 = load <8 x float>, ptr %v12, align 4
  %v14 = add i64 64, %v10
  %v15 = getelementptr inbounds float, ptr %v9, i64 %v14
  store <8 x float> %v13, ptr %v15, align 4
  %v16 = add nsw i64 %v10, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @forward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v12 = load ptr, ptr %v11, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v15, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 4
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  store float 0x0000000000000000, ptr %v14, align 4
  %v15 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v12 = load ptr, ptr %v11, align 4
  %v15 = insertelement <8 x i64> poison, i64 0, i64 0
  %v16 = shufflevector <8 x i64> %v15, <8 x i64> poison, <8 x i32> zeroinitializer
  %v17 = add <8 x i64> %v16, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v18 = sitofp <8 x i64> %v17 to <8 x float>
  %v19 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v20 = shufflevector <8 x float> %v19, <8 x float> poison, <8 x i32> zeroinitializer
  %v21 = fcmp oeq <8 x float> %v18, %v20
  %v22 = select <8 x i1> %v21, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 4
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v23 = getelementptr inbounds float, ptr %v14, i64 1
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v22, ptr align 4 %v23, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v12 = load ptr, ptr %v11, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v15, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 3
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  store float 0x0000000000000000, ptr %v14, align 4
  %v15 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v12 = load ptr, ptr %v11, align 4
  %v15 = insertelement <8 x i64> poison, i64 0, i64 0
  %v16 = shufflevector <8 x i64> %v15, <8 x i64> poison, <8 x i32> zeroinitializer
  %v17 = add <8 x i64> %v16, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v18 = sitofp <8 x i64> %v17 to <8 x float>
  %v19 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v20 = shufflevector <8 x float> %v19, <8 x float> poison, <8 x i32> zeroinitializer
  %v21 = fcmp oeq <8 x float> %v18, %v20
  %v22 = select <8 x i1> %v21, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v24, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 3
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v23 = getelementptr inbounds float, ptr %v14, i64 1
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v22, ptr align 4 %v23, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v24 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v12 = load ptr, ptr %v11, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v15, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 4
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  store float 0x0000000000000000, ptr %v14, align 4
  %v15 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v12 = load ptr, ptr %v11, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v16 = load ptr, ptr %v15, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v21, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 3
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v17 = mul i64 %v9, 4
  %v18 = getelementptr inbounds float, ptr %v16, i64 %v17
  %v19 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v14, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v20 = getelementptr inbounds float, ptr %v18, i64 1
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v19, ptr align 4 %v20, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v21 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v12 = load ptr, ptr %v11, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v15, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 2
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  store float 0x0000000000000000, ptr %v14, align 4
  %v15 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v12 = load ptr, ptr %v11, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v15 = load ptr, ptr %v14, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v19, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = load float, ptr %v12, align 4
  %v16 = mul i64 %v9, 2
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v18 = getelementptr inbounds float, ptr %v17, i64 1
  store float %v13, ptr %v18, align 4
  %v19 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v12 = load ptr, ptr %v11, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v15, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 3
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  store float 0x0000000000000000, ptr %v14, align 4
  %v15 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v12 = load ptr, ptr %v11, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v16 = load ptr, ptr %v15, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v21, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 2
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v17 = mul i64 %v9, 3
  %v18 = getelementptr inbounds float, ptr %v16, i64 %v17
  %v19 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v14, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v20 = getelementptr inbounds float, ptr %v18, i64 1
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v19, ptr align 4 %v20, <8 x i1> <i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v21 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_15(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v12 = load ptr, ptr %v11, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v15, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 4
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  store float 0x0000000000000000, ptr %v14, align 4
  %v15 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_16(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v12 = load ptr, ptr %v11, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v16 = load ptr, ptr %v15, align 4
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v21, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v13 = mul i64 %v9, 3
  %v14 = getelementptr inbounds float, ptr %v12, i64 %v13
  %v17 = mul i64 %v9, 4
  %v18 = getelementptr inbounds float, ptr %v16, i64 %v17
  %v19 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v14, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>, <8 x float> zeroinitializer)
  %v20 = getelementptr inbounds float, ptr %v18, i64 1
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v19, ptr align 4 %v20, <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>)
  %v21 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_17(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 3
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 4
  %v8 = load i64, ptr %v7, align 8
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds i64, ptr %v1, i64 15
  %v14 = load i64, ptr %v13, align 8
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v15 = and i64 0, %v14
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v12, i64 %v19
  %v23 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v9 = phi i64 [ %v6, %entry ], [ %v25, %b1 ]
  %v10 = icmp slt i64 %v9, %v8
  br i1 %v10, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  store <8 x float> %v24, ptr %v22, align 4
  %v25 = add nsw i64 %v9, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v6 = load ptr, ptr %v5, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v26 = load ptr, ptr %v25, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v37, %b1 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 128
  %v19 = mul i64 %v16, 16
  %v20 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v21 = sub i64 16, %v19
  %v22 = icmp slt i64 %v21, 0
  %v23 = select i1 %v22, i64 0, i64 %v21
  %v24 = mul i64 %v19, 8
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v24
  call void @pack_turned(ptr %v27, i64 8, i64 1, i64 8, i64 %v23, ptr %v20, i64 16)
  %v28 = add i64 %v18, 8
  %v29 = add i64 %v19, 8
  %v30 = getelementptr inbounds float, ptr %v6, i64 %v28
  %v31 = sub i64 16, %v29
  %v32 = icmp slt i64 %v31, 0
  %v33 = select i1 %v32, i64 0, i64 %v31
  %v34 = mul i64 %v29, 8
  %v35 = getelementptr inbounds float, ptr %v26, i64 %v34
  call void @pack_turned(ptr %v35, i64 8, i64 1, i64 8, i64 %v33, ptr %v30, i64 16)
  %v36 = add i64 %v18, 128
  %v37 = add nsw i64 %v16, 1
  br label %b0
b2:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  %v14 = mul i64 %v1, 2
  %v16 = mul i64 %v1, 3
  %v18 = mul i64 %v1, 4
  %v20 = mul i64 %v1, 5
  %v22 = mul i64 %v1, 6
  %v24 = mul i64 %v1, 7
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v89, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = add i64 %v11, %v1
  %v15 = add i64 %v11, %v14
  %v17 = add i64 %v11, %v16
  %v19 = add i64 %v11, %v18
  %v21 = add i64 %v11, %v20
  %v23 = add i64 %v11, %v22
  %v25 = add i64 %v11, %v24
  %v26 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v33 = load <8 x float>, ptr %v32, align 4
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v19
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v21
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v23
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v25
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v43 = shufflevector <8 x float> %v27, <8 x float> %v35, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v44 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v45 = shufflevector <8 x float> %v29, <8 x float> %v37, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v46 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v47 = shufflevector <8 x float> %v31, <8 x float> %v39, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v48 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v49 = shufflevector <8 x float> %v33, <8 x float> %v41, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v50 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v51 = shufflevector <8 x float> %v42, <8 x float> %v46, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v52 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v53 = shufflevector <8 x float> %v44, <8 x float> %v48, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v54 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v55 = shufflevector <8 x float> %v43, <8 x float> %v47, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v56 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v57 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v58 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v59 = shufflevector <8 x float> %v50, <8 x float> %v52, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v60 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v61 = shufflevector <8 x float> %v51, <8 x float> %v53, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v62 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v64 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v65 = shufflevector <8 x float> %v55, <8 x float> %v57, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v66 = mul i64 %v11, %v6
  %v67 = getelementptr inbounds float, ptr %v5, i64 %v66
  store <8 x float> %v58, ptr %v67, align 4
  %v68 = add i64 %v11, 1
  %v69 = mul i64 %v68, %v6
  %v70 = getelementptr inbounds float, ptr %v5, i64 %v69
  store <8 x float> %v59, ptr %v70, align 4
  %v71 = add i64 %v11, 2
  %v72 = mul i64 %v71, %v6
  %v73 = getelementptr inbounds float, ptr %v5, i64 %v72
  store <8 x float> %v60, ptr %v73, align 4
  %v74 = add i64 %v11, 3
  %v75 = mul i64 %v74, %v6
  %v76 = getelementptr inbounds float, ptr %v5, i64 %v75
  store <8 x float> %v61, ptr %v76, align 4
  %v77 = add i64 %v11, 4
  %v78 = mul i64 %v77, %v6
  %v79 = getelementptr inbounds float, ptr %v5, i64 %v78
  store <8 x float> %v62, ptr %v79, align 4
  %v80 = add i64 %v11, 5
  %v81 = mul i64 %v80, %v6
  %v82 = getelementptr inbounds float, ptr %v5, i64 %v81
  store <8 x float> %v63, ptr %v82, align 4
  %v83 = add i64 %v11, 6
  %v84 = mul i64 %v83, %v6
  %v85 = getelementptr inbounds float, ptr %v5, i64 %v84
  store <8 x float> %v64, ptr %v85, align 4
  %v86 = add i64 %v11, 7
  %v87 = mul i64 %v86, %v6
  %v88 = getelementptr inbounds float, ptr %v5, i64 %v87
  store <8 x float> %v65, ptr %v88, align 4
  %v89 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v90 = icmp ult i64 %v4, 8
  %v91 = select i1 %v90, i64 %v4, i64 8
  %v92 = trunc i64 %v91 to i32
  %v93 = insertelement <8 x i32> poison, i32 %v92, i64 0
  %v94 = shufflevector <8 x i32> %v93, <8 x i32> poison, <8 x i32> zeroinitializer
  %v95 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v94
  %v100 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v101 = shufflevector <8 x i64> %v100, <8 x i64> poison, <8 x i32> zeroinitializer
  %v102 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v101
  br label %b3
b3:
  %v96 = phi i64 [ %v10, %b2 ], [ %v107, %b4 ]
  %v97 = icmp slt i64 %v96, %v3
  br i1 %v97, label %b4, label %b5
b4:
  %v98 = mul i64 %v96, %v2
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v103 = getelementptr float, ptr %v99, <8 x i64> %v102
  %v104 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v103, <8 x i1> %v95, <8 x float> zeroinitializer)
  %v105 = mul i64 %v96, %v6
  %v106 = getelementptr inbounds float, ptr %v5, i64 %v105
  store <8 x float> %v104, ptr %v106, align 4
  %v107 = add nsw i64 %v96, 1
  br label %b3
b5:
  ret void
}
define internal void @forward_19(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v6 = load ptr, ptr %v5, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v29 = load ptr, ptr %v28, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v42 = load ptr, ptr %v41, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 128
  %v8 = add i64 %v2, 1
  %v9 = mul i64 2, %v2
  %v10 = sdiv i64 %v9, %v3
  %v11 = icmp slt i64 %v10, 2
  %v12 = select i1 %v11, i64 %v10, i64 2
  %v13 = mul i64 2, %v8
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, 2
  %v16 = select i1 %v15, i64 %v14, i64 2
  %v17 = icmp slt i64 %v16, 2
  %v18 = select i1 %v17, i64 %v16, i64 2
  br label %b0
b0:
  %v19 = phi i64 [ %v12, %entry ], [ %v48, %b1 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v19, 256
  %v22 = mul i64 %v19, 16
  %v23 = getelementptr inbounds float, ptr %v7, i64 %v21
  %v24 = sub i64 32, %v22
  %v25 = icmp slt i64 %v24, 0
  %v26 = select i1 %v25, i64 0, i64 %v24
  %v27 = mul i64 %v22, 8
  %v30 = getelementptr inbounds float, ptr %v29, i64 %v27
  call void @pack_turned(ptr %v30, i64 8, i64 1, i64 8, i64 %v26, ptr %v23, i64 32)
  %v31 = add i64 %v21, 8
  %v32 = add i64 %v22, 8
  %v33 = getelementptr inbounds float, ptr %v7, i64 %v31
  %v34 = sub i64 32, %v32
  %v35 = icmp slt i64 %v34, 0
  %v36 = select i1 %v35, i64 0, i64 %v34
  %v37 = mul i64 %v32, 8
  %v38 = getelementptr inbounds float, ptr %v29, i64 %v37
  call void @pack_turned(ptr %v38, i64 8, i64 1, i64 8, i64 %v36, ptr %v33, i64 32)
  %v39 = add i64 %v21, 16
  %v40 = getelementptr inbounds float, ptr %v7, i64 %v39
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v27
  call void @pack_turned(ptr %v43, i64 8, i64 1, i64 8, i64 %v26, ptr %v40, i64 32)
  %v44 = add i64 %v21, 24
  %v45 = getelementptr inbounds float, ptr %v7, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v42, i64 %v37
  call void @pack_turned(ptr %v46, i64 8, i64 1, i64 8, i64 %v36, ptr %v45, i64 32)
  %v47 = add i64 %v21, 256
  %v48 = add nsw i64 %v19, 1
  br label %b0
b2:
  %v49 = getelementptr inbounds float, ptr %v6, i64 640
  br label %b3
b3:
  %v50 = phi i64 [ %v12, %b2 ], [ %v75, %b4 ]
  %v51 = icmp slt i64 %v50, %v18
  br i1 %v51, label %b4, label %b5
b4:
  %v52 = mul i64 %v50, 256
  %v53 = mul i64 %v50, 16
  %v54 = getelementptr inbounds float, ptr %v49, i64 %v52
  %v55 = sub i64 32, %v53
  %v56 = icmp slt i64 %v55, 0
  %v57 = select i1 %v56, i64 0, i64 %v55
  %v58 = mul i64 %v53, 8
  %v59 = getelementptr inbounds float, ptr %v29, i64 %v58
  call void @pack_turned(ptr %v59, i64 8, i64 1, i64 8, i64 %v57, ptr %v54, i64 32)
  %v60 = add i64 %v52, 8
  %v61 = add i64 %v53, 8
  %v62 = getelementptr inbounds float, ptr %v49, i64 %v60
  %v63 = sub i64 32, %v61
  %v64 = icmp slt i64 %v63, 0
  %v65 = select i1 %v64, i64 0, i64 %v63
  %v66 = mul i64 %v61, 8
  %v67 = getelementptr inbounds float, ptr %v29, i64 %v66
  call void @pack_turned(ptr %v67, i64 8, i64 1, i64 8, i64 %v65, ptr %v62, i64 32)
  %v68 = add i64 %v52, 16
  %v69 = getelementptr inbounds float, ptr %v49, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v42, i64 %v58
  call void @pack_turned(ptr %v70, i64 8, i64 1, i64 8, i64 %v57, ptr %v69, i64 32)
  %v71 = add i64 %v52, 24
  %v72 = getelementptr inbounds float, ptr %v49, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v42, i64 %v66
  call void @pack_turned(ptr %v73, i64 8, i64 1, i64 8, i64 %v65, ptr %v72, i64 32)
  %v74 = add i64 %v52, 256
  %v75 = add nsw i64 %v50, 1
  br label %b3
b5:
  %v76 = getelementptr inbounds float, ptr %v6, i64 1152
  br label %b6
b6:
  %v77 = phi i64 [ %v12, %b5 ], [ %v102, %b7 ]
  %v78 = icmp slt i64 %v77, %v18
  br i1 %v78, label %b7, label %b8
b7:
  %v79 = mul i64 %v77, 256
  %v80 = mul i64 %v77, 16
  %v81 = getelementptr inbounds float, ptr %v76, i64 %v79
  %v82 = sub i64 32, %v80
  %v83 = icmp slt i64 %v82, 0
  %v84 = select i1 %v83, i64 0, i64 %v82
  %v85 = mul i64 %v80, 8
  %v86 = getelementptr inbounds float, ptr %v29, i64 %v85
  call void @pack_turned(ptr %v86, i64 8, i64 1, i64 8, i64 %v84, ptr %v81, i64 32)
  %v87 = add i64 %v79, 8
  %v88 = add i64 %v80, 8
  %v89 = getelementptr inbounds float, ptr %v76, i64 %v87
  %v90 = sub i64 32, %v88
  %v91 = icmp slt i64 %v90, 0
  %v92 = select i1 %v91, i64 0, i64 %v90
  %v93 = mul i64 %v88, 8
  %v94 = getelementptr inbounds float, ptr %v29, i64 %v93
  call void @pack_turned(ptr %v94, i64 8, i64 1, i64 8, i64 %v92, ptr %v89, i64 32)
  %v95 = add i64 %v79, 16
  %v96 = getelementptr inbounds float, ptr %v76, i64 %v95
  %v97 = getelementptr inbounds float, ptr %v42, i64 %v85
  call void @pack_turned(ptr %v97, i64 8, i64 1, i64 8, i64 %v84, ptr %v96, i64 32)
  %v98 = add i64 %v79, 24
  %v99 = getelementptr inbounds float, ptr %v76, i64 %v98
  %v100 = getelementptr inbounds float, ptr %v42, i64 %v93
  call void @pack_turned(ptr %v100, i64 8, i64 1, i64 8, i64 %v92, ptr %v99, i64 32)
  %v101 = add i64 %v79, 256
  %v102 = add nsw i64 %v77, 1
  br label %b6
b8:
  %v103 = getelementptr inbounds float, ptr %v6, i64 1664
  br label %b9
b9:
  %v104 = phi i64 [ %v12, %b8 ], [ %v129, %b10 ]
  %v105 = icmp slt i64 %v104, %v18
  br i1 %v105, label %b10, label %b11
b10:
  %v106 = mul i64 %v104, 256
  %v107 = mul i64 %v104, 16
  %v108 = getelementptr inbounds float, ptr %v103, i64 %v106
  %v109 = sub i64 32, %v107
  %v110 = icmp slt i64 %v109, 0
  %v111 = select i1 %v110, i64 0, i64 %v109
  %v112 = mul i64 %v107, 8
  %v113 = getelementptr inbounds float, ptr %v29, i64 %v112
  call void @pack_turned(ptr %v113, i64 8, i64 1, i64 8, i64 %v111, ptr %v108, i64 32)
  %v114 = add i64 %v106, 8
  %v115 = add i64 %v107, 8
  %v116 = getelementptr inbounds float, ptr %v103, i64 %v114
  %v117 = sub i64 32, %v115
  %v118 = icmp slt i64 %v117, 0
  %v119 = select i1 %v118, i64 0, i64 %v117
  %v120 = mul i64 %v115, 8
  %v121 = getelementptr inbounds float, ptr %v29, i64 %v120
  call void @pack_turned(ptr %v121, i64 8, i64 1, i64 8, i64 %v119, ptr %v116, i64 32)
  %v122 = add i64 %v106, 16
  %v123 = getelementptr inbounds float, ptr %v103, i64 %v122
  %v124 = getelementptr inbounds float, ptr %v42, i64 %v112
  call void @pack_turned(ptr %v124, i64 8, i64 1, i64 8, i64 %v111, ptr %v123, i64 32)
  %v125 = add i64 %v106, 24
  %v126 = getelementptr inbounds float, ptr %v103, i64 %v125
  %v127 = getelementptr inbounds float, ptr %v42, i64 %v120
  call void @pack_turned(ptr %v127, i64 8, i64 1, i64 8, i64 %v119, ptr %v126, i64 32)
  %v128 = add i64 %v106, 256
  %v129 = add nsw i64 %v104, 1
  br label %b9
b11:
  ret void
}
define internal void @forward_20(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 96, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v10 = load ptr, ptr %v9, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 5
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 6
  %v16 = load i64, ptr %v15, align 8
  %v51 = load ptr, ptr %v0, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 1
  %v53 = load i64, ptr %v52, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v69 = load ptr, ptr %v68, align 4
  %v11 = getelementptr inbounds float, ptr %v10, i64 2176
  %v70 = mul i64 %v6, %v53
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v87, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 5
  %v24 = sdiv i64 %v23, 6
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v26
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v86, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v44 = mul i64 %v30, 128
  %v45 = mul i64 %v34, 128
  %v49 = getelementptr inbounds float, ptr %v10, i64 %v44
  %v60 = add i64 %v44, 128
  %v61 = add i64 %v45, 128
  %v76 = mul i64 %v30, 2
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v85, %b13 ]
  %v36 = icmp slt i64 %v35, %v26
  br i1 %v36, label %b7, label %b8
b7:
  %v37 = icmp slt i64 %v35, %v29
  %v38 = mul i64 %v35, %v27
  %v39 = select i1 %v37, i64 %v35, i64 %v29
  %v40 = add i64 %v38, %v39
  %v41 = add i64 %v17, %v40
  %v42 = zext i1 %v37 to i64
  %v43 = add i64 %v27, %v42
  %v46 = sdiv i64 %v35, %v26
  %v47 = mul i64 %v46, 128
  %v48 = add i64 %v45, %v47
  %v50 = getelementptr inbounds float, ptr %v10, i64 %v48
  %v54 = mul i64 %v41, 8
  %v55 = getelementptr inbounds float, ptr %v51, i64 %v54
  %v56 = sub i64 %v43, 1
  %v57 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v56
  %v58 = load ptr, ptr %v57, align 4
  %v59 = icmp sgt i64 %v43, 0
  br i1 %v59, label %b9, label %b10
b9:
  call void %v58(ptr %v55, i64 8, ptr %v49, i64 8, ptr %v12, i64 16, i64 8, ptr %v50)
  br label %b10
b10:
  %v62 = add i64 %v41, %v43
  br label %b11
b11:
  %v63 = phi i64 [ %v41, %b10 ], [ %v84, %b16 ]
  %v64 = icmp slt i64 %v63, %v62
  br i1 %v64, label %b12, label %b13
b12:
  %v65 = sub i64 %v63, %v41
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v12, i64 %v66
  %v71 = sub i64 %v63, %v70
  %v72 = mul i64 %v71, 16
  %v73 = getelementptr inbounds float, ptr %v69, i64 %v72
  br label %b14
b14:
  %v74 = phi i64 [ 0, %b12 ], [ %v83, %b15 ]
  %v75 = icmp slt i64 %v74, 2
  br i1 %v75, label %b15, label %b16
b15:
  %v77 = add i64 %v76, %v74
  %v78 = mul i64 %v77, 8
  %v79 = mul i64 %v74, 8
  %v80 = getelementptr inbounds float, ptr %v67, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = getelementptr inbounds float, ptr %v73, i64 %v78
  store <8 x float> %v81, ptr %v82, align 4
  %v83 = add nsw i64 %v74, 1
  br label %b14
b16:
  %v84 = add nsw i64 %v63, 1
  br label %b11
b13:
  %v85 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v86 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v87 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 4
  %v9 = mul i64 %v8, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = icmp slt i64 %v10, %v9
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 16
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v21, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v11)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v24, <8 x float> %v12)
  %v31 = add i64 %v10, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v33, i64 8
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v13)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v36, <8 x float> %v14)
  %v43 = add i64 %v10, 2
  %v44 = mul i64 %v43, 16
  %v45 = getelementptr inbounds float, ptr %v2, i64 %v44
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v45, i64 8
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v15)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v48, <8 x float> %v16)
  %v55 = add i64 %v10, 3
  %v56 = mul i64 %v55, 16
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v57, i64 8
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v17)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v60, <8 x float> %v18)
  %v67 = add nsw i64 %v10, 4
  br label %b0
b2:
  %v68 = fadd <8 x float> %v11, %v13
  %v69 = fadd <8 x float> %v12, %v14
  %v70 = fadd <8 x float> %v68, %v15
  %v71 = fadd <8 x float> %v69, %v16
  %v72 = fadd <8 x float> %v70, %v17
  %v73 = fadd <8 x float> %v71, %v18
  br label %b3
b3:
  %v74 = phi i64 [ %v9, %b2 ], [ %v89, %b4 ]
  %v75 = phi <8 x float> [ %v72, %b2 ], [ %v87, %b4 ]
  %v76 = phi <8 x float> [ %v73, %b2 ], [ %v88, %b4 ]
  %v77 = icmp slt i64 %v74, %v3
  br i1 %v77, label %b4, label %b5
b4:
  %v78 = mul i64 %v74, 16
  %v79 = getelementptr inbounds float, ptr %v2, i64 %v78
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v79, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v75)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v82, <8 x float> %v76)
  %v89 = add nsw i64 %v74, 1
  br label %b3
b5:
  store <8 x float> %v75, ptr %v4, align 4
  %v90 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v76, ptr %v90, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 4
  %v9 = mul i64 %v8, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v103, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v27 = icmp slt i64 %v10, %v9
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = mul i64 %v10, 16
  %v29 = getelementptr inbounds float, ptr %v2, i64 %v28
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v29, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v32, <8 x float> %v12)
  %v39 = add i64 %v1, %v10
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v13)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v32, <8 x float> %v14)
  %v46 = add i64 %v10, 1
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v48, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v49, <8 x float> %v15)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v51, <8 x float> %v16)
  %v58 = add i64 %v1, %v46
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v49, <8 x float> %v17)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v51, <8 x float> %v18)
  %v65 = add i64 %v10, 2
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v67, i64 8
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v68, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v70, <8 x float> %v20)
  %v77 = add i64 %v1, %v65
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v68, <8 x float> %v21)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v70, <8 x float> %v22)
  %v84 = add i64 %v10, 3
  %v85 = mul i64 %v84, 16
  %v86 = getelementptr inbounds float, ptr %v2, i64 %v85
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds float, ptr %v86, i64 8
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v87, <8 x float> %v23)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v89, <8 x float> %v24)
  %v96 = add i64 %v1, %v84
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v87, <8 x float> %v25)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v89, <8 x float> %v26)
  %v103 = add nsw i64 %v10, 4
  br label %b0
b2:
  %v104 = fadd <8 x float> %v11, %v15
  %v105 = fadd <8 x float> %v12, %v16
  %v106 = fadd <8 x float> %v13, %v17
  %v107 = fadd <8 x float> %v14, %v18
  %v108 = fadd <8 x float> %v104, %v19
  %v109 = fadd <8 x float> %v105, %v20
  %v110 = fadd <8 x float> %v106, %v21
  %v111 = fadd <8 x float> %v107, %v22
  %v112 = fadd <8 x float> %v108, %v23
  %v113 = fadd <8 x float> %v109, %v24
  %v114 = fadd <8 x float> %v110, %v25
  %v115 = fadd <8 x float> %v111, %v26
  br label %b3
b3:
  %v116 = phi i64 [ %v9, %b2 ], [ %v140, %b4 ]
  %v117 = phi <8 x float> [ %v112, %b2 ], [ %v131, %b4 ]
  %v118 = phi <8 x float> [ %v113, %b2 ], [ %v132, %b4 ]
  %v119 = phi <8 x float> [ %v114, %b2 ], [ %v138, %b4 ]
  %v120 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v121 = icmp slt i64 %v116, %v3
  br i1 %v121, label %b4, label %b5
b4:
  %v122 = mul i64 %v116, 16
  %v123 = getelementptr inbounds float, ptr %v2, i64 %v122
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v123, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v124, <8 x float> %v117)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v126, <8 x float> %v118)
  %v133 = add i64 %v1, %v116
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v124, <8 x float> %v119)
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v126, <8 x float> %v120)
  %v140 = add nsw i64 %v116, 1
  br label %b3
b5:
  store <8 x float> %v117, ptr %v4, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v118, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v119, ptr %v142, align 4
  %v143 = add i64 %v5, %v6
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v120, ptr %v144, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 2
  %v9 = mul i64 %v8, 2
  %v44 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v80, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v23 = icmp slt i64 %v10, %v9
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 16
  %v25 = getelementptr inbounds float, ptr %v7, i64 %v24
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 2, i32 1)
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v27 = getelementptr inbounds float, ptr %v26, i64 128
  call void @llvm.prefetch.p0(ptr %v27, i32 0, i32 3, i32 1)
  %v28 = load <8 x float>, ptr %v26, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v30, <8 x float> %v12)
  %v37 = add i64 %v1, %v10
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v13)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v30, <8 x float> %v14)
  %v45 = add i64 %v44, %v10
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v28, <8 x float> %v15)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v30, <8 x float> %v16)
  %v52 = add i64 %v10, 1
  %v53 = mul i64 %v52, 16
  %v54 = getelementptr inbounds float, ptr %v7, i64 %v53
  call void @llvm.prefetch.p0(ptr %v54, i32 0, i32 2, i32 1)
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v53
  %v56 = getelementptr inbounds float, ptr %v55, i64 128
  call void @llvm.prefetch.p0(ptr %v56, i32 0, i32 3, i32 1)
  %v57 = load <8 x float>, ptr %v55, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v59, <8 x float> %v18)
  %v66 = add i64 %v1, %v52
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v57, <8 x float> %v19)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v59, <8 x float> %v20)
  %v73 = add i64 %v44, %v52
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v57, <8 x float> %v21)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v59, <8 x float> %v22)
  %v80 = add nsw i64 %v10, 2
  br label %b0
b2:
  %v81 = fadd <8 x float> %v11, %v17
  %v82 = fadd <8 x float> %v12, %v18
  %v83 = fadd <8 x float> %v13, %v19
  %v84 = fadd <8 x float> %v14, %v20
  %v85 = fadd <8 x float> %v15, %v21
  %v86 = fadd <8 x float> %v16, %v22
  br label %b3
b3:
  %v87 = phi i64 [ %v9, %b2 ], [ %v120, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v104, %b4 ]
  %v89 = phi <8 x float> [ %v82, %b2 ], [ %v105, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v111, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v112, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v118, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v119, %b4 ]
  %v94 = icmp slt i64 %v87, %v3
  br i1 %v94, label %b4, label %b5
b4:
  %v95 = mul i64 %v87, 16
  %v96 = getelementptr inbounds float, ptr %v2, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v96, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v88)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v99, <8 x float> %v89)
  %v106 = add i64 %v1, %v87
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v97, <8 x float> %v90)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v99, <8 x float> %v91)
  %v113 = add i64 %v44, %v87
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v97, <8 x float> %v92)
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v99, <8 x float> %v93)
  %v120 = add nsw i64 %v87, 1
  br label %b3
b5:
  store <8 x float> %v88, ptr %v4, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v89, ptr %v121, align 4
  %v122 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v90, ptr %v122, align 4
  %v123 = add i64 %v5, %v6
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v123
  store <8 x float> %v91, ptr %v124, align 4
  %v125 = mul i64 %v5, 2
  %v126 = getelementptr inbounds float, ptr %v4, i64 %v125
  store <8 x float> %v92, ptr %v126, align 4
  %v127 = add i64 %v125, %v6
  %v128 = getelementptr inbounds float, ptr %v4, i64 %v127
  store <8 x float> %v93, ptr %v128, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 2
  %v9 = mul i64 %v8, 2
  %v48 = mul i64 %v1, 2
  %v56 = mul i64 %v1, 3
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v99, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v27 = icmp slt i64 %v10, %v9
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = mul i64 %v10, 16
  %v29 = getelementptr inbounds float, ptr %v7, i64 %v28
  call void @llvm.prefetch.p0(ptr %v29, i32 0, i32 2, i32 1)
  %v30 = getelementptr inbounds float, ptr %v2, i64 %v28
  %v31 = getelementptr inbounds float, ptr %v30, i64 128
  call void @llvm.prefetch.p0(ptr %v31, i32 0, i32 3, i32 1)
  %v32 = load <8 x float>, ptr %v30, align 4
  %v33 = getelementptr inbounds float, ptr %v30, i64 8
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v34, <8 x float> %v12)
  %v41 = add i64 %v1, %v10
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v32, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v34, <8 x float> %v14)
  %v49 = add i64 %v48, %v10
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v34, <8 x float> %v16)
  %v57 = add i64 %v56, %v10
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v32, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v34, <8 x float> %v18)
  %v64 = add i64 %v10, 1
  %v65 = mul i64 %v64, 16
  %v66 = getelementptr inbounds float, ptr %v7, i64 %v65
  call void @llvm.prefetch.p0(ptr %v66, i32 0, i32 2, i32 1)
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v65
  %v68 = getelementptr inbounds float, ptr %v67, i64 128
  call void @llvm.prefetch.p0(ptr %v68, i32 0, i32 3, i32 1)
  %v69 = load <8 x float>, ptr %v67, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v19)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v71, <8 x float> %v20)
  %v78 = add i64 %v1, %v64
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v71, <8 x float> %v22)
  %v85 = add i64 %v48, %v64
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v23)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v71, <8 x float> %v24)
  %v92 = add i64 %v56, %v64
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v25)
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v71, <8 x float> %v26)
  %v99 = add nsw i64 %v10, 2
  br label %b0
b2:
  %v100 = fadd <8 x float> %v11, %v19
  %v101 = fadd <8 x float> %v12, %v20
  %v102 = fadd <8 x float> %v13, %v21
  %v103 = fadd <8 x float> %v14, %v22
  %v104 = fadd <8 x float> %v15, %v23
  %v105 = fadd <8 x float> %v16, %v24
  %v106 = fadd <8 x float> %v17, %v25
  %v107 = fadd <8 x float> %v18, %v26
  br label %b3
b3:
  %v108 = phi i64 [ %v9, %b2 ], [ %v150, %b4 ]
  %v109 = phi <8 x float> [ %v100, %b2 ], [ %v127, %b4 ]
  %v110 = phi <8 x float> [ %v101, %b2 ], [ %v128, %b4 ]
  %v111 = phi <8 x float> [ %v102, %b2 ], [ %v134, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v135, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v141, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v142, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v148, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = icmp slt i64 %v108, %v3
  br i1 %v117, label %b4, label %b5
b4:
  %v118 = mul i64 %v108, 16
  %v119 = getelementptr inbounds float, ptr %v2, i64 %v118
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = getelementptr inbounds float, ptr %v119, i64 8
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v120, <8 x float> %v109)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v122, <8 x float> %v110)
  %v129 = add i64 %v1, %v108
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v120, <8 x float> %v111)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v122, <8 x float> %v112)
  %v136 = add i64 %v48, %v108
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v120, <8 x float> %v113)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v122, <8 x float> %v114)
  %v143 = add i64 %v56, %v108
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v120, <8 x float> %v115)
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v122, <8 x float> %v116)
  %v150 = add nsw i64 %v108, 1
  br label %b3
b5:
  store <8 x float> %v109, ptr %v4, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v110, ptr %v151, align 4
  %v152 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v111, ptr %v152, align 4
  %v153 = add i64 %v5, %v6
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v112, ptr %v154, align 4
  %v155 = mul i64 %v5, 2
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v113, ptr %v156, align 4
  %v157 = add i64 %v155, %v6
  %v158 = getelementptr inbounds float, ptr %v4, i64 %v157
  store <8 x float> %v114, ptr %v158, align 4
  %v159 = mul i64 %v5, 3
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v115, ptr %v160, align 4
  %v161 = add i64 %v159, %v6
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v116, ptr %v162, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v40 = mul i64 %v1, 2
  %v48 = mul i64 %v1, 3
  %v56 = mul i64 %v1, 4
  br label %b0
b0:
  %v8 = phi i64 [ 0, %entry ], [ %v64, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = icmp slt i64 %v8, %v3
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v8, 16
  %v21 = getelementptr inbounds float, ptr %v7, i64 %v20
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 2, i32 1)
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v23 = getelementptr inbounds float, ptr %v22, i64 128
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 3, i32 1)
  %v24 = load <8 x float>, ptr %v22, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v8
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v10)
  %v33 = add i64 %v1, %v8
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v26, <8 x float> %v12)
  %v41 = add i64 %v40, %v8
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v24, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v14)
  %v49 = add i64 %v48, %v8
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v24, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v16)
  %v57 = add i64 %v56, %v8
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v24, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v26, <8 x float> %v18)
  %v64 = add nsw i64 %v8, 1
  br label %b0
b2:
  store <8 x float> %v9, ptr %v4, align 4
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v10, ptr %v65, align 4
  %v66 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v11, ptr %v66, align 4
  %v67 = add i64 %v5, %v6
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v67
  store <8 x float> %v12, ptr %v68, align 4
  %v69 = mul i64 %v5, 2
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  store <8 x float> %v13, ptr %v70, align 4
  %v71 = add i64 %v69, %v6
  %v72 = getelementptr inbounds float, ptr %v4, i64 %v71
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = mul i64 %v5, 3
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v15, ptr %v74, align 4
  %v75 = add i64 %v73, %v6
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  store <8 x float> %v16, ptr %v76, align 4
  %v77 = mul i64 %v5, 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v17, ptr %v78, align 4
  %v79 = add i64 %v77, %v6
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  store <8 x float> %v18, ptr %v80, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v42 = mul i64 %v1, 2
  %v50 = mul i64 %v1, 3
  %v58 = mul i64 %v1, 4
  %v66 = mul i64 %v1, 5
  br label %b0
b0:
  %v8 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v21 = icmp slt i64 %v8, %v3
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v8, 16
  %v23 = getelementptr inbounds float, ptr %v7, i64 %v22
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 2, i32 1)
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v25 = getelementptr inbounds float, ptr %v24, i64 128
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 3, i32 1)
  %v26 = load <8 x float>, ptr %v24, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v8
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v28, <8 x float> %v10)
  %v35 = add i64 %v1, %v8
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v28, <8 x float> %v12)
  %v43 = add i64 %v42, %v8
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v26, <8 x float> %v13)
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v28, <8 x float> %v14)
  %v51 = add i64 %v50, %v8
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v26, <8 x float> %v15)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v16)
  %v59 = add i64 %v58, %v8
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v26, <8 x float> %v17)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v28, <8 x float> %v18)
  %v67 = add i64 %v66, %v8
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v26, <8 x float> %v19)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v28, <8 x float> %v20)
  %v74 = add nsw i64 %v8, 1
  br label %b0
b2:
  store <8 x float> %v9, ptr %v4, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v10, ptr %v75, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v11, ptr %v76, align 4
  %v77 = add i64 %v5, %v6
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v5, 2
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  store <8 x float> %v13, ptr %v80, align 4
  %v81 = add i64 %v79, %v6
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = mul i64 %v5, 3
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v15, ptr %v84, align 4
  %v85 = add i64 %v83, %v6
  %v86 = getelementptr inbounds float, ptr %v4, i64 %v85
  store <8 x float> %v16, ptr %v86, align 4
  %v87 = mul i64 %v5, 4
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v17, ptr %v88, align 4
  %v89 = add i64 %v87, %v6
  %v90 = getelementptr inbounds float, ptr %v4, i64 %v89
  store <8 x float> %v18, ptr %v90, align 4
  %v91 = mul i64 %v5, 5
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v19, ptr %v92, align 4
  %v93 = add i64 %v91, %v6
  %v94 = getelementptr inbounds float, ptr %v4, i64 %v93
  store <8 x float> %v20, ptr %v94, align 4
  ret void
}
define internal void @forward_21(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 15
  %v63 = load i64, ptr %v62, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 1
  %v66 = load i64, ptr %v65, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v85 = load ptr, ptr %v84, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v89 = load ptr, ptr %v88, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 128
  %v13 = getelementptr inbounds float, ptr %v11, i64 2176
  %v37 = and i64 %v9, 1
  %v38 = icmp eq i64 %v37, 1
  %v64 = and i64 %v9, %v63
  %v67 = mul i64 %v64, %v66
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v61, i64 %v68
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v109, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 96
  %v22 = icmp slt i64 %v21, %v18
  %v23 = select i1 %v22, i64 %v21, i64 %v18
  %v24 = sub i64 %v23, %v19
  %v25 = add i64 %v24, 1
  %v26 = sdiv i64 %v25, 2
  %v27 = icmp slt i64 %v26, 1
  %v28 = select i1 %v27, i64 1, i64 %v26
  %v29 = sdiv i64 %v24, %v28
  %v30 = mul i64 %v29, %v28
  %v31 = sub i64 %v24, %v30
  br label %b3
b3:
  %v32 = phi i64 [ 0, %b1 ], [ %v108, %b8 ]
  %v33 = icmp slt i64 %v32, 2
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 2
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v39 = sub i64 1, %v32
  %v40 = select i1 %v38, i64 %v39, i64 %v32
  %v41 = sub i64 1, %v36
  %v42 = select i1 %v38, i64 %v41, i64 %v36
  %v52 = mul i64 %v40, 256
  %v53 = mul i64 %v42, 256
  %v58 = getelementptr inbounds float, ptr %v12, i64 %v52
  %v76 = add i64 %v52, 256
  %v77 = add i64 %v53, 256
  %v93 = mul i64 %v40, 2
  br label %b6
b6:
  %v43 = phi i64 [ 0, %b4 ], [ %v107, %b13 ]
  %v44 = icmp slt i64 %v43, %v28
  br i1 %v44, label %b7, label %b8
b7:
  %v45 = icmp slt i64 %v43, %v31
  %v46 = mul i64 %v43, %v29
  %v47 = select i1 %v45, i64 %v43, i64 %v31
  %v48 = add i64 %v46, %v47
  %v49 = add i64 %v19, %v48
  %v50 = zext i1 %v45 to i64
  %v51 = add i64 %v29, %v50
  %v54 = mul i64 %v43, 2
  %v55 = sdiv i64 %v54, %v28
  %v56 = mul i64 %v55, 128
  %v57 = add i64 %v53, %v56
  %v59 = getelementptr inbounds float, ptr %v12, i64 %v57
  %v70 = mul i64 %v49, 8
  %v71 = getelementptr inbounds float, ptr %v69, i64 %v70
  %v72 = sub i64 %v51, 1
  %v73 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v72
  %v74 = load ptr, ptr %v73, align 4
  %v75 = icmp sgt i64 %v51, 0
  br i1 %v75, label %b9, label %b10
b9:
  call void %v74(ptr %v71, i64 8, ptr %v58, i64 8, ptr %v14, i64 32, i64 8, ptr %v59)
  br label %b10
b10:
  %v78 = add i64 %v49, %v51
  br label %b11
b11:
  %v79 = phi i64 [ %v49, %b10 ], [ %v106, %b16 ]
  %v80 = icmp slt i64 %v79, %v78
  br i1 %v80, label %b12, label %b13
b12:
  %v81 = sub i64 %v79, %v49
  %v82 = mul i64 %v81, 32
  %v83 = getelementptr inbounds float, ptr %v14, i64 %v82
  %v86 = mul i64 %v79, 32
  %v87 = getelementptr inbounds float, ptr %v85, i64 %v86
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v86
  br label %b14
b14:
  %v91 = phi i64 [ 0, %b12 ], [ %v105, %b15 ]
  %v92 = icmp slt i64 %v91, 2
  br i1 %v92, label %b15, label %b16
b15:
  %v94 = add i64 %v93, %v91
  %v95 = mul i64 %v94, 8
  %v96 = mul i64 %v91, 8
  %v97 = getelementptr inbounds float, ptr %v83, i64 %v96
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = add i64 2, %v91
  %v100 = mul i64 %v99, 8
  %v101 = getelementptr inbounds float, ptr %v83, i64 %v100
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v87, i64 %v95
  store <8 x float> %v98, ptr %v103, align 4
  %v104 = getelementptr inbounds float, ptr %v90, i64 %v95
  store <8 x float> %v102, ptr %v104, align 4
  %v105 = add nsw i64 %v91, 1
  br label %b14
b16:
  %v106 = add nsw i64 %v79, 1
  br label %b11
b13:
  %v107 = add nsw i64 %v43, 1
  br label %b6
b8:
  %v108 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v109 = add nsw i64 %v19, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 4
  %v9 = mul i64 %v8, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v99, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v27 = icmp slt i64 %v10, %v9
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = mul i64 %v10, 32
  %v29 = getelementptr inbounds float, ptr %v2, i64 %v28
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v29, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v29, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v29, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v36, <8 x float> %v14)
  %v45 = add i64 %v10, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v47, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v47, i64 16
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v47, i64 24
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v48, <8 x float> %v15)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v16)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v17)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v54, <8 x float> %v18)
  %v63 = add i64 %v10, 2
  %v64 = mul i64 %v63, 32
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v65, i64 8
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v65, i64 16
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v65, i64 24
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v66, <8 x float> %v19)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v68, <8 x float> %v20)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v21)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v72, <8 x float> %v22)
  %v81 = add i64 %v10, 3
  %v82 = mul i64 %v81, 32
  %v83 = getelementptr inbounds float, ptr %v2, i64 %v82
  %v84 = load <8 x float>, ptr %v83, align 4
  %v85 = getelementptr inbounds float, ptr %v83, i64 8
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = getelementptr inbounds float, ptr %v83, i64 16
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v83, i64 24
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v84, <8 x float> %v23)
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v86, <8 x float> %v24)
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v88, <8 x float> %v25)
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v90, <8 x float> %v26)
  %v99 = add nsw i64 %v10, 4
  br label %b0
b2:
  %v100 = fadd <8 x float> %v11, %v15
  %v101 = fadd <8 x float> %v12, %v16
  %v102 = fadd <8 x float> %v13, %v17
  %v103 = fadd <8 x float> %v14, %v18
  %v104 = fadd <8 x float> %v100, %v19
  %v105 = fadd <8 x float> %v101, %v20
  %v106 = fadd <8 x float> %v102, %v21
  %v107 = fadd <8 x float> %v103, %v22
  %v108 = fadd <8 x float> %v104, %v23
  %v109 = fadd <8 x float> %v105, %v24
  %v110 = fadd <8 x float> %v106, %v25
  %v111 = fadd <8 x float> %v107, %v26
  br label %b3
b3:
  %v112 = phi i64 [ %v9, %b2 ], [ %v135, %b4 ]
  %v113 = phi <8 x float> [ %v108, %b2 ], [ %v131, %b4 ]
  %v114 = phi <8 x float> [ %v109, %b2 ], [ %v132, %b4 ]
  %v115 = phi <8 x float> [ %v110, %b2 ], [ %v133, %b4 ]
  %v116 = phi <8 x float> [ %v111, %b2 ], [ %v134, %b4 ]
  %v117 = icmp slt i64 %v112, %v3
  br i1 %v117, label %b4, label %b5
b4:
  %v118 = mul i64 %v112, 32
  %v119 = getelementptr inbounds float, ptr %v2, i64 %v118
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = getelementptr inbounds float, ptr %v119, i64 8
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = getelementptr inbounds float, ptr %v119, i64 16
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v119, i64 24
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v120, <8 x float> %v113)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v122, <8 x float> %v114)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v124, <8 x float> %v115)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v126, <8 x float> %v116)
  %v135 = add nsw i64 %v112, 1
  br label %b3
b5:
  store <8 x float> %v113, ptr %v4, align 4
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v114, ptr %v136, align 4
  %v137 = mul i64 %v6, 2
  %v138 = getelementptr inbounds float, ptr %v4, i64 %v137
  store <8 x float> %v115, ptr %v138, align 4
  %v139 = mul i64 %v6, 3
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v116, ptr %v140, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 2
  %v9 = mul i64 %v8, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v81, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v27 = icmp slt i64 %v10, %v9
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = mul i64 %v10, 32
  %v29 = getelementptr inbounds float, ptr %v2, i64 %v28
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v29, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v29, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v29, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v13)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v36, <8 x float> %v14)
  %v45 = add i64 %v1, %v10
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v30, <8 x float> %v15)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v32, <8 x float> %v16)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v34, <8 x float> %v17)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v36, <8 x float> %v18)
  %v54 = add i64 %v10, 1
  %v55 = mul i64 %v54, 32
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v56, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v56, i64 16
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v56, i64 24
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v57, <8 x float> %v19)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v59, <8 x float> %v20)
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v21)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v63, <8 x float> %v22)
  %v72 = add i64 %v1, %v54
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v57, <8 x float> %v23)
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v59, <8 x float> %v24)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v61, <8 x float> %v25)
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v26)
  %v81 = add nsw i64 %v10, 2
  br label %b0
b2:
  %v82 = fadd <8 x float> %v11, %v19
  %v83 = fadd <8 x float> %v12, %v20
  %v84 = fadd <8 x float> %v13, %v21
  %v85 = fadd <8 x float> %v14, %v22
  %v86 = fadd <8 x float> %v15, %v23
  %v87 = fadd <8 x float> %v16, %v24
  %v88 = fadd <8 x float> %v17, %v25
  %v89 = fadd <8 x float> %v18, %v26
  br label %b3
b3:
  %v90 = phi i64 [ %v9, %b2 ], [ %v126, %b4 ]
  %v91 = phi <8 x float> [ %v82, %b2 ], [ %v113, %b4 ]
  %v92 = phi <8 x float> [ %v83, %b2 ], [ %v114, %b4 ]
  %v93 = phi <8 x float> [ %v84, %b2 ], [ %v115, %b4 ]
  %v94 = phi <8 x float> [ %v85, %b2 ], [ %v116, %b4 ]
  %v95 = phi <8 x float> [ %v86, %b2 ], [ %v122, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v123, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v124, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v125, %b4 ]
  %v99 = icmp slt i64 %v90, %v3
  br i1 %v99, label %b4, label %b5
b4:
  %v100 = mul i64 %v90, 32
  %v101 = getelementptr inbounds float, ptr %v2, i64 %v100
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v101, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = getelementptr inbounds float, ptr %v101, i64 16
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = getelementptr inbounds float, ptr %v101, i64 24
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v102, <8 x float> %v91)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v104, <8 x float> %v92)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v93)
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v108, <8 x float> %v94)
  %v117 = add i64 %v1, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v102, <8 x float> %v95)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v104, <8 x float> %v96)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v106, <8 x float> %v97)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v98)
  %v126 = add nsw i64 %v90, 1
  br label %b3
b5:
  store <8 x float> %v91, ptr %v4, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v6
  store <8 x float> %v92, ptr %v127, align 4
  %v128 = mul i64 %v6, 2
  %v129 = getelementptr inbounds float, ptr %v4, i64 %v128
  store <8 x float> %v93, ptr %v129, align 4
  %v130 = mul i64 %v6, 3
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v94, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v95, ptr %v132, align 4
  %v133 = add i64 %v5, %v6
  %v134 = getelementptr inbounds float, ptr %v4, i64 %v133
  store <8 x float> %v96, ptr %v134, align 4
  %v135 = add i64 %v5, %v128
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v97, ptr %v136, align 4
  %v137 = add i64 %v5, %v130
  %v138 = getelementptr inbounds float, ptr %v4, i64 %v137
  store <8 x float> %v98, ptr %v138, align 4
  ret void
}
define internal void @forward_22(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v31 = load ptr, ptr %v30, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v43 = load ptr, ptr %v42, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 2176
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v46, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v28 = mul i64 %v17, 32
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v41, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v40, %b4 ]
  %v21 = icmp slt i64 %v19, 4
  br i1 %v21, label %b4, label %b5
b4:
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v19
  %v25 = load float, ptr %v24, align 4
  %v32 = mul i64 %v19, 8
  %v33 = getelementptr inbounds float, ptr %v29, i64 %v32
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = fadd <8 x float> %v34, %v36
  %v38 = insertelement <8 x float> poison, float %v25, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v37, <8 x float> %v20)
  %v41 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v44 = mul i64 %v17, 8
  %v45 = getelementptr inbounds float, ptr %v43, i64 %v44
  store <8 x float> %v20, ptr %v45, align 4
  %v46 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_23(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v23 = load ptr, ptr %v22, align 4
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v31 = load ptr, ptr %v30, align 4
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v43 = load ptr, ptr %v42, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 2176
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v46, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v28 = mul i64 %v17, 32
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v41, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v40, %b4 ]
  %v21 = icmp slt i64 %v19, 4
  br i1 %v21, label %b4, label %b5
b4:
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v19
  %v25 = load float, ptr %v24, align 4
  %v32 = mul i64 %v19, 8
  %v33 = getelementptr inbounds float, ptr %v29, i64 %v32
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = fadd <8 x float> %v34, %v36
  %v38 = insertelement <8 x float> poison, float %v25, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v37, <8 x float> %v20)
  %v41 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v44 = mul i64 %v17, 8
  %v45 = getelementptr inbounds float, ptr %v43, i64 %v44
  store <8 x float> %v20, ptr %v45, align 4
  %v46 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_24(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v20 = load ptr, ptr %v19, align 4
  %v22 = getelementptr inbounds i64, ptr %v1, i64 1
  %v23 = load i64, ptr %v22, align 8
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v34 = load ptr, ptr %v33, align 4
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v37 = load ptr, ptr %v36, align 4
  %v38 = getelementptr inbounds i64, ptr %v1, i64 15
  %v39 = load i64, ptr %v38, align 8
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds i64, ptr %v1, i64 39
  %v48 = load i64, ptr %v47, align 8
  %v54 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v55 = load ptr, ptr %v54, align 4
  %v56 = getelementptr inbounds i64, ptr %v1, i64 40
  %v57 = load i64, ptr %v56, align 8
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds i64, ptr %v1, i64 41
  %v66 = load i64, ptr %v65, align 8
  %v21 = sub i64 %v9, %v6
  %v24 = mul i64 %v21, %v23
  %v25 = mul i64 %v24, 16
  %v26 = getelementptr inbounds float, ptr %v20, i64 %v25
  %v40 = and i64 %v9, %v39
  %v41 = mul i64 %v40, %v23
  %v42 = mul i64 %v41, 8
  %v43 = getelementptr inbounds float, ptr %v37, i64 %v42
  %v49 = and i64 %v9, %v48
  %v50 = mul i64 %v49, %v23
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v46, i64 %v51
  %v58 = and i64 %v9, %v57
  %v59 = mul i64 %v58, %v23
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v55, i64 %v60
  %v67 = and i64 %v9, %v66
  %v68 = mul i64 %v67, %v23
  %v69 = mul i64 %v68, 8
  %v70 = getelementptr inbounds float, ptr %v64, i64 %v69
  %v137 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v142, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v18 = load float, ptr %v17, align 4
  %v27 = mul i64 %v14, 16
  %v28 = getelementptr inbounds float, ptr %v26, i64 %v27
  %v31 = mul i64 %v14, 8
  %v32 = getelementptr inbounds float, ptr %v30, i64 %v31
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v31
  %v44 = getelementptr inbounds float, ptr %v43, i64 %v31
  %v53 = getelementptr inbounds float, ptr %v52, i64 %v31
  %v62 = getelementptr inbounds float, ptr %v61, i64 %v31
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v31
  %v72 = load <8 x float>, ptr %v28, align 4
  %v73 = insertelement <8 x float> poison, float %v18, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = fmul <8 x float> %v74, %v72
  %v76 = load <8 x float>, ptr %v32, align 4
  %v77 = fadd <8 x float> %v75, %v76
  %v78 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v77)
  %v79 = fcmp ogt <8 x float> %v78, splat (float 0x4023000000000000)
  %v80 = select <8 x i1> %v79, <8 x float> splat (float 0x4023000000000000), <8 x float> %v78
  %v81 = fadd <8 x float> %v80, %v80
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v83 = fsub <8 x float> %v82, splat (float 0x4168000000000000)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v81)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v84)
  %v86 = bitcast <8 x float> %v82 to <8 x i32>
  %v87 = fmul <8 x float> %v85, %v85
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v85, <8 x float> splat (float 0x3F81227F40000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v85, <8 x float> splat (float 0x3FA5556740000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v85, <8 x float> splat (float 0x3FC5554B00000000))
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v85, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v91, <8 x float> %v85)
  %v93 = shl <8 x i32> %v86, splat (i32 23)
  %v94 = add <8 x i32> %v93, splat (i32 1065353216)
  %v95 = bitcast <8 x i32> %v94 to <8 x float>
  %v96 = fsub <8 x float> %v95, splat (float 0x3FF0000000000000)
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v92, <8 x float> %v96)
  %v98 = fadd <8 x float> %v97, splat (float 0x4000000000000000)
  %v99 = fdiv <8 x float> %v97, %v98
  %v100 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v99, <8 x float> %v77)
  %v101 = getelementptr inbounds float, ptr %v28, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = fmul <8 x float> %v74, %v102
  %v104 = load <8 x float>, ptr %v35, align 4
  %v105 = fadd <8 x float> %v103, %v104
  %v106 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v105)
  %v107 = fneg <8 x float> %v106
  %v108 = fcmp olt <8 x float> %v107, splat (float 0xC05A400000000000)
  %v109 = select <8 x i1> %v108, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v107
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v111 = fsub <8 x float> %v110, splat (float 0x4168000000000000)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v109)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v112)
  %v114 = bitcast <8 x float> %v110 to <8 x i32>
  %v115 = fmul <8 x float> %v113, %v113
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v113, <8 x float> splat (float 0x3F81227F40000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v113, <8 x float> splat (float 0x3FA5556740000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v113, <8 x float> splat (float 0x3FC5554B00000000))
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v113, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v119, <8 x float> %v113)
  %v121 = sub <8 x i32> %v114, splat (i32 1262485250)
  %v122 = lshr <8 x i32> %v121, splat (i32 1)
  %v123 = sub <8 x i32> %v121, %v122
  %v124 = shl <8 x i32> %v122, splat (i32 23)
  %v125 = bitcast <8 x i32> %v124 to <8 x float>
  %v126 = shl <8 x i32> %v123, splat (i32 23)
  %v127 = bitcast <8 x i32> %v126 to <8 x float>
  %v128 = fadd <8 x float> %v120, splat (float 0x3FF0000000000000)
  %v129 = fmul <8 x float> %v128, %v125
  %v130 = fmul <8 x float> %v129, %v127
  %v131 = fcmp olt <8 x float> %v105, splat (float 0x0000000000000000)
  %v132 = select <8 x i1> %v131, <8 x float> %v130, <8 x float> splat (float 0x3FF0000000000000)
  %v133 = fadd <8 x float> %v130, splat (float 0x3FF0000000000000)
  %v134 = fdiv <8 x float> %v132, %v133
  %v135 = fmul <8 x float> %v100, %v134
  %v136 = load <8 x float>, ptr %v44, align 4
  %v139 = fsub <8 x float> %v138, %v134
  %v140 = fmul <8 x float> %v136, %v139
  %v141 = fadd <8 x float> %v135, %v140
  store <8 x float> %v100, ptr %v53, align 4
  store <8 x float> %v134, ptr %v62, align 4
  store <8 x float> %v141, ptr %v71, align 4
  %v142 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_25(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 41
  %v63 = load i64, ptr %v62, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 1
  %v66 = load i64, ptr %v65, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v85 = load ptr, ptr %v84, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v89 = load ptr, ptr %v88, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 640
  %v13 = getelementptr inbounds float, ptr %v11, i64 2176
  %v37 = and i64 %v9, 1
  %v38 = icmp eq i64 %v37, 1
  %v64 = and i64 %v9, %v63
  %v67 = mul i64 %v64, %v66
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v61, i64 %v68
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v109, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 96
  %v22 = icmp slt i64 %v21, %v18
  %v23 = select i1 %v22, i64 %v21, i64 %v18
  %v24 = sub i64 %v23, %v19
  %v25 = add i64 %v24, 1
  %v26 = sdiv i64 %v25, 2
  %v27 = icmp slt i64 %v26, 1
  %v28 = select i1 %v27, i64 1, i64 %v26
  %v29 = sdiv i64 %v24, %v28
  %v30 = mul i64 %v29, %v28
  %v31 = sub i64 %v24, %v30
  br label %b3
b3:
  %v32 = phi i64 [ 0, %b1 ], [ %v108, %b8 ]
  %v33 = icmp slt i64 %v32, 2
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 2
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v39 = sub i64 1, %v32
  %v40 = select i1 %v38, i64 %v39, i64 %v32
  %v41 = sub i64 1, %v36
  %v42 = select i1 %v38, i64 %v41, i64 %v36
  %v52 = mul i64 %v40, 256
  %v53 = mul i64 %v42, 256
  %v58 = getelementptr inbounds float, ptr %v12, i64 %v52
  %v76 = add i64 %v52, 256
  %v77 = add i64 %v53, 256
  %v93 = mul i64 %v40, 2
  br label %b6
b6:
  %v43 = phi i64 [ 0, %b4 ], [ %v107, %b13 ]
  %v44 = icmp slt i64 %v43, %v28
  br i1 %v44, label %b7, label %b8
b7:
  %v45 = icmp slt i64 %v43, %v31
  %v46 = mul i64 %v43, %v29
  %v47 = select i1 %v45, i64 %v43, i64 %v31
  %v48 = add i64 %v46, %v47
  %v49 = add i64 %v19, %v48
  %v50 = zext i1 %v45 to i64
  %v51 = add i64 %v29, %v50
  %v54 = mul i64 %v43, 2
  %v55 = sdiv i64 %v54, %v28
  %v56 = mul i64 %v55, 128
  %v57 = add i64 %v53, %v56
  %v59 = getelementptr inbounds float, ptr %v12, i64 %v57
  %v70 = mul i64 %v49, 8
  %v71 = getelementptr inbounds float, ptr %v69, i64 %v70
  %v72 = sub i64 %v51, 1
  %v73 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v72
  %v74 = load ptr, ptr %v73, align 4
  %v75 = icmp sgt i64 %v51, 0
  br i1 %v75, label %b9, label %b10
b9:
  call void %v74(ptr %v71, i64 8, ptr %v58, i64 8, ptr %v14, i64 32, i64 8, ptr %v59)
  br label %b10
b10:
  %v78 = add i64 %v49, %v51
  br label %b11
b11:
  %v79 = phi i64 [ %v49, %b10 ], [ %v106, %b16 ]
  %v80 = icmp slt i64 %v79, %v78
  br i1 %v80, label %b12, label %b13
b12:
  %v81 = sub i64 %v79, %v49
  %v82 = mul i64 %v81, 32
  %v83 = getelementptr inbounds float, ptr %v14, i64 %v82
  %v86 = mul i64 %v79, 32
  %v87 = getelementptr inbounds float, ptr %v85, i64 %v86
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v86
  br label %b14
b14:
  %v91 = phi i64 [ 0, %b12 ], [ %v105, %b15 ]
  %v92 = icmp slt i64 %v91, 2
  br i1 %v92, label %b15, label %b16
b15:
  %v94 = add i64 %v93, %v91
  %v95 = mul i64 %v94, 8
  %v96 = mul i64 %v91, 8
  %v97 = getelementptr inbounds float, ptr %v83, i64 %v96
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = add i64 2, %v91
  %v100 = mul i64 %v99, 8
  %v101 = getelementptr inbounds float, ptr %v83, i64 %v100
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v87, i64 %v95
  store <8 x float> %v98, ptr %v103, align 4
  %v104 = getelementptr inbounds float, ptr %v90, i64 %v95
  store <8 x float> %v102, ptr %v104, align 4
  %v105 = add nsw i64 %v91, 1
  br label %b14
b16:
  %v106 = add nsw i64 %v79, 1
  br label %b11
b13:
  %v107 = add nsw i64 %v43, 1
  br label %b6
b8:
  %v108 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v109 = add nsw i64 %v19, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_26(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v23 = load ptr, ptr %v22, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v33 = load ptr, ptr %v32, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v45 = load ptr, ptr %v44, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 2176
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v48, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v24 = mul i64 %v17, 4
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v30 = mul i64 %v17, 32
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v43, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v42, %b4 ]
  %v21 = icmp slt i64 %v19, 4
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  %v27 = load float, ptr %v26, align 4
  %v34 = mul i64 %v19, 8
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v36, %v38
  %v40 = insertelement <8 x float> poison, float %v27, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v39, <8 x float> %v20)
  %v43 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v46 = mul i64 %v17, 8
  %v47 = getelementptr inbounds float, ptr %v45, i64 %v46
  store <8 x float> %v20, ptr %v47, align 4
  %v48 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_27(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v23 = load ptr, ptr %v22, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v33 = load ptr, ptr %v32, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v45 = load ptr, ptr %v44, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 2176
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v48, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v24 = mul i64 %v17, 4
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v30 = mul i64 %v17, 32
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v43, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v42, %b4 ]
  %v21 = icmp slt i64 %v19, 4
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  %v27 = load float, ptr %v26, align 4
  %v34 = mul i64 %v19, 8
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v36, %v38
  %v40 = insertelement <8 x float> poison, float %v27, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v39, <8 x float> %v20)
  %v43 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v46 = mul i64 %v17, 8
  %v47 = getelementptr inbounds float, ptr %v45, i64 %v46
  store <8 x float> %v20, ptr %v47, align 4
  %v48 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_28(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 41
  %v36 = load i64, ptr %v35, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 42
  %v45 = load i64, ptr %v44, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 43
  %v54 = load i64, ptr %v53, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 44
  %v63 = load i64, ptr %v62, align 8
  %v18 = sub i64 %v9, %v6
  %v21 = mul i64 %v18, %v20
  %v22 = mul i64 %v21, 16
  %v23 = getelementptr inbounds float, ptr %v17, i64 %v22
  %v37 = and i64 %v9, %v36
  %v38 = mul i64 %v37, %v20
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  %v46 = and i64 %v9, %v45
  %v47 = mul i64 %v46, %v20
  %v48 = mul i64 %v47, 8
  %v49 = getelementptr inbounds float, ptr %v43, i64 %v48
  %v55 = and i64 %v9, %v54
  %v56 = mul i64 %v55, %v20
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v64 = and i64 %v9, %v63
  %v65 = mul i64 %v64, %v20
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  %v70 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v139, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v24 = mul i64 %v14, 16
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v28 = mul i64 %v14, 8
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v28
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v28
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v28
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v28
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v28
  %v69 = load <8 x float>, ptr %v25, align 4
  %v72 = fmul <8 x float> %v71, %v69
  %v73 = load <8 x float>, ptr %v29, align 4
  %v74 = fadd <8 x float> %v72, %v73
  %v75 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v74)
  %v76 = fcmp ogt <8 x float> %v75, splat (float 0x4023000000000000)
  %v77 = select <8 x i1> %v76, <8 x float> splat (float 0x4023000000000000), <8 x float> %v75
  %v78 = fadd <8 x float> %v77, %v77
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v80 = fsub <8 x float> %v79, splat (float 0x4168000000000000)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v78)
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v81)
  %v83 = bitcast <8 x float> %v79 to <8 x i32>
  %v84 = fmul <8 x float> %v82, %v82
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v82, <8 x float> splat (float 0x3F81227F40000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v82, <8 x float> splat (float 0x3FA5556740000000))
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v82, <8 x float> splat (float 0x3FC5554B00000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v82, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v88, <8 x float> %v82)
  %v90 = shl <8 x i32> %v83, splat (i32 23)
  %v91 = add <8 x i32> %v90, splat (i32 1065353216)
  %v92 = bitcast <8 x i32> %v91 to <8 x float>
  %v93 = fsub <8 x float> %v92, splat (float 0x3FF0000000000000)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v89, <8 x float> %v93)
  %v95 = fadd <8 x float> %v94, splat (float 0x4000000000000000)
  %v96 = fdiv <8 x float> %v94, %v95
  %v97 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v96, <8 x float> %v74)
  %v98 = getelementptr inbounds float, ptr %v25, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = fmul <8 x float> %v71, %v99
  %v101 = load <8 x float>, ptr %v32, align 4
  %v102 = fadd <8 x float> %v100, %v101
  %v103 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v102)
  %v104 = fneg <8 x float> %v103
  %v105 = fcmp olt <8 x float> %v104, splat (float 0xC05A400000000000)
  %v106 = select <8 x i1> %v105, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v104
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v108 = fsub <8 x float> %v107, splat (float 0x4168000000000000)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v106)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v109)
  %v111 = bitcast <8 x float> %v107 to <8 x i32>
  %v112 = fmul <8 x float> %v110, %v110
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v110, <8 x float> splat (float 0x3F81227F40000000))
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v110, <8 x float> splat (float 0x3FA5556740000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v110, <8 x float> splat (float 0x3FC5554B00000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v110, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v116, <8 x float> %v110)
  %v118 = sub <8 x i32> %v111, splat (i32 1262485250)
  %v119 = lshr <8 x i32> %v118, splat (i32 1)
  %v120 = sub <8 x i32> %v118, %v119
  %v121 = shl <8 x i32> %v119, splat (i32 23)
  %v122 = bitcast <8 x i32> %v121 to <8 x float>
  %v123 = shl <8 x i32> %v120, splat (i32 23)
  %v124 = bitcast <8 x i32> %v123 to <8 x float>
  %v125 = fadd <8 x float> %v117, splat (float 0x3FF0000000000000)
  %v126 = fmul <8 x float> %v125, %v122
  %v127 = fmul <8 x float> %v126, %v124
  %v128 = fcmp olt <8 x float> %v102, splat (float 0x0000000000000000)
  %v129 = select <8 x i1> %v128, <8 x float> %v127, <8 x float> splat (float 0x3FF0000000000000)
  %v130 = fadd <8 x float> %v127, splat (float 0x3FF0000000000000)
  %v131 = fdiv <8 x float> %v129, %v130
  %v132 = fmul <8 x float> %v97, %v131
  %v133 = load <8 x float>, ptr %v41, align 4
  %v136 = fsub <8 x float> %v135, %v131
  %v137 = fmul <8 x float> %v133, %v136
  %v138 = fadd <8 x float> %v132, %v137
  store <8 x float> %v97, ptr %v50, align 4
  store <8 x float> %v131, ptr %v59, align 4
  store <8 x float> %v138, ptr %v68, align 4
  %v139 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_29(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 44
  %v63 = load i64, ptr %v62, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 1
  %v66 = load i64, ptr %v65, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v85 = load ptr, ptr %v84, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v89 = load ptr, ptr %v88, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 1152
  %v13 = getelementptr inbounds float, ptr %v11, i64 2176
  %v37 = and i64 %v9, 1
  %v38 = icmp eq i64 %v37, 1
  %v64 = and i64 %v9, %v63
  %v67 = mul i64 %v64, %v66
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v61, i64 %v68
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v109, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 96
  %v22 = icmp slt i64 %v21, %v18
  %v23 = select i1 %v22, i64 %v21, i64 %v18
  %v24 = sub i64 %v23, %v19
  %v25 = add i64 %v24, 1
  %v26 = sdiv i64 %v25, 2
  %v27 = icmp slt i64 %v26, 1
  %v28 = select i1 %v27, i64 1, i64 %v26
  %v29 = sdiv i64 %v24, %v28
  %v30 = mul i64 %v29, %v28
  %v31 = sub i64 %v24, %v30
  br label %b3
b3:
  %v32 = phi i64 [ 0, %b1 ], [ %v108, %b8 ]
  %v33 = icmp slt i64 %v32, 2
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 2
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v39 = sub i64 1, %v32
  %v40 = select i1 %v38, i64 %v39, i64 %v32
  %v41 = sub i64 1, %v36
  %v42 = select i1 %v38, i64 %v41, i64 %v36
  %v52 = mul i64 %v40, 256
  %v53 = mul i64 %v42, 256
  %v58 = getelementptr inbounds float, ptr %v12, i64 %v52
  %v76 = add i64 %v52, 256
  %v77 = add i64 %v53, 256
  %v93 = mul i64 %v40, 2
  br label %b6
b6:
  %v43 = phi i64 [ 0, %b4 ], [ %v107, %b13 ]
  %v44 = icmp slt i64 %v43, %v28
  br i1 %v44, label %b7, label %b8
b7:
  %v45 = icmp slt i64 %v43, %v31
  %v46 = mul i64 %v43, %v29
  %v47 = select i1 %v45, i64 %v43, i64 %v31
  %v48 = add i64 %v46, %v47
  %v49 = add i64 %v19, %v48
  %v50 = zext i1 %v45 to i64
  %v51 = add i64 %v29, %v50
  %v54 = mul i64 %v43, 2
  %v55 = sdiv i64 %v54, %v28
  %v56 = mul i64 %v55, 128
  %v57 = add i64 %v53, %v56
  %v59 = getelementptr inbounds float, ptr %v12, i64 %v57
  %v70 = mul i64 %v49, 8
  %v71 = getelementptr inbounds float, ptr %v69, i64 %v70
  %v72 = sub i64 %v51, 1
  %v73 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v72
  %v74 = load ptr, ptr %v73, align 4
  %v75 = icmp sgt i64 %v51, 0
  br i1 %v75, label %b9, label %b10
b9:
  call void %v74(ptr %v71, i64 8, ptr %v58, i64 8, ptr %v14, i64 32, i64 8, ptr %v59)
  br label %b10
b10:
  %v78 = add i64 %v49, %v51
  br label %b11
b11:
  %v79 = phi i64 [ %v49, %b10 ], [ %v106, %b16 ]
  %v80 = icmp slt i64 %v79, %v78
  br i1 %v80, label %b12, label %b13
b12:
  %v81 = sub i64 %v79, %v49
  %v82 = mul i64 %v81, 32
  %v83 = getelementptr inbounds float, ptr %v14, i64 %v82
  %v86 = mul i64 %v79, 32
  %v87 = getelementptr inbounds float, ptr %v85, i64 %v86
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v86
  br label %b14
b14:
  %v91 = phi i64 [ 0, %b12 ], [ %v105, %b15 ]
  %v92 = icmp slt i64 %v91, 2
  br i1 %v92, label %b15, label %b16
b15:
  %v94 = add i64 %v93, %v91
  %v95 = mul i64 %v94, 8
  %v96 = mul i64 %v91, 8
  %v97 = getelementptr inbounds float, ptr %v83, i64 %v96
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = add i64 2, %v91
  %v100 = mul i64 %v99, 8
  %v101 = getelementptr inbounds float, ptr %v83, i64 %v100
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v87, i64 %v95
  store <8 x float> %v98, ptr %v103, align 4
  %v104 = getelementptr inbounds float, ptr %v90, i64 %v95
  store <8 x float> %v102, ptr %v104, align 4
  %v105 = add nsw i64 %v91, 1
  br label %b14
b16:
  %v106 = add nsw i64 %v79, 1
  br label %b11
b13:
  %v107 = add nsw i64 %v43, 1
  br label %b6
b8:
  %v108 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v109 = add nsw i64 %v19, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v23 = load ptr, ptr %v22, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v33 = load ptr, ptr %v32, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v45 = load ptr, ptr %v44, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 2176
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v48, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v24 = mul i64 %v17, 4
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v30 = mul i64 %v17, 32
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v43, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v42, %b4 ]
  %v21 = icmp slt i64 %v19, 4
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  %v27 = load float, ptr %v26, align 4
  %v34 = mul i64 %v19, 8
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v36, %v38
  %v40 = insertelement <8 x float> poison, float %v27, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v39, <8 x float> %v20)
  %v43 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v46 = mul i64 %v17, 8
  %v47 = getelementptr inbounds float, ptr %v45, i64 %v46
  store <8 x float> %v20, ptr %v47, align 4
  %v48 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v23 = load ptr, ptr %v22, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v33 = load ptr, ptr %v32, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v45 = load ptr, ptr %v44, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 2176
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v48, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v24 = mul i64 %v17, 4
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v30 = mul i64 %v17, 32
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v43, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v42, %b4 ]
  %v21 = icmp slt i64 %v19, 4
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  %v27 = load float, ptr %v26, align 4
  %v34 = mul i64 %v19, 8
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v36, %v38
  %v40 = insertelement <8 x float> poison, float %v27, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v39, <8 x float> %v20)
  %v43 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v46 = mul i64 %v17, 8
  %v47 = getelementptr inbounds float, ptr %v45, i64 %v46
  store <8 x float> %v20, ptr %v47, align 4
  %v48 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_32(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 44
  %v36 = load i64, ptr %v35, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 45
  %v45 = load i64, ptr %v44, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 46
  %v54 = load i64, ptr %v53, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 47
  %v63 = load i64, ptr %v62, align 8
  %v18 = sub i64 %v9, %v6
  %v21 = mul i64 %v18, %v20
  %v22 = mul i64 %v21, 16
  %v23 = getelementptr inbounds float, ptr %v17, i64 %v22
  %v37 = and i64 %v9, %v36
  %v38 = mul i64 %v37, %v20
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  %v46 = and i64 %v9, %v45
  %v47 = mul i64 %v46, %v20
  %v48 = mul i64 %v47, 8
  %v49 = getelementptr inbounds float, ptr %v43, i64 %v48
  %v55 = and i64 %v9, %v54
  %v56 = mul i64 %v55, %v20
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v64 = and i64 %v9, %v63
  %v65 = mul i64 %v64, %v20
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v61, i64 %v66
  %v70 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v139, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v24 = mul i64 %v14, 16
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v28 = mul i64 %v14, 8
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v28
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v28
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v28
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v28
  %v68 = getelementptr inbounds float, ptr %v67, i64 %v28
  %v69 = load <8 x float>, ptr %v25, align 4
  %v72 = fmul <8 x float> %v71, %v69
  %v73 = load <8 x float>, ptr %v29, align 4
  %v74 = fadd <8 x float> %v72, %v73
  %v75 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v74)
  %v76 = fcmp ogt <8 x float> %v75, splat (float 0x4023000000000000)
  %v77 = select <8 x i1> %v76, <8 x float> splat (float 0x4023000000000000), <8 x float> %v75
  %v78 = fadd <8 x float> %v77, %v77
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v80 = fsub <8 x float> %v79, splat (float 0x4168000000000000)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v78)
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v81)
  %v83 = bitcast <8 x float> %v79 to <8 x i32>
  %v84 = fmul <8 x float> %v82, %v82
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v82, <8 x float> splat (float 0x3F81227F40000000))
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v82, <8 x float> splat (float 0x3FA5556740000000))
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v82, <8 x float> splat (float 0x3FC5554B00000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v82, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v88, <8 x float> %v82)
  %v90 = shl <8 x i32> %v83, splat (i32 23)
  %v91 = add <8 x i32> %v90, splat (i32 1065353216)
  %v92 = bitcast <8 x i32> %v91 to <8 x float>
  %v93 = fsub <8 x float> %v92, splat (float 0x3FF0000000000000)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v89, <8 x float> %v93)
  %v95 = fadd <8 x float> %v94, splat (float 0x4000000000000000)
  %v96 = fdiv <8 x float> %v94, %v95
  %v97 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v96, <8 x float> %v74)
  %v98 = getelementptr inbounds float, ptr %v25, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = fmul <8 x float> %v71, %v99
  %v101 = load <8 x float>, ptr %v32, align 4
  %v102 = fadd <8 x float> %v100, %v101
  %v103 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v102)
  %v104 = fneg <8 x float> %v103
  %v105 = fcmp olt <8 x float> %v104, splat (float 0xC05A400000000000)
  %v106 = select <8 x i1> %v105, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v104
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v108 = fsub <8 x float> %v107, splat (float 0x4168000000000000)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v106)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v109)
  %v111 = bitcast <8 x float> %v107 to <8 x i32>
  %v112 = fmul <8 x float> %v110, %v110
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v110, <8 x float> splat (float 0x3F81227F40000000))
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v110, <8 x float> splat (float 0x3FA5556740000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v110, <8 x float> splat (float 0x3FC5554B00000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v110, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v116, <8 x float> %v110)
  %v118 = sub <8 x i32> %v111, splat (i32 1262485250)
  %v119 = lshr <8 x i32> %v118, splat (i32 1)
  %v120 = sub <8 x i32> %v118, %v119
  %v121 = shl <8 x i32> %v119, splat (i32 23)
  %v122 = bitcast <8 x i32> %v121 to <8 x float>
  %v123 = shl <8 x i32> %v120, splat (i32 23)
  %v124 = bitcast <8 x i32> %v123 to <8 x float>
  %v125 = fadd <8 x float> %v117, splat (float 0x3FF0000000000000)
  %v126 = fmul <8 x float> %v125, %v122
  %v127 = fmul <8 x float> %v126, %v124
  %v128 = fcmp olt <8 x float> %v102, splat (float 0x0000000000000000)
  %v129 = select <8 x i1> %v128, <8 x float> %v127, <8 x float> splat (float 0x3FF0000000000000)
  %v130 = fadd <8 x float> %v127, splat (float 0x3FF0000000000000)
  %v131 = fdiv <8 x float> %v129, %v130
  %v132 = fmul <8 x float> %v97, %v131
  %v133 = load <8 x float>, ptr %v41, align 4
  %v136 = fsub <8 x float> %v135, %v131
  %v137 = fmul <8 x float> %v133, %v136
  %v138 = fadd <8 x float> %v132, %v137
  store <8 x float> %v97, ptr %v50, align 4
  store <8 x float> %v131, ptr %v59, align 4
  store <8 x float> %v138, ptr %v68, align 4
  %v139 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_33(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v14 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v11 = load ptr, ptr %v10, align 4
  %v15 = getelementptr inbounds i64, ptr %v4, i64 3
  %v16 = load i64, ptr %v15, align 8
  %v17 = getelementptr inbounds i64, ptr %v4, i64 4
  %v18 = load i64, ptr %v17, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v61 = load ptr, ptr %v60, align 4
  %v62 = getelementptr inbounds i64, ptr %v1, i64 47
  %v63 = load i64, ptr %v62, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 1
  %v66 = load i64, ptr %v65, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v85 = load ptr, ptr %v84, align 4
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v89 = load ptr, ptr %v88, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 1664
  %v13 = getelementptr inbounds float, ptr %v11, i64 2176
  %v37 = and i64 %v9, 1
  %v38 = icmp eq i64 %v37, 1
  %v64 = and i64 %v9, %v63
  %v67 = mul i64 %v64, %v66
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v61, i64 %v68
  br label %b0
b0:
  %v19 = phi i64 [ %v16, %entry ], [ %v109, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = add i64 %v19, 96
  %v22 = icmp slt i64 %v21, %v18
  %v23 = select i1 %v22, i64 %v21, i64 %v18
  %v24 = sub i64 %v23, %v19
  %v25 = add i64 %v24, 1
  %v26 = sdiv i64 %v25, 2
  %v27 = icmp slt i64 %v26, 1
  %v28 = select i1 %v27, i64 1, i64 %v26
  %v29 = sdiv i64 %v24, %v28
  %v30 = mul i64 %v29, %v28
  %v31 = sub i64 %v24, %v30
  br label %b3
b3:
  %v32 = phi i64 [ 0, %b1 ], [ %v108, %b8 ]
  %v33 = icmp slt i64 %v32, 2
  br i1 %v33, label %b4, label %b5
b4:
  %v34 = add i64 %v32, 1
  %v35 = icmp slt i64 %v34, 2
  %v36 = select i1 %v35, i64 %v34, i64 %v32
  %v39 = sub i64 1, %v32
  %v40 = select i1 %v38, i64 %v39, i64 %v32
  %v41 = sub i64 1, %v36
  %v42 = select i1 %v38, i64 %v41, i64 %v36
  %v52 = mul i64 %v40, 256
  %v53 = mul i64 %v42, 256
  %v58 = getelementptr inbounds float, ptr %v12, i64 %v52
  %v76 = add i64 %v52, 256
  %v77 = add i64 %v53, 256
  %v93 = mul i64 %v40, 2
  br label %b6
b6:
  %v43 = phi i64 [ 0, %b4 ], [ %v107, %b13 ]
  %v44 = icmp slt i64 %v43, %v28
  br i1 %v44, label %b7, label %b8
b7:
  %v45 = icmp slt i64 %v43, %v31
  %v46 = mul i64 %v43, %v29
  %v47 = select i1 %v45, i64 %v43, i64 %v31
  %v48 = add i64 %v46, %v47
  %v49 = add i64 %v19, %v48
  %v50 = zext i1 %v45 to i64
  %v51 = add i64 %v29, %v50
  %v54 = mul i64 %v43, 2
  %v55 = sdiv i64 %v54, %v28
  %v56 = mul i64 %v55, 128
  %v57 = add i64 %v53, %v56
  %v59 = getelementptr inbounds float, ptr %v12, i64 %v57
  %v70 = mul i64 %v49, 8
  %v71 = getelementptr inbounds float, ptr %v69, i64 %v70
  %v72 = sub i64 %v51, 1
  %v73 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v72
  %v74 = load ptr, ptr %v73, align 4
  %v75 = icmp sgt i64 %v51, 0
  br i1 %v75, label %b9, label %b10
b9:
  call void %v74(ptr %v71, i64 8, ptr %v58, i64 8, ptr %v14, i64 32, i64 8, ptr %v59)
  br label %b10
b10:
  %v78 = add i64 %v49, %v51
  br label %b11
b11:
  %v79 = phi i64 [ %v49, %b10 ], [ %v106, %b16 ]
  %v80 = icmp slt i64 %v79, %v78
  br i1 %v80, label %b12, label %b13
b12:
  %v81 = sub i64 %v79, %v49
  %v82 = mul i64 %v81, 32
  %v83 = getelementptr inbounds float, ptr %v14, i64 %v82
  %v86 = mul i64 %v79, 32
  %v87 = getelementptr inbounds float, ptr %v85, i64 %v86
  %v90 = getelementptr inbounds float, ptr %v89, i64 %v86
  br label %b14
b14:
  %v91 = phi i64 [ 0, %b12 ], [ %v105, %b15 ]
  %v92 = icmp slt i64 %v91, 2
  br i1 %v92, label %b15, label %b16
b15:
  %v94 = add i64 %v93, %v91
  %v95 = mul i64 %v94, 8
  %v96 = mul i64 %v91, 8
  %v97 = getelementptr inbounds float, ptr %v83, i64 %v96
  %v98 = load <8 x float>, ptr %v97, align 4
  %v99 = add i64 2, %v91
  %v100 = mul i64 %v99, 8
  %v101 = getelementptr inbounds float, ptr %v83, i64 %v100
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v87, i64 %v95
  store <8 x float> %v98, ptr %v103, align 4
  %v104 = getelementptr inbounds float, ptr %v90, i64 %v95
  store <8 x float> %v102, ptr %v104, align 4
  %v105 = add nsw i64 %v91, 1
  br label %b14
b16:
  %v106 = add nsw i64 %v79, 1
  br label %b11
b13:
  %v107 = add nsw i64 %v43, 1
  br label %b6
b8:
  %v108 = add nsw i64 %v32, 1
  br label %b3
b5:
  %v109 = add nsw i64 %v19, 96
  br label %b0
b2:
  ret void
}
define internal void @forward_34(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v23 = load ptr, ptr %v22, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v33 = load ptr, ptr %v32, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v45 = load ptr, ptr %v44, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 2176
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v48, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v24 = mul i64 %v17, 4
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v30 = mul i64 %v17, 32
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v43, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v42, %b4 ]
  %v21 = icmp slt i64 %v19, 4
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  %v27 = load float, ptr %v26, align 4
  %v34 = mul i64 %v19, 8
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v36, %v38
  %v40 = insertelement <8 x float> poison, float %v27, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v39, <8 x float> %v20)
  %v43 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v46 = mul i64 %v17, 8
  %v47 = getelementptr inbounds float, ptr %v45, i64 %v46
  store <8 x float> %v20, ptr %v47, align 4
  %v48 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_35(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v11 = load ptr, ptr %v10, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v23 = load ptr, ptr %v22, align 4
  %v28 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v29 = load ptr, ptr %v28, align 4
  %v32 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v33 = load ptr, ptr %v32, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v45 = load ptr, ptr %v44, align 4
  %v12 = getelementptr inbounds float, ptr %v11, i64 2176
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v48, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v24 = mul i64 %v17, 4
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v30 = mul i64 %v17, 32
  %v31 = getelementptr inbounds float, ptr %v29, i64 %v30
  br label %b3
b3:
  %v19 = phi i64 [ 0, %b1 ], [ %v43, %b4 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v42, %b4 ]
  %v21 = icmp slt i64 %v19, 4
  br i1 %v21, label %b4, label %b5
b4:
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  %v27 = load float, ptr %v26, align 4
  %v34 = mul i64 %v19, 8
  %v35 = getelementptr inbounds float, ptr %v31, i64 %v34
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v36, %v38
  %v40 = insertelement <8 x float> poison, float %v27, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v39, <8 x float> %v20)
  %v43 = add nsw i64 %v19, 1
  br label %b3
b5:
  %v46 = mul i64 %v17, 8
  %v47 = getelementptr inbounds float, ptr %v45, i64 %v46
  store <8 x float> %v20, ptr %v47, align 4
  %v48 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @forward_36(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds i64, ptr %v4, i64 1
  %v6 = load i64, ptr %v5, align 8
  %v7 = getelementptr inbounds i64, ptr %v4, i64 2
  %v8 = load i64, ptr %v7, align 8
  %v9 = load i64, ptr %v4, align 8
  %v10 = getelementptr inbounds i64, ptr %v4, i64 3
  %v11 = load i64, ptr %v10, align 8
  %v12 = getelementptr inbounds i64, ptr %v4, i64 4
  %v13 = load i64, ptr %v12, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v17 = load ptr, ptr %v16, align 4
  %v19 = getelementptr inbounds i64, ptr %v1, i64 1
  %v20 = load i64, ptr %v19, align 8
  %v26 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v27 = load ptr, ptr %v26, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v31 = load ptr, ptr %v30, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds i64, ptr %v1, i64 47
  %v36 = load i64, ptr %v35, align 8
  %v42 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v43 = load ptr, ptr %v42, align 4
  %v44 = getelementptr inbounds i64, ptr %v1, i64 48
  %v45 = load i64, ptr %v44, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 49
  %v54 = load i64, ptr %v53, align 8
  %v60 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v61 = load ptr, ptr %v60, align 4
  %v63 = getelementptr inbounds i64, ptr %v1, i64 15
  %v64 = load i64, ptr %v63, align 8
  %v18 = sub i64 %v9, %v6
  %v21 = mul i64 %v18, %v20
  %v22 = mul i64 %v21, 16
  %v23 = getelementptr inbounds float, ptr %v17, i64 %v22
  %v37 = and i64 %v9, %v36
  %v38 = mul i64 %v37, %v20
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v34, i64 %v39
  %v46 = and i64 %v9, %v45
  %v47 = mul i64 %v46, %v20
  %v48 = mul i64 %v47, 8
  %v49 = getelementptr inbounds float, ptr %v43, i64 %v48
  %v55 = and i64 %v9, %v54
  %v56 = mul i64 %v55, %v20
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v52, i64 %v57
  %v62 = add i64 %v9, 1
  %v65 = and i64 %v62, %v64
  %v66 = mul i64 %v65, %v20
  %v67 = mul i64 %v66, 8
  %v68 = getelementptr inbounds float, ptr %v61, i64 %v67
  %v71 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v14 = phi i64 [ %v11, %entry ], [ %v140, %b1 ]
  %v15 = icmp slt i64 %v14, %v13
  br i1 %v15, label %b1, label %b2
b1:
  %v24 = mul i64 %v14, 16
  %v25 = getelementptr inbounds float, ptr %v23, i64 %v24
  %v28 = mul i64 %v14, 8
  %v29 = getelementptr inbounds float, ptr %v27, i64 %v28
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v28
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v28
  %v50 = getelementptr inbounds float, ptr %v49, i64 %v28
  %v59 = getelementptr inbounds float, ptr %v58, i64 %v28
  %v69 = getelementptr inbounds float, ptr %v68, i64 %v28
  %v70 = load <8 x float>, ptr %v25, align 4
  %v73 = fmul <8 x float> %v72, %v70
  %v74 = load <8 x float>, ptr %v29, align 4
  %v75 = fadd <8 x float> %v73, %v74
  %v76 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v75)
  %v77 = fcmp ogt <8 x float> %v76, splat (float 0x4023000000000000)
  %v78 = select <8 x i1> %v77, <8 x float> splat (float 0x4023000000000000), <8 x float> %v76
  %v79 = fadd <8 x float> %v78, %v78
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v81 = fsub <8 x float> %v80, splat (float 0x4168000000000000)
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v79)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v82)
  %v84 = bitcast <8 x float> %v80 to <8 x i32>
  %v85 = fmul <8 x float> %v83, %v83
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v83, <8 x float> splat (float 0x3F81227F40000000))
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v83, <8 x float> splat (float 0x3FA5556740000000))
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v83, <8 x float> splat (float 0x3FC5554B00000000))
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v83, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v89, <8 x float> %v83)
  %v91 = shl <8 x i32> %v84, splat (i32 23)
  %v92 = add <8 x i32> %v91, splat (i32 1065353216)
  %v93 = bitcast <8 x i32> %v92 to <8 x float>
  %v94 = fsub <8 x float> %v93, splat (float 0x3FF0000000000000)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v90, <8 x float> %v94)
  %v96 = fadd <8 x float> %v95, splat (float 0x4000000000000000)
  %v97 = fdiv <8 x float> %v95, %v96
  %v98 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v97, <8 x float> %v75)
  %v99 = getelementptr inbounds float, ptr %v25, i64 8
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = fmul <8 x float> %v72, %v100
  %v102 = load <8 x float>, ptr %v32, align 4
  %v103 = fadd <8 x float> %v101, %v102
  %v104 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v103)
  %v105 = fneg <8 x float> %v104
  %v106 = fcmp olt <8 x float> %v105, splat (float 0xC05A400000000000)
  %v107 = select <8 x i1> %v106, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v105
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v109 = fsub <8 x float> %v108, splat (float 0x4168000000000000)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v107)
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v110)
  %v112 = bitcast <8 x float> %v108 to <8 x i32>
  %v113 = fmul <8 x float> %v111, %v111
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v111, <8 x float> splat (float 0x3F81227F40000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v111, <8 x float> splat (float 0x3FA5556740000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v111, <8 x float> splat (float 0x3FC5554B00000000))
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v111, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v117, <8 x float> %v111)
  %v119 = sub <8 x i32> %v112, splat (i32 1262485250)
  %v120 = lshr <8 x i32> %v119, splat (i32 1)
  %v121 = sub <8 x i32> %v119, %v120
  %v122 = shl <8 x i32> %v120, splat (i32 23)
  %v123 = bitcast <8 x i32> %v122 to <8 x float>
  %v124 = shl <8 x i32> %v121, splat (i32 23)
  %v125 = bitcast <8 x i32> %v124 to <8 x float>
  %v126 = fadd <8 x float> %v118, splat (float 0x3FF0000000000000)
  %v127 = fmul <8 x float> %v126, %v123
  %v128 = fmul <8 x float> %v127, %v125
  %v129 = fcmp olt <8 x float> %v103, splat (float 0x0000000000000000)
  %v130 = select <8 x i1> %v129, <8 x float> %v128, <8 x float> splat (float 0x3FF0000000000000)
  %v131 = fadd <8 x float> %v128, splat (float 0x3FF0000000000000)
  %v132 = fdiv <8 x float> %v130, %v131
  %v133 = fmul <8 x float> %v98, %v132
  %v134 = load <8 x float>, ptr %v41, align 4
  %v137 = fsub <8 x float> %v136, %v132
  %v138 = fmul <8 x float> %v134, %v137
  %v139 = fadd <8 x float> %v133, %v138
  store <8 x float> %v98, ptr %v50, align 4
  store <8 x float> %v132, ptr %v59, align 4
  store <8 x float> %v139, ptr %v69, align 4
  %v140 = add nsw i64 %v14, 1
  br label %b0
b2:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v4 = alloca i64, i64 1, align 8
  %v5 = alloca i64, i64 7, align 8
  %v33 = alloca i32, i64 1, align 4
  %v34 = alloca i32, i64 1, align 4
  %v6 = load i64, ptr %v1, align 8
  %v9 = getelementptr inbounds i64, ptr %v1, i64 1
  %v10 = load i64, ptr %v9, align 8
  %v37 = getelementptr inbounds i64, ptr %v1, i64 4
  %v38 = load i64, ptr %v37, align 8
  store i64 0, ptr %v4, align 8
  %v7 = getelementptr inbounds i64, ptr %v5, i64 1
  store i64 0, ptr %v7, align 8
  %v8 = getelementptr inbounds i64, ptr %v5, i64 2
  store i64 %v6, ptr %v8, align 8
  %v11 = mul i64 %v6, %v10
  %v12 = add i64 %v2, 1
  %v13 = mul i64 %v10, %v2
  %v14 = sdiv i64 %v13, %v3
  %v15 = icmp slt i64 %v14, %v10
  %v16 = select i1 %v15, i64 %v14, i64 %v10
  %v17 = mul i64 %v10, %v12
  %v18 = sdiv i64 %v17, %v3
  %v19 = icmp slt i64 %v18, %v10
  %v20 = select i1 %v19, i64 %v18, i64 %v10
  %v21 = getelementptr inbounds i64, ptr %v5, i64 3
  store i64 %v16, ptr %v21, align 8
  %v22 = getelementptr inbounds i64, ptr %v5, i64 4
  store i64 %v20, ptr %v22, align 8
  %v23 = mul i64 %v11, %v2
  %v24 = sdiv i64 %v23, %v3
  %v25 = icmp slt i64 %v24, %v11
  %v26 = select i1 %v25, i64 %v24, i64 %v11
  %v27 = mul i64 %v11, %v12
  %v28 = sdiv i64 %v27, %v3
  %v29 = icmp slt i64 %v28, %v11
  %v30 = select i1 %v29, i64 %v28, i64 %v11
  %v31 = getelementptr inbounds i64, ptr %v5, i64 5
  store i64 %v26, ptr %v31, align 8
  %v32 = getelementptr inbounds i64, ptr %v5, i64 6
  store i64 %v30, ptr %v32, align 8
  call void @llvm.x86.sse.stmxcsr(ptr %v33)
  %v35 = load i32, ptr %v33, align 4
  %v36 = or i32 %v35, 32832
  store i32 %v36, ptr %v34, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr %v34)
  %v39 = icmp eq i64 %v38, 0
  br i1 %v39, label %b0, label %b1
b0:
  call void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b1
b1:
  %v40 = icmp sgt i64 %v3, 1
  br i1 %v40, label %b2, label %b3
b2:
  %v41 = getelementptr inbounds i64, ptr %v1, i64 3
  %v42 = atomicrmw add ptr %v41, i64 1 acq_rel
  %v43 = load i64, ptr %v4, align 8
  %v44 = add i64 %v43, 1
  store i64 %v44, ptr %v4, align 8
  %v45 = mul i64 %v3, %v44
  br label %b4
b4:
  %v46 = load atomic i64, ptr %v41 acquire, align 8
  %v47 = icmp slt i64 %v46, %v45
  br i1 %v47, label %b5, label %b6
b5:
  %v48 = call i32 @sched_yield()
  br label %b4
b6:
  br label %b3
b3:
  %v51 = sub i64 %v6, 1
  br label %b7
b7:
  %v49 = phi i64 [ 0, %b3 ], [ %v53, %b8 ]
  %v50 = icmp slt i64 %v49, %v6
  br i1 %v50, label %b8, label %b9
b8:
  %v52 = sub i64 %v51, %v49
  store i64 %v52, ptr %v5, align 8
  call void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  call void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  %v53 = add nsw i64 %v49, 1
  br label %b7
b9:
  br i1 %v40, label %b10, label %b11
b10:
  %v54 = getelementptr inbounds i64, ptr %v1, i64 3
  %v55 = atomicrmw add ptr %v54, i64 1 acq_rel
  %v56 = load i64, ptr %v4, align 8
  %v57 = add i64 %v56, 1
  store i64 %v57, ptr %v4, align 8
  %v58 = mul i64 %v3, %v57
  br label %b12
b12:
  %v59 = load atomic i64, ptr %v54 acquire, align 8
  %v60 = icmp slt i64 %v59, %v58
  br i1 %v60, label %b13, label %b14
b13:
  %v61 = call i32 @sched_yield()
  br label %b12
b14:
  br label %b11
b11:
  br i1 %v39, label %b15, label %b16
b15:
  call void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br label %b16
b16:
  br i1 %v40, label %b17, label %b18
b17:
  %v62 = getelementptr inbounds i64, ptr %v1, i64 3
  %v63 = atomicrmw add ptr %v62, i64 1 acq_rel
  %v64 = load i64, ptr %v4, align 8
  %v65 = add i64 %v64, 1
  store i64 %v65, ptr %v4, align 8
  %v66 = mul i64 %v3, %v65
  br label %b19
b19:
  %v67 = load atomic i64, ptr %v62 acquire, align 8
  %v68 = icmp slt i64 %v67, %v66
  br i1 %v68, label %b20, label %b21
b20:
  %v69 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  call void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b22, label %b23
b22:
  %v70 = getelementptr inbounds i64, ptr %v1, i64 3
  %v71 = atomicrmw add ptr %v70, i64 1 acq_rel
  %v72 = load i64, ptr %v4, align 8
  %v73 = add i64 %v72, 1
  store i64 %v73, ptr %v4, align 8
  %v74 = mul i64 %v3, %v73
  br label %b24
b24:
  %v75 = load atomic i64, ptr %v70 acquire, align 8
  %v76 = icmp slt i64 %v75, %v74
  br i1 %v76, label %b25, label %b26
b25:
  %v77 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  call void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b27, label %b28
b27:
  %v78 = getelementptr inbounds i64, ptr %v1, i64 3
  %v79 = atomicrmw add ptr %v78, i64 1 acq_rel
  %v80 = load i64, ptr %v4, align 8
  %v81 = add i64 %v80, 1
  store i64 %v81, ptr %v4, align 8
  %v82 = mul i64 %v3, %v81
  br label %b29
b29:
  %v83 = load atomic i64, ptr %v78 acquire, align 8
  %v84 = icmp slt i64 %v83, %v82
  br i1 %v84, label %b30, label %b31
b30:
  %v85 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  call void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b32, label %b33
b32:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 3
  %v87 = atomicrmw add ptr %v86, i64 1 acq_rel
  %v88 = load i64, ptr %v4, align 8
  %v89 = add i64 %v88, 1
  store i64 %v89, ptr %v4, align 8
  %v90 = mul i64 %v3, %v89
  br label %b34
b34:
  %v91 = load atomic i64, ptr %v86 acquire, align 8
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b35, label %b36
b35:
  %v93 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 46, i64 61, i64 40)
  br i1 %v40, label %b37, label %b38
b37:
  %v94 = getelementptr inbounds i64, ptr %v1, i64 3
  %v95 = atomicrmw add ptr %v94, i64 1 acq_rel
  %v96 = load i64, ptr %v4, align 8
  %v97 = add i64 %v96, 1
  store i64 %v97, ptr %v4, align 8
  %v98 = mul i64 %v3, %v97
  br label %b39
b39:
  %v99 = load atomic i64, ptr %v94 acquire, align 8
  %v100 = icmp slt i64 %v99, %v98
  br i1 %v100, label %b40, label %b41
b40:
  %v101 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 50, i64 62, i64 37)
  br i1 %v40, label %b42, label %b43
b42:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 3
  %v103 = atomicrmw add ptr %v102, i64 1 acq_rel
  %v104 = load i64, ptr %v4, align 8
  %v105 = add i64 %v104, 1
  store i64 %v105, ptr %v4, align 8
  %v106 = mul i64 %v3, %v105
  br label %b44
b44:
  %v107 = load atomic i64, ptr %v102 acquire, align 8
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b45, label %b46
b45:
  %v109 = call i32 @sched_yield()
  br label %b44
b46:
  br label %b43
b43:
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 54, i64 63, i64 34)
  br i1 %v40, label %b47, label %b48
b47:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 3
  %v111 = atomicrmw add ptr %v110, i64 1 acq_rel
  %v112 = load i64, ptr %v4, align 8
  %v113 = add i64 %v112, 1
  store i64 %v113, ptr %v4, align 8
  %v114 = mul i64 %v3, %v113
  br label %b49
b49:
  %v115 = load atomic i64, ptr %v110 acquire, align 8
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b50, label %b51
b50:
  %v117 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 60, i64 64, i64 8)
  br i1 %v40, label %b52, label %b53
b52:
  %v118 = getelementptr inbounds i64, ptr %v1, i64 3
  %v119 = atomicrmw add ptr %v118, i64 1 acq_rel
  %v120 = load i64, ptr %v4, align 8
  %v121 = add i64 %v120, 1
  store i64 %v121, ptr %v4, align 8
  %v122 = mul i64 %v3, %v121
  br label %b54
b54:
  %v123 = load atomic i64, ptr %v118 acquire, align 8
  %v124 = icmp slt i64 %v123, %v122
  br i1 %v124, label %b55, label %b56
b55:
  %v125 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  call void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 46, i64 65)
  br i1 %v40, label %b57, label %b58
b57:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v4, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v4, align 8
  %v130 = mul i64 %v3, %v129
  br label %b59
b59:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b60, label %b61
b60:
  %v133 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  call void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 50, i64 66)
  br i1 %v40, label %b62, label %b63
b62:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 3
  %v135 = atomicrmw add ptr %v134, i64 1 acq_rel
  %v136 = load i64, ptr %v4, align 8
  %v137 = add i64 %v136, 1
  store i64 %v137, ptr %v4, align 8
  %v138 = mul i64 %v3, %v137
  br label %b64
b64:
  %v139 = load atomic i64, ptr %v134 acquire, align 8
  %v140 = icmp slt i64 %v139, %v138
  br i1 %v140, label %b65, label %b66
b65:
  %v141 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  call void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 54, i64 67)
  br i1 %v40, label %b67, label %b68
b67:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 3
  %v143 = atomicrmw add ptr %v142, i64 1 acq_rel
  %v144 = load i64, ptr %v4, align 8
  %v145 = add i64 %v144, 1
  store i64 %v145, ptr %v4, align 8
  %v146 = mul i64 %v3, %v145
  br label %b69
b69:
  %v147 = load atomic i64, ptr %v142 acquire, align 8
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b70, label %b71
b70:
  %v149 = call i32 @sched_yield()
  br label %b69
b71:
  br label %b68
b68:
  call void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 60, i64 68)
  br i1 %v40, label %b72, label %b73
b72:
  %v150 = getelementptr inbounds i64, ptr %v1, i64 3
  %v151 = atomicrmw add ptr %v150, i64 1 acq_rel
  %v152 = load i64, ptr %v4, align 8
  %v153 = add i64 %v152, 1
  store i64 %v153, ptr %v4, align 8
  %v154 = mul i64 %v3, %v153
  br label %b74
b74:
  %v155 = load atomic i64, ptr %v150 acquire, align 8
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b75, label %b76
b75:
  %v157 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 45, i64 69, i64 40)
  br i1 %v40, label %b77, label %b78
b77:
  %v158 = getelementptr inbounds i64, ptr %v1, i64 3
  %v159 = atomicrmw add ptr %v158, i64 1 acq_rel
  %v160 = load i64, ptr %v4, align 8
  %v161 = add i64 %v160, 1
  store i64 %v161, ptr %v4, align 8
  %v162 = mul i64 %v3, %v161
  br label %b79
b79:
  %v163 = load atomic i64, ptr %v158 acquire, align 8
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b80, label %b81
b80:
  %v165 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 49, i64 70, i64 37)
  br i1 %v40, label %b82, label %b83
b82:
  %v166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v167 = atomicrmw add ptr %v166, i64 1 acq_rel
  %v168 = load i64, ptr %v4, align 8
  %v169 = add i64 %v168, 1
  store i64 %v169, ptr %v4, align 8
  %v170 = mul i64 %v3, %v169
  br label %b84
b84:
  %v171 = load atomic i64, ptr %v166 acquire, align 8
  %v172 = icmp slt i64 %v171, %v170
  br i1 %v172, label %b85, label %b86
b85:
  %v173 = call i32 @sched_yield()
  br label %b84
b86:
  br label %b83
b83:
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 53, i64 71, i64 34)
  br i1 %v40, label %b87, label %b88
b87:
  %v174 = getelementptr inbounds i64, ptr %v1, i64 3
  %v175 = atomicrmw add ptr %v174, i64 1 acq_rel
  %v176 = load i64, ptr %v4, align 8
  %v177 = add i64 %v176, 1
  store i64 %v177, ptr %v4, align 8
  %v178 = mul i64 %v3, %v177
  br label %b89
b89:
  %v179 = load atomic i64, ptr %v174 acquire, align 8
  %v180 = icmp slt i64 %v179, %v178
  br i1 %v180, label %b90, label %b91
b90:
  %v181 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  call void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 59, i64 72, i64 8)
  br i1 %v40, label %b92, label %b93
b92:
  %v182 = getelementptr inbounds i64, ptr %v1, i64 3
  %v183 = atomicrmw add ptr %v182, i64 1 acq_rel
  %v184 = load i64, ptr %v4, align 8
  %v185 = add i64 %v184, 1
  store i64 %v185, ptr %v4, align 8
  %v186 = mul i64 %v3, %v185
  br label %b94
b94:
  %v187 = load atomic i64, ptr %v182 acquire, align 8
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b95, label %b96
b95:
  %v189 = call i32 @sched_yield()
  br label %b94
b96:
  br label %b93
b93:
  call void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 45, i64 73)
  br i1 %v40, label %b97, label %b98
b97:
  %v190 = getelementptr inbounds i64, ptr %v1, i64 3
  %v191 = atomicrmw add ptr %v190, i64 1 acq_rel
  %v192 = load i64, ptr %v4, align 8
  %v193 = add i64 %v192, 1
  store i64 %v193, ptr %v4, align 8
  %v194 = mul i64 %v3, %v193
  br label %b99
b99:
  %v195 = load atomic i64, ptr %v190 acquire, align 8
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b100, label %b101
b100:
  %v197 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  call void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 49, i64 74)
  br i1 %v40, label %b102, label %b103
b102:
  %v198 = getelementptr inbounds i64, ptr %v1, i64 3
  %v199 = atomicrmw add ptr %v198, i64 1 acq_rel
  %v200 = load i64, ptr %v4, align 8
  %v201 = add i64 %v200, 1
  store i64 %v201, ptr %v4, align 8
  %v202 = mul i64 %v3, %v201
  br label %b104
b104:
  %v203 = load atomic i64, ptr %v198 acquire, align 8
  %v204 = icmp slt i64 %v203, %v202
  br i1 %v204, label %b105, label %b106
b105:
  %v205 = call i32 @sched_yield()
  br label %b104
b106:
  br label %b103
b103:
  call void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 53, i64 75)
  br i1 %v40, label %b107, label %b108
b107:
  %v206 = getelementptr inbounds i64, ptr %v1, i64 3
  %v207 = atomicrmw add ptr %v206, i64 1 acq_rel
  %v208 = load i64, ptr %v4, align 8
  %v209 = add i64 %v208, 1
  store i64 %v209, ptr %v4, align 8
  %v210 = mul i64 %v3, %v209
  br label %b109
b109:
  %v211 = load atomic i64, ptr %v206 acquire, align 8
  %v212 = icmp slt i64 %v211, %v210
  br i1 %v212, label %b110, label %b111
b110:
  %v213 = call i32 @sched_yield()
  br label %b109
b111:
  br label %b108
b108:
  call void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5, i64 59, i64 76)
  br i1 %v40, label %b112, label %b113
b112:
  %v214 = getelementptr inbounds i64, ptr %v1, i64 3
  %v215 = atomicrmw add ptr %v214, i64 1 acq_rel
  %v216 = load i64, ptr %v4, align 8
  %v217 = add i64 %v216, 1
  store i64 %v217, ptr %v4, align 8
  %v218 = mul i64 %v3, %v217
  br label %b114
b114:
  %v219 = load atomic i64, ptr %v214 acquire, align 8
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b115, label %b116
b115:
  %v221 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  call void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b117, label %b118
b117:
  %v222 = getelementptr inbounds i64, ptr %v1, i64 3
  %v223 = atomicrmw add ptr %v222, i64 1 acq_rel
  %v224 = load i64, ptr %v4, align 8
  %v225 = add i64 %v224, 1
  store i64 %v225, ptr %v4, align 8
  %v226 = mul i64 %v3, %v225
  br label %b119
b119:
  %v227 = load atomic i64, ptr %v222 acquire, align 8
  %v228 = icmp slt i64 %v227, %v226
  br i1 %v228, label %b120, label %b121
b120:
  %v229 = call i32 @sched_yield()
  br label %b119
b121:
  br label %b118
b118:
  call void @backward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v5)
  br i1 %v40, label %b122, label %b123
b122:
  %v230 = getelementptr inbounds i64, ptr %v1, i64 3
  %v231 = atomicrmw add ptr %v230, i64 1 acq_rel
  %v232 = load i64, ptr %v4, align 8
  %v233 = add i64 %v232, 1
  store i64 %v233, ptr %v4, align 8
  %v234 = mul i64 %v3, %v233
  br label %b124
b124:
  %v235 = load atomic i64, ptr %v230 acquire, align 8
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b125, label %b126
b125:
  %v237 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  call void @llvm.x86.sse.ldmxcsr(ptr %v33)
  ret void
}
define internal void @backward_0(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v6 = load ptr, ptr %v5, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v25 = load ptr, ptr %v24, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v32 = load ptr, ptr %v31, align 4
  %v7 = add i64 %v2, 1
  %v8 = sdiv i64 %v2, %v3
  %v9 = icmp slt i64 %v8, 1
  %v10 = select i1 %v9, i64 %v8, i64 1
  %v11 = sdiv i64 %v7, %v3
  %v12 = icmp slt i64 %v11, 1
  %v13 = select i1 %v12, i64 %v11, i64 1
  %v14 = icmp slt i64 %v13, 1
  %v15 = select i1 %v14, i64 %v13, i64 1
  br label %b0
b0:
  %v16 = phi i64 [ %v10, %entry ], [ %v37, %b1 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v16, 1024
  %v19 = mul i64 %v16, 8
  %v20 = getelementptr inbounds float, ptr %v6, i64 %v18
  %v21 = sub i64 8, %v19
  %v22 = icmp slt i64 %v21, 0
  %v23 = select i1 %v22, i64 0, i64 %v21
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v19
  call void @pack_rows(ptr %v26, i64 1, i64 8, i64 32, i64 %v23, ptr %v20, i64 16)
  %v27 = add i64 %v18, 8
  %v28 = getelementptr inbounds float, ptr %v6, i64 %v27
  call void @pack_rows(ptr %v26, i64 1, i64 8, i64 32, i64 %v23, ptr %v28, i64 16)
  %v29 = add i64 %v18, 512
  %v30 = getelementptr inbounds float, ptr %v6, i64 %v29
  %v33 = getelementptr inbounds float, ptr %v32, i64 %v19
  call void @pack_rows(ptr %v33, i64 1, i64 8, i64 32, i64 %v23, ptr %v30, i64 16)
  %v34 = add i64 %v29, 8
  %v35 = getelementptr inbounds float, ptr %v6, i64 %v34
  call void @pack_rows(ptr %v33, i64 1, i64 8, i64 32, i64 %v23, ptr %v35, i64 16)
  %v36 = add i64 %v29, 512
  %v37 = add nsw i64 %v16, 1
  br label %b0
b2:
  %v38 = getelementptr inbounds float, ptr %v6, i64 1024
  br label %b3
b3:
  %v39 = phi i64 [ %v10, %b2 ], [ %v56, %b4 ]
  %v40 = icmp slt i64 %v39, %v15
  br i1 %v40, label %b4, label %b5
b4:
  %v41 = mul i64 %v39, 1024
  %v42 = mul i64 %v39, 8
  %v43 = getelementptr inbounds float, ptr %v38, i64 %v41
  %v44 = sub i64 8, %v42
  %v45 = icmp slt i64 %v44, 0
  %v46 = select i1 %v45, i64 0, i64 %v44
  %v47 = getelementptr inbounds float, ptr %v25, i64 %v42
  call void @pack_rows(ptr %v47, i64 1, i64 8, i64 32, i64 %v46, ptr %v43, i64 16)
  %v48 = add i64 %v41, 8
  %v49 = getelementptr inbounds float, ptr %v38, i64 %v48
  call void @pack_rows(ptr %v47, i64 1, i64 8, i64 32, i64 %v46, ptr %v49, i64 16)
  %v50 = add i64 %v41, 512
  %v51 = getelementptr inbounds float, ptr %v38, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v32, i64 %v42
  call void @pack_rows(ptr %v52, i64 1, i64 8, i64 32, i64 %v46, ptr %v51, i64 16)
  %v53 = add i64 %v50, 8
  %v54 = getelementptr inbounds float, ptr %v38, i64 %v53
  call void @pack_rows(ptr %v52, i64 1, i64 8, i64 32, i64 %v46, ptr %v54, i64 16)
  %v55 = add i64 %v50, 512
  %v56 = add nsw i64 %v39, 1
  br label %b3
b5:
  %v57 = getelementptr inbounds float, ptr %v6, i64 2048
  br label %b6
b6:
  %v58 = phi i64 [ %v10, %b5 ], [ %v75, %b7 ]
  %v59 = icmp slt i64 %v58, %v15
  br i1 %v59, label %b7, label %b8
b7:
  %v60 = mul i64 %v58, 1024
  %v61 = mul i64 %v58, 8
  %v62 = getelementptr inbounds float, ptr %v57, i64 %v60
  %v63 = sub i64 8, %v61
  %v64 = icmp slt i64 %v63, 0
  %v65 = select i1 %v64, i64 0, i64 %v63
  %v66 = getelementptr inbounds float, ptr %v25, i64 %v61
  call void @pack_rows(ptr %v66, i64 1, i64 8, i64 32, i64 %v65, ptr %v62, i64 16)
  %v67 = add i64 %v60, 8
  %v68 = getelementptr inbounds float, ptr %v57, i64 %v67
  call void @pack_rows(ptr %v66, i64 1, i64 8, i64 32, i64 %v65, ptr %v68, i64 16)
  %v69 = add i64 %v60, 512
  %v70 = getelementptr inbounds float, ptr %v57, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v32, i64 %v61
  call void @pack_rows(ptr %v71, i64 1, i64 8, i64 32, i64 %v65, ptr %v70, i64 16)
  %v72 = add i64 %v69, 8
  %v73 = getelementptr inbounds float, ptr %v57, i64 %v72
  call void @pack_rows(ptr %v71, i64 1, i64 8, i64 32, i64 %v65, ptr %v73, i64 16)
  %v74 = add i64 %v69, 512
  %v75 = add nsw i64 %v58, 1
  br label %b6
b8:
  %v76 = getelementptr inbounds float, ptr %v6, i64 3072
  br label %b9
b9:
  %v77 = phi i64 [ %v10, %b8 ], [ %v90, %b10 ]
  %v78 = icmp slt i64 %v77, %v15
  br i1 %v78, label %b10, label %b11
b10:
  %v79 = mul i64 %v77, 512
  %v80 = mul i64 %v77, 8
  %v81 = getelementptr inbounds float, ptr %v76, i64 %v79
  %v82 = sub i64 8, %v80
  %v83 = icmp slt i64 %v82, 0
  %v84 = select i1 %v83, i64 0, i64 %v82
  %v85 = getelementptr inbounds float, ptr %v25, i64 %v80
  call void @pack_rows(ptr %v85, i64 1, i64 8, i64 32, i64 %v84, ptr %v81, i64 8)
  %v86 = add i64 %v79, 256
  %v87 = getelementptr inbounds float, ptr %v76, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v32, i64 %v80
  call void @pack_rows(ptr %v88, i64 1, i64 8, i64 32, i64 %v84, ptr %v87, i64 8)
  %v89 = add i64 %v86, 256
  %v90 = add nsw i64 %v77, 1
  br label %b9
b11:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_1(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v13 = load ptr, ptr %v12, align 4
  %v16 = getelementptr inbounds i64, ptr %v1, i64 1
  %v17 = load i64, ptr %v16, align 8
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v30 = load ptr, ptr %v29, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v34 = load ptr, ptr %v33, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v38 = load ptr, ptr %v37, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v42 = load ptr, ptr %v41, align 4
  %v44 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v45 = load ptr, ptr %v44, align 4
  %v14 = add i64 %v5, 1
  %v15 = and i64 %v14, 1
  %v18 = mul i64 %v15, %v17
  %v19 = mul i64 %v18, 8
  %v20 = getelementptr inbounds float, ptr %v13, i64 %v19
  %v25 = mul i64 %v5, %v17
  %v26 = mul i64 %v25, 8
  %v27 = getelementptr inbounds float, ptr %v24, i64 %v26
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v26
  %v35 = getelementptr inbounds float, ptr %v34, i64 %v26
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v26
  %v57 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v65, %b1 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v21 = mul i64 %v10, 8
  %v22 = getelementptr inbounds float, ptr %v20, i64 %v21
  %v28 = getelementptr inbounds float, ptr %v27, i64 %v21
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v21
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v21
  %v40 = getelementptr inbounds float, ptr %v39, i64 %v21
  %v43 = getelementptr inbounds float, ptr %v42, i64 %v21
  %v46 = getelementptr inbounds float, ptr %v45, i64 %v21
  %v47 = load <8 x float>, ptr %v22, align 4
  %v48 = load <8 x float>, ptr %v28, align 4
  %v49 = fadd <8 x float> %v47, %v48
  %v50 = load <8 x float>, ptr %v32, align 4
  %v51 = fmul <8 x float> %v49, %v50
  %v52 = load <8 x float>, ptr %v36, align 4
  %v53 = fmul <8 x float> %v49, %v52
  %v54 = fsub <8 x float> %v51, %v53
  %v55 = load <8 x float>, ptr %v40, align 4
  %v56 = fmul <8 x float> %v54, %v55
  %v59 = fsub <8 x float> %v58, %v55
  %v60 = fmul <8 x float> %v56, %v59
  %v61 = fmul <8 x float> %v49, %v55
  %v62 = fmul <8 x float> %v50, %v50
  %v63 = fsub <8 x float> %v58, %v62
  %v64 = fmul <8 x float> %v61, %v63
  store <8 x float> %v60, ptr %v43, align 4
  store <8 x float> %v64, ptr %v46, align 4
  %v65 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_2(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v15 = load ptr, ptr %v14, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v19 = load ptr, ptr %v18, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v37 = load ptr, ptr %v36, align 4
  %v31 = mul i64 %v5, %v30
  %v32 = mul i64 %v31, 32
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v32
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v50, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v16 = mul i64 %v10, 8
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v20 = mul i64 %v10, 4
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v16
  %v34 = mul i64 %v10, 32
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v34
  %v40 = load <8 x float>, ptr %v17, align 4
  %v44 = load <8 x float>, ptr %v26, align 4
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v49, %b4 ]
  %v13 = icmp slt i64 %v12, 4
  br i1 %v13, label %b4, label %b5
b4:
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v12
  %v23 = load float, ptr %v22, align 4
  %v41 = insertelement <8 x float> poison, float %v23, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = fmul <8 x float> %v40, %v42
  %v45 = fmul <8 x float> %v44, %v42
  %v46 = mul i64 %v12, 8
  %v47 = getelementptr inbounds float, ptr %v35, i64 %v46
  store <8 x float> %v43, ptr %v47, align 4
  %v48 = getelementptr inbounds float, ptr %v39, i64 %v46
  store <8 x float> %v45, ptr %v48, align 4
  %v49 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v50 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_3(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 144, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v7 = load ptr, ptr %v6, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 3
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 4
  %v15 = load i64, ptr %v14, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 1
  %v53 = load i64, ptr %v52, align 8
  %v68 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v69 = load ptr, ptr %v68, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v84 = load ptr, ptr %v83, align 4
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v93 = load ptr, ptr %v92, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v98 = load ptr, ptr %v97, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v102 = load ptr, ptr %v101, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v106 = load ptr, ptr %v105, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v110 = load ptr, ptr %v109, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v114 = load ptr, ptr %v113, align 4
  %v116 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v117 = load ptr, ptr %v116, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v120 = load ptr, ptr %v119, align 4
  %v122 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v123 = load ptr, ptr %v122, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 3712
  %v9 = mul i64 %v2, 43264
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  %v54 = mul i64 %v5, %v53
  %v55 = mul i64 %v54, 32
  %v56 = getelementptr inbounds float, ptr %v51, i64 %v55
  %v70 = getelementptr inbounds float, ptr %v69, i64 %v55
  %v74 = getelementptr inbounds float, ptr %v11, i64 8
  %v85 = add i64 %v5, 1
  %v86 = and i64 %v85, 1
  %v87 = mul i64 %v86, %v53
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v84, i64 %v88
  %v94 = mul i64 %v54, 8
  %v95 = getelementptr inbounds float, ptr %v93, i64 %v94
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v94
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v94
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v94
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v94
  %v147 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v176, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 5
  %v23 = sdiv i64 %v22, 6
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v25
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v175, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v43 = mul i64 %v29, 1024
  %v44 = mul i64 %v33, 1024
  %v48 = getelementptr inbounds float, ptr %v7, i64 %v43
  %v63 = add i64 %v43, 512
  %v64 = add i64 %v44, 512
  %v66 = getelementptr inbounds float, ptr %v7, i64 %v63
  %v75 = add i64 %v63, 512
  %v76 = add i64 %v64, 512
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v174, %b15 ]
  %v35 = icmp slt i64 %v34, %v25
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v45 = sdiv i64 %v34, %v25
  %v46 = mul i64 %v45, 512
  %v47 = add i64 %v44, %v46
  %v49 = getelementptr inbounds float, ptr %v7, i64 %v47
  %v57 = mul i64 %v40, 32
  %v58 = getelementptr inbounds float, ptr %v56, i64 %v57
  %v59 = sub i64 %v42, 1
  %v60 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v59
  %v61 = load ptr, ptr %v60, align 4
  %v62 = icmp sgt i64 %v42, 0
  br i1 %v62, label %b9, label %b10
b9:
  call void %v61(ptr %v58, i64 32, ptr %v48, i64 32, ptr %v11, i64 24, i64 16, ptr %v49)
  br label %b10
b10:
  %v65 = add i64 %v64, %v46
  %v67 = getelementptr inbounds float, ptr %v7, i64 %v65
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v57
  %v72 = getelementptr inbounds ptr, ptr @table_tile_6x2_more01, i64 %v59
  %v73 = load ptr, ptr %v72, align 4
  br i1 %v62, label %b11, label %b12
b11:
  call void %v73(ptr %v71, i64 32, ptr %v66, i64 32, ptr %v74, i64 24, i64 8, ptr %v67)
  br label %b12
b12:
  %v77 = add i64 %v40, %v42
  br label %b13
b13:
  %v78 = phi i64 [ %v40, %b12 ], [ %v173, %b18 ]
  %v79 = icmp slt i64 %v78, %v77
  br i1 %v79, label %b14, label %b15
b14:
  %v80 = sub i64 %v78, %v40
  %v81 = mul i64 %v80, 24
  %v82 = getelementptr inbounds float, ptr %v11, i64 %v81
  %v90 = mul i64 %v78, 8
  %v91 = getelementptr inbounds float, ptr %v89, i64 %v90
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v90
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v90
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v90
  %v108 = getelementptr inbounds float, ptr %v107, i64 %v90
  %v112 = getelementptr inbounds float, ptr %v111, i64 %v90
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v90
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v90
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v90
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v90
  br label %b16
b16:
  %v125 = phi i64 [ 0, %b14 ], [ %v172, %b17 ]
  %v126 = icmp slt i64 %v125, 1
  br i1 %v126, label %b17, label %b18
b17:
  %v127 = add i64 %v29, %v125
  %v128 = mul i64 %v127, 8
  %v129 = mul i64 %v125, 8
  %v130 = getelementptr inbounds float, ptr %v82, i64 %v129
  %v131 = load <8 x float>, ptr %v130, align 4
  %v132 = add i64 1, %v125
  %v133 = mul i64 %v132, 8
  %v134 = getelementptr inbounds float, ptr %v82, i64 %v133
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = add i64 2, %v125
  %v137 = mul i64 %v136, 8
  %v138 = getelementptr inbounds float, ptr %v82, i64 %v137
  %v139 = load <8 x float>, ptr %v138, align 4
  %v140 = getelementptr inbounds float, ptr %v91, i64 %v128
  %v141 = load <8 x float>, ptr %v140, align 4
  %v142 = getelementptr inbounds float, ptr %v96, i64 %v128
  %v143 = load <8 x float>, ptr %v142, align 4
  %v144 = fadd <8 x float> %v141, %v143
  %v145 = getelementptr inbounds float, ptr %v100, i64 %v128
  %v146 = load <8 x float>, ptr %v145, align 4
  %v149 = fsub <8 x float> %v148, %v146
  %v150 = fmul <8 x float> %v144, %v149
  %v151 = fadd <8 x float> %v150, %v139
  %v152 = getelementptr inbounds float, ptr %v104, i64 %v128
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = fmul <8 x float> %v151, %v153
  %v155 = getelementptr inbounds float, ptr %v108, i64 %v128
  %v156 = load <8 x float>, ptr %v155, align 4
  %v157 = fmul <8 x float> %v151, %v156
  %v158 = fsub <8 x float> %v154, %v157
  %v159 = getelementptr inbounds float, ptr %v112, i64 %v128
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = fmul <8 x float> %v158, %v160
  %v162 = fsub <8 x float> %v148, %v160
  %v163 = fmul <8 x float> %v161, %v162
  %v164 = fmul <8 x float> %v151, %v160
  %v165 = fmul <8 x float> %v153, %v153
  %v166 = fsub <8 x float> %v148, %v165
  %v167 = fmul <8 x float> %v164, %v166
  %v168 = getelementptr inbounds float, ptr %v115, i64 %v128
  store <8 x float> %v131, ptr %v168, align 4
  %v169 = getelementptr inbounds float, ptr %v118, i64 %v128
  store <8 x float> %v135, ptr %v169, align 4
  %v170 = getelementptr inbounds float, ptr %v121, i64 %v128
  store <8 x float> %v163, ptr %v170, align 4
  %v171 = getelementptr inbounds float, ptr %v124, i64 %v128
  store <8 x float> %v167, ptr %v171, align 4
  %v172 = add nsw i64 %v125, 1
  br label %b16
b18:
  %v173 = add nsw i64 %v78, 1
  br label %b13
b15:
  %v174 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v175 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v176 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x2_more01(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 4
  %v9 = mul i64 %v8, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v19 = icmp slt i64 %v10, %v9
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 16
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v21, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v11)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v24, <8 x float> %v12)
  %v31 = add i64 %v10, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v33, i64 8
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v13)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v36, <8 x float> %v14)
  %v43 = add i64 %v10, 2
  %v44 = mul i64 %v43, 16
  %v45 = getelementptr inbounds float, ptr %v2, i64 %v44
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = getelementptr inbounds float, ptr %v45, i64 8
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v15)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v48, <8 x float> %v16)
  %v55 = add i64 %v10, 3
  %v56 = mul i64 %v55, 16
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = getelementptr inbounds float, ptr %v57, i64 8
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v17)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v60, <8 x float> %v18)
  %v67 = add nsw i64 %v10, 4
  br label %b0
b2:
  %v68 = fadd <8 x float> %v11, %v13
  %v69 = fadd <8 x float> %v12, %v14
  %v70 = fadd <8 x float> %v68, %v15
  %v71 = fadd <8 x float> %v69, %v16
  %v72 = fadd <8 x float> %v70, %v17
  %v73 = fadd <8 x float> %v71, %v18
  br label %b3
b3:
  %v74 = phi i64 [ %v9, %b2 ], [ %v89, %b4 ]
  %v75 = phi <8 x float> [ %v72, %b2 ], [ %v87, %b4 ]
  %v76 = phi <8 x float> [ %v73, %b2 ], [ %v88, %b4 ]
  %v77 = icmp slt i64 %v74, %v3
  br i1 %v77, label %b4, label %b5
b4:
  %v78 = mul i64 %v74, 16
  %v79 = getelementptr inbounds float, ptr %v2, i64 %v78
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v79, i64 8
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v75)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v82, <8 x float> %v76)
  %v89 = add nsw i64 %v74, 1
  br label %b3
b5:
  store <8 x float> %v75, ptr %v4, align 4
  %v90 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = fadd <8 x float> %v91, %v76
  store <8 x float> %v92, ptr %v90, align 4
  ret void
}
define internal void @tile_2x2_more01(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 4
  %v9 = mul i64 %v8, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v103, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v27 = icmp slt i64 %v10, %v9
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = mul i64 %v10, 16
  %v29 = getelementptr inbounds float, ptr %v2, i64 %v28
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v29, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v32, <8 x float> %v12)
  %v39 = add i64 %v1, %v10
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v13)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v32, <8 x float> %v14)
  %v46 = add i64 %v10, 1
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v48, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v49, <8 x float> %v15)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v51, <8 x float> %v16)
  %v58 = add i64 %v1, %v46
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v49, <8 x float> %v17)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v51, <8 x float> %v18)
  %v65 = add i64 %v10, 2
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = load <8 x float>, ptr %v67, align 4
  %v69 = getelementptr inbounds float, ptr %v67, i64 8
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v68, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v70, <8 x float> %v20)
  %v77 = add i64 %v1, %v65
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v68, <8 x float> %v21)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v70, <8 x float> %v22)
  %v84 = add i64 %v10, 3
  %v85 = mul i64 %v84, 16
  %v86 = getelementptr inbounds float, ptr %v2, i64 %v85
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = getelementptr inbounds float, ptr %v86, i64 8
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v87, <8 x float> %v23)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v89, <8 x float> %v24)
  %v96 = add i64 %v1, %v84
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v87, <8 x float> %v25)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v89, <8 x float> %v26)
  %v103 = add nsw i64 %v10, 4
  br label %b0
b2:
  %v104 = fadd <8 x float> %v11, %v15
  %v105 = fadd <8 x float> %v12, %v16
  %v106 = fadd <8 x float> %v13, %v17
  %v107 = fadd <8 x float> %v14, %v18
  %v108 = fadd <8 x float> %v104, %v19
  %v109 = fadd <8 x float> %v105, %v20
  %v110 = fadd <8 x float> %v106, %v21
  %v111 = fadd <8 x float> %v107, %v22
  %v112 = fadd <8 x float> %v108, %v23
  %v113 = fadd <8 x float> %v109, %v24
  %v114 = fadd <8 x float> %v110, %v25
  %v115 = fadd <8 x float> %v111, %v26
  br label %b3
b3:
  %v116 = phi i64 [ %v9, %b2 ], [ %v140, %b4 ]
  %v117 = phi <8 x float> [ %v112, %b2 ], [ %v131, %b4 ]
  %v118 = phi <8 x float> [ %v113, %b2 ], [ %v132, %b4 ]
  %v119 = phi <8 x float> [ %v114, %b2 ], [ %v138, %b4 ]
  %v120 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v121 = icmp slt i64 %v116, %v3
  br i1 %v121, label %b4, label %b5
b4:
  %v122 = mul i64 %v116, 16
  %v123 = getelementptr inbounds float, ptr %v2, i64 %v122
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v123, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v124, <8 x float> %v117)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v126, <8 x float> %v118)
  %v133 = add i64 %v1, %v116
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v124, <8 x float> %v119)
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v126, <8 x float> %v120)
  %v140 = add nsw i64 %v116, 1
  br label %b3
b5:
  store <8 x float> %v117, ptr %v4, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = fadd <8 x float> %v142, %v118
  store <8 x float> %v143, ptr %v141, align 4
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v119, ptr %v144, align 4
  %v145 = add i64 %v5, %v6
  %v146 = getelementptr inbounds float, ptr %v4, i64 %v145
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = fadd <8 x float> %v147, %v120
  store <8 x float> %v148, ptr %v146, align 4
  ret void
}
define internal void @tile_3x2_more01(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 2
  %v9 = mul i64 %v8, 2
  %v44 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v80, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v23 = icmp slt i64 %v10, %v9
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 16
  %v25 = getelementptr inbounds float, ptr %v7, i64 %v24
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 2, i32 1)
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v27 = getelementptr inbounds float, ptr %v26, i64 128
  call void @llvm.prefetch.p0(ptr %v27, i32 0, i32 3, i32 1)
  %v28 = load <8 x float>, ptr %v26, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v30, <8 x float> %v12)
  %v37 = add i64 %v1, %v10
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v13)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v30, <8 x float> %v14)
  %v45 = add i64 %v44, %v10
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v28, <8 x float> %v15)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v30, <8 x float> %v16)
  %v52 = add i64 %v10, 1
  %v53 = mul i64 %v52, 16
  %v54 = getelementptr inbounds float, ptr %v7, i64 %v53
  call void @llvm.prefetch.p0(ptr %v54, i32 0, i32 2, i32 1)
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v53
  %v56 = getelementptr inbounds float, ptr %v55, i64 128
  call void @llvm.prefetch.p0(ptr %v56, i32 0, i32 3, i32 1)
  %v57 = load <8 x float>, ptr %v55, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v59, <8 x float> %v18)
  %v66 = add i64 %v1, %v52
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v57, <8 x float> %v19)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v59, <8 x float> %v20)
  %v73 = add i64 %v44, %v52
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v57, <8 x float> %v21)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v59, <8 x float> %v22)
  %v80 = add nsw i64 %v10, 2
  br label %b0
b2:
  %v81 = fadd <8 x float> %v11, %v17
  %v82 = fadd <8 x float> %v12, %v18
  %v83 = fadd <8 x float> %v13, %v19
  %v84 = fadd <8 x float> %v14, %v20
  %v85 = fadd <8 x float> %v15, %v21
  %v86 = fadd <8 x float> %v16, %v22
  br label %b3
b3:
  %v87 = phi i64 [ %v9, %b2 ], [ %v120, %b4 ]
  %v88 = phi <8 x float> [ %v81, %b2 ], [ %v104, %b4 ]
  %v89 = phi <8 x float> [ %v82, %b2 ], [ %v105, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v111, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v112, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v118, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v119, %b4 ]
  %v94 = icmp slt i64 %v87, %v3
  br i1 %v94, label %b4, label %b5
b4:
  %v95 = mul i64 %v87, 16
  %v96 = getelementptr inbounds float, ptr %v2, i64 %v95
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v96, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v88)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v99, <8 x float> %v89)
  %v106 = add i64 %v1, %v87
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v97, <8 x float> %v90)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v99, <8 x float> %v91)
  %v113 = add i64 %v44, %v87
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v97, <8 x float> %v92)
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v99, <8 x float> %v93)
  %v120 = add nsw i64 %v87, 1
  br label %b3
b5:
  store <8 x float> %v88, ptr %v4, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = fadd <8 x float> %v122, %v89
  store <8 x float> %v123, ptr %v121, align 4
  %v124 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v90, ptr %v124, align 4
  %v125 = add i64 %v5, %v6
  %v126 = getelementptr inbounds float, ptr %v4, i64 %v125
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = fadd <8 x float> %v127, %v91
  store <8 x float> %v128, ptr %v126, align 4
  %v129 = mul i64 %v5, 2
  %v130 = getelementptr inbounds float, ptr %v4, i64 %v129
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = add i64 %v129, %v6
  %v132 = getelementptr inbounds float, ptr %v4, i64 %v131
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = fadd <8 x float> %v133, %v93
  store <8 x float> %v134, ptr %v132, align 4
  ret void
}
define internal void @tile_4x2_more01(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 2
  %v9 = mul i64 %v8, 2
  %v48 = mul i64 %v1, 2
  %v56 = mul i64 %v1, 3
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v99, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v27 = icmp slt i64 %v10, %v9
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = mul i64 %v10, 16
  %v29 = getelementptr inbounds float, ptr %v7, i64 %v28
  call void @llvm.prefetch.p0(ptr %v29, i32 0, i32 2, i32 1)
  %v30 = getelementptr inbounds float, ptr %v2, i64 %v28
  %v31 = getelementptr inbounds float, ptr %v30, i64 128
  call void @llvm.prefetch.p0(ptr %v31, i32 0, i32 3, i32 1)
  %v32 = load <8 x float>, ptr %v30, align 4
  %v33 = getelementptr inbounds float, ptr %v30, i64 8
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v34, <8 x float> %v12)
  %v41 = add i64 %v1, %v10
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v32, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v34, <8 x float> %v14)
  %v49 = add i64 %v48, %v10
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v34, <8 x float> %v16)
  %v57 = add i64 %v56, %v10
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v32, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v34, <8 x float> %v18)
  %v64 = add i64 %v10, 1
  %v65 = mul i64 %v64, 16
  %v66 = getelementptr inbounds float, ptr %v7, i64 %v65
  call void @llvm.prefetch.p0(ptr %v66, i32 0, i32 2, i32 1)
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v65
  %v68 = getelementptr inbounds float, ptr %v67, i64 128
  call void @llvm.prefetch.p0(ptr %v68, i32 0, i32 3, i32 1)
  %v69 = load <8 x float>, ptr %v67, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v19)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v71, <8 x float> %v20)
  %v78 = add i64 %v1, %v64
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v71, <8 x float> %v22)
  %v85 = add i64 %v48, %v64
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v23)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v71, <8 x float> %v24)
  %v92 = add i64 %v56, %v64
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v25)
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v71, <8 x float> %v26)
  %v99 = add nsw i64 %v10, 2
  br label %b0
b2:
  %v100 = fadd <8 x float> %v11, %v19
  %v101 = fadd <8 x float> %v12, %v20
  %v102 = fadd <8 x float> %v13, %v21
  %v103 = fadd <8 x float> %v14, %v22
  %v104 = fadd <8 x float> %v15, %v23
  %v105 = fadd <8 x float> %v16, %v24
  %v106 = fadd <8 x float> %v17, %v25
  %v107 = fadd <8 x float> %v18, %v26
  br label %b3
b3:
  %v108 = phi i64 [ %v9, %b2 ], [ %v150, %b4 ]
  %v109 = phi <8 x float> [ %v100, %b2 ], [ %v127, %b4 ]
  %v110 = phi <8 x float> [ %v101, %b2 ], [ %v128, %b4 ]
  %v111 = phi <8 x float> [ %v102, %b2 ], [ %v134, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v135, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v141, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v142, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v148, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = icmp slt i64 %v108, %v3
  br i1 %v117, label %b4, label %b5
b4:
  %v118 = mul i64 %v108, 16
  %v119 = getelementptr inbounds float, ptr %v2, i64 %v118
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = getelementptr inbounds float, ptr %v119, i64 8
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v120, <8 x float> %v109)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v122, <8 x float> %v110)
  %v129 = add i64 %v1, %v108
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v120, <8 x float> %v111)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v122, <8 x float> %v112)
  %v136 = add i64 %v48, %v108
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v120, <8 x float> %v113)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v122, <8 x float> %v114)
  %v143 = add i64 %v56, %v108
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v120, <8 x float> %v115)
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v122, <8 x float> %v116)
  %v150 = add nsw i64 %v108, 1
  br label %b3
b5:
  store <8 x float> %v109, ptr %v4, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = fadd <8 x float> %v152, %v110
  store <8 x float> %v153, ptr %v151, align 4
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v111, ptr %v154, align 4
  %v155 = add i64 %v5, %v6
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fadd <8 x float> %v157, %v112
  store <8 x float> %v158, ptr %v156, align 4
  %v159 = mul i64 %v5, 2
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v113, ptr %v160, align 4
  %v161 = add i64 %v159, %v6
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fadd <8 x float> %v163, %v114
  store <8 x float> %v164, ptr %v162, align 4
  %v165 = mul i64 %v5, 3
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v115, ptr %v166, align 4
  %v167 = add i64 %v165, %v6
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v116
  store <8 x float> %v170, ptr %v168, align 4
  ret void
}
define internal void @tile_5x2_more01(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v40 = mul i64 %v1, 2
  %v48 = mul i64 %v1, 3
  %v56 = mul i64 %v1, 4
  br label %b0
b0:
  %v8 = phi i64 [ 0, %entry ], [ %v64, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = icmp slt i64 %v8, %v3
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v8, 16
  %v21 = getelementptr inbounds float, ptr %v7, i64 %v20
  call void @llvm.prefetch.p0(ptr %v21, i32 0, i32 2, i32 1)
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v23 = getelementptr inbounds float, ptr %v22, i64 128
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 3, i32 1)
  %v24 = load <8 x float>, ptr %v22, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v8
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v10)
  %v33 = add i64 %v1, %v8
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v26, <8 x float> %v12)
  %v41 = add i64 %v40, %v8
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v24, <8 x float> %v13)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v26, <8 x float> %v14)
  %v49 = add i64 %v48, %v8
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v24, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v16)
  %v57 = add i64 %v56, %v8
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v24, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v26, <8 x float> %v18)
  %v64 = add nsw i64 %v8, 1
  br label %b0
b2:
  store <8 x float> %v9, ptr %v4, align 4
  %v65 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = fadd <8 x float> %v66, %v10
  store <8 x float> %v67, ptr %v65, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v11, ptr %v68, align 4
  %v69 = add i64 %v5, %v6
  %v70 = getelementptr inbounds float, ptr %v4, i64 %v69
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = fadd <8 x float> %v71, %v12
  store <8 x float> %v72, ptr %v70, align 4
  %v73 = mul i64 %v5, 2
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v13, ptr %v74, align 4
  %v75 = add i64 %v73, %v6
  %v76 = getelementptr inbounds float, ptr %v4, i64 %v75
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = fadd <8 x float> %v77, %v14
  store <8 x float> %v78, ptr %v76, align 4
  %v79 = mul i64 %v5, 3
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  store <8 x float> %v15, ptr %v80, align 4
  %v81 = add i64 %v79, %v6
  %v82 = getelementptr inbounds float, ptr %v4, i64 %v81
  %v83 = load <8 x float>, ptr %v82, align 4
  %v84 = fadd <8 x float> %v83, %v16
  store <8 x float> %v84, ptr %v82, align 4
  %v85 = mul i64 %v5, 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 %v85
  store <8 x float> %v17, ptr %v86, align 4
  %v87 = add i64 %v85, %v6
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = fadd <8 x float> %v89, %v18
  store <8 x float> %v90, ptr %v88, align 4
  ret void
}
define internal void @tile_6x2_more01(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v42 = mul i64 %v1, 2
  %v50 = mul i64 %v1, 3
  %v58 = mul i64 %v1, 4
  %v66 = mul i64 %v1, 5
  br label %b0
b0:
  %v8 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v21 = icmp slt i64 %v8, %v3
  br i1 %v21, label %b1, label %b2
b1:
  %v22 = mul i64 %v8, 16
  %v23 = getelementptr inbounds float, ptr %v7, i64 %v22
  call void @llvm.prefetch.p0(ptr %v23, i32 0, i32 2, i32 1)
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v22
  %v25 = getelementptr inbounds float, ptr %v24, i64 128
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 3, i32 1)
  %v26 = load <8 x float>, ptr %v24, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v8
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v28, <8 x float> %v10)
  %v35 = add i64 %v1, %v8
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v28, <8 x float> %v12)
  %v43 = add i64 %v42, %v8
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v26, <8 x float> %v13)
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v28, <8 x float> %v14)
  %v51 = add i64 %v50, %v8
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v26, <8 x float> %v15)
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v16)
  %v59 = add i64 %v58, %v8
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v26, <8 x float> %v17)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v28, <8 x float> %v18)
  %v67 = add i64 %v66, %v8
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v26, <8 x float> %v19)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v28, <8 x float> %v20)
  %v74 = add nsw i64 %v8, 1
  br label %b0
b2:
  store <8 x float> %v9, ptr %v4, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v6
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = fadd <8 x float> %v76, %v10
  store <8 x float> %v77, ptr %v75, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v11, ptr %v78, align 4
  %v79 = add i64 %v5, %v6
  %v80 = getelementptr inbounds float, ptr %v4, i64 %v79
  %v81 = load <8 x float>, ptr %v80, align 4
  %v82 = fadd <8 x float> %v81, %v12
  store <8 x float> %v82, ptr %v80, align 4
  %v83 = mul i64 %v5, 2
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v13, ptr %v84, align 4
  %v85 = add i64 %v83, %v6
  %v86 = getelementptr inbounds float, ptr %v4, i64 %v85
  %v87 = load <8 x float>, ptr %v86, align 4
  %v88 = fadd <8 x float> %v87, %v14
  store <8 x float> %v88, ptr %v86, align 4
  %v89 = mul i64 %v5, 3
  %v90 = getelementptr inbounds float, ptr %v4, i64 %v89
  store <8 x float> %v15, ptr %v90, align 4
  %v91 = add i64 %v89, %v6
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = fadd <8 x float> %v93, %v16
  store <8 x float> %v94, ptr %v92, align 4
  %v95 = mul i64 %v5, 4
  %v96 = getelementptr inbounds float, ptr %v4, i64 %v95
  store <8 x float> %v17, ptr %v96, align 4
  %v97 = add i64 %v95, %v6
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = fadd <8 x float> %v99, %v18
  store <8 x float> %v100, ptr %v98, align 4
  %v101 = mul i64 %v5, 5
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  %v103 = add i64 %v101, %v6
  %v104 = getelementptr inbounds float, ptr %v4, i64 %v103
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = fadd <8 x float> %v105, %v20
  store <8 x float> %v106, ptr %v104, align 4
  ret void
}
define internal void @backward_4(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v15 = load ptr, ptr %v14, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v19 = load ptr, ptr %v18, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v37 = load ptr, ptr %v36, align 4
  %v31 = mul i64 %v5, %v30
  %v32 = mul i64 %v31, 32
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v32
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v50, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v16 = mul i64 %v10, 8
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v20 = mul i64 %v10, 4
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v16
  %v34 = mul i64 %v10, 32
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v34
  %v40 = load <8 x float>, ptr %v17, align 4
  %v44 = load <8 x float>, ptr %v26, align 4
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v49, %b4 ]
  %v13 = icmp slt i64 %v12, 4
  br i1 %v13, label %b4, label %b5
b4:
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v12
  %v23 = load float, ptr %v22, align 4
  %v41 = insertelement <8 x float> poison, float %v23, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = fmul <8 x float> %v40, %v42
  %v45 = fmul <8 x float> %v44, %v42
  %v46 = mul i64 %v12, 8
  %v47 = getelementptr inbounds float, ptr %v35, i64 %v46
  store <8 x float> %v43, ptr %v47, align 4
  %v48 = getelementptr inbounds float, ptr %v39, i64 %v46
  store <8 x float> %v45, ptr %v48, align 4
  %v49 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v50 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_5(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 144, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 1
  %v54 = load i64, ptr %v53, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v70 = load ptr, ptr %v69, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v85 = load ptr, ptr %v84, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v94 = load ptr, ptr %v93, align 4
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v99 = load ptr, ptr %v98, align 4
  %v102 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v103 = load ptr, ptr %v102, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v106 = load ptr, ptr %v105, align 4
  %v108 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v109 = load ptr, ptr %v108, align 4
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v113 = load ptr, ptr %v112, align 4
  %v116 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v117 = load ptr, ptr %v116, align 4
  %v120 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v121 = load ptr, ptr %v120, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v125 = load ptr, ptr %v124, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v128 = load ptr, ptr %v127, align 4
  %v130 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v131 = load ptr, ptr %v130, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v134 = load ptr, ptr %v133, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 1024
  %v9 = getelementptr inbounds float, ptr %v7, i64 3712
  %v10 = mul i64 %v2, 43264
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v55 = mul i64 %v5, %v54
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v52, i64 %v56
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v56
  %v75 = getelementptr inbounds float, ptr %v12, i64 8
  %v86 = add i64 %v5, 1
  %v87 = and i64 %v86, 1
  %v88 = mul i64 %v87, %v54
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v85, i64 %v89
  %v95 = mul i64 %v55, 8
  %v96 = getelementptr inbounds float, ptr %v94, i64 %v95
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v95
  %v110 = getelementptr inbounds float, ptr %v109, i64 %v95
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v95
  %v118 = getelementptr inbounds float, ptr %v117, i64 %v95
  %v122 = getelementptr inbounds float, ptr %v121, i64 %v95
  %v158 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v197, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 5
  %v24 = sdiv i64 %v23, 6
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v26
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v196, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v44 = mul i64 %v30, 1024
  %v45 = mul i64 %v34, 1024
  %v49 = getelementptr inbounds float, ptr %v8, i64 %v44
  %v64 = add i64 %v44, 512
  %v65 = add i64 %v45, 512
  %v67 = getelementptr inbounds float, ptr %v8, i64 %v64
  %v76 = add i64 %v64, 512
  %v77 = add i64 %v65, 512
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v195, %b15 ]
  %v36 = icmp slt i64 %v35, %v26
  br i1 %v36, label %b7, label %b8
b7:
  %v37 = icmp slt i64 %v35, %v29
  %v38 = mul i64 %v35, %v27
  %v39 = select i1 %v37, i64 %v35, i64 %v29
  %v40 = add i64 %v38, %v39
  %v41 = add i64 %v17, %v40
  %v42 = zext i1 %v37 to i64
  %v43 = add i64 %v27, %v42
  %v46 = sdiv i64 %v35, %v26
  %v47 = mul i64 %v46, 512
  %v48 = add i64 %v45, %v47
  %v50 = getelementptr inbounds float, ptr %v8, i64 %v48
  %v58 = mul i64 %v41, 32
  %v59 = getelementptr inbounds float, ptr %v57, i64 %v58
  %v60 = sub i64 %v43, 1
  %v61 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v60
  %v62 = load ptr, ptr %v61, align 4
  %v63 = icmp sgt i64 %v43, 0
  br i1 %v63, label %b9, label %b10
b9:
  call void %v62(ptr %v59, i64 32, ptr %v49, i64 32, ptr %v12, i64 24, i64 16, ptr %v50)
  br label %b10
b10:
  %v66 = add i64 %v65, %v47
  %v68 = getelementptr inbounds float, ptr %v8, i64 %v66
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v58
  %v73 = getelementptr inbounds ptr, ptr @table_tile_6x2_more01, i64 %v60
  %v74 = load ptr, ptr %v73, align 4
  br i1 %v63, label %b11, label %b12
b11:
  call void %v74(ptr %v72, i64 32, ptr %v67, i64 32, ptr %v75, i64 24, i64 8, ptr %v68)
  br label %b12
b12:
  %v78 = add i64 %v41, %v43
  br label %b13
b13:
  %v79 = phi i64 [ %v41, %b12 ], [ %v194, %b18 ]
  %v80 = icmp slt i64 %v79, %v78
  br i1 %v80, label %b14, label %b15
b14:
  %v81 = sub i64 %v79, %v41
  %v82 = mul i64 %v81, 24
  %v83 = getelementptr inbounds float, ptr %v12, i64 %v82
  %v91 = mul i64 %v79, 8
  %v92 = getelementptr inbounds float, ptr %v90, i64 %v91
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v91
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v91
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v91
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v91
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v91
  %v115 = getelementptr inbounds float, ptr %v114, i64 %v91
  %v119 = getelementptr inbounds float, ptr %v118, i64 %v91
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v91
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v91
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v91
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v91
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v91
  br label %b16
b16:
  %v136 = phi i64 [ 0, %b14 ], [ %v193, %b17 ]
  %v137 = icmp slt i64 %v136, 1
  br i1 %v137, label %b17, label %b18
b17:
  %v138 = add i64 %v30, %v136
  %v139 = mul i64 %v138, 8
  %v140 = mul i64 %v136, 8
  %v141 = getelementptr inbounds float, ptr %v83, i64 %v140
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = add i64 1, %v136
  %v144 = mul i64 %v143, 8
  %v145 = getelementptr inbounds float, ptr %v83, i64 %v144
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = add i64 2, %v136
  %v148 = mul i64 %v147, 8
  %v149 = getelementptr inbounds float, ptr %v83, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = getelementptr inbounds float, ptr %v92, i64 %v139
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = getelementptr inbounds float, ptr %v97, i64 %v139
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = fadd <8 x float> %v152, %v154
  %v156 = getelementptr inbounds float, ptr %v101, i64 %v139
  %v157 = load <8 x float>, ptr %v156, align 4
  %v160 = fsub <8 x float> %v159, %v157
  %v161 = fmul <8 x float> %v155, %v160
  %v162 = getelementptr inbounds float, ptr %v104, i64 %v139
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = getelementptr inbounds float, ptr %v107, i64 %v139
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = fadd <8 x float> %v163, %v165
  %v167 = fadd <8 x float> %v161, %v166
  %v168 = getelementptr inbounds float, ptr %v111, i64 %v139
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fsub <8 x float> %v159, %v169
  %v171 = fmul <8 x float> %v167, %v170
  %v172 = fadd <8 x float> %v171, %v150
  %v173 = getelementptr inbounds float, ptr %v115, i64 %v139
  %v174 = load <8 x float>, ptr %v173, align 4
  %v175 = fmul <8 x float> %v172, %v174
  %v176 = getelementptr inbounds float, ptr %v119, i64 %v139
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fmul <8 x float> %v172, %v177
  %v179 = fsub <8 x float> %v175, %v178
  %v180 = getelementptr inbounds float, ptr %v123, i64 %v139
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = fmul <8 x float> %v179, %v181
  %v183 = fsub <8 x float> %v159, %v181
  %v184 = fmul <8 x float> %v182, %v183
  %v185 = fmul <8 x float> %v172, %v181
  %v186 = fmul <8 x float> %v174, %v174
  %v187 = fsub <8 x float> %v159, %v186
  %v188 = fmul <8 x float> %v185, %v187
  %v189 = getelementptr inbounds float, ptr %v126, i64 %v139
  store <8 x float> %v142, ptr %v189, align 4
  %v190 = getelementptr inbounds float, ptr %v129, i64 %v139
  store <8 x float> %v146, ptr %v190, align 4
  %v191 = getelementptr inbounds float, ptr %v132, i64 %v139
  store <8 x float> %v184, ptr %v191, align 4
  %v192 = getelementptr inbounds float, ptr %v135, i64 %v139
  store <8 x float> %v188, ptr %v192, align 4
  %v193 = add nsw i64 %v136, 1
  br label %b16
b18:
  %v194 = add nsw i64 %v79, 1
  br label %b13
b15:
  %v195 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v196 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v197 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_6(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v15 = load ptr, ptr %v14, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v19 = load ptr, ptr %v18, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v25 = load ptr, ptr %v24, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds i64, ptr %v1, i64 1
  %v30 = load i64, ptr %v29, align 8
  %v36 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v37 = load ptr, ptr %v36, align 4
  %v31 = mul i64 %v5, %v30
  %v32 = mul i64 %v31, 32
  %v33 = getelementptr inbounds float, ptr %v28, i64 %v32
  %v38 = getelementptr inbounds float, ptr %v37, i64 %v32
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v50, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v16 = mul i64 %v10, 8
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v20 = mul i64 %v10, 4
  %v21 = getelementptr inbounds float, ptr %v19, i64 %v20
  %v26 = getelementptr inbounds float, ptr %v25, i64 %v16
  %v34 = mul i64 %v10, 32
  %v35 = getelementptr inbounds float, ptr %v33, i64 %v34
  %v39 = getelementptr inbounds float, ptr %v38, i64 %v34
  %v40 = load <8 x float>, ptr %v17, align 4
  %v44 = load <8 x float>, ptr %v26, align 4
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v49, %b4 ]
  %v13 = icmp slt i64 %v12, 4
  br i1 %v13, label %b4, label %b5
b4:
  %v22 = getelementptr inbounds float, ptr %v21, i64 %v12
  %v23 = load float, ptr %v22, align 4
  %v41 = insertelement <8 x float> poison, float %v23, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = fmul <8 x float> %v40, %v42
  %v45 = fmul <8 x float> %v44, %v42
  %v46 = mul i64 %v12, 8
  %v47 = getelementptr inbounds float, ptr %v35, i64 %v46
  store <8 x float> %v43, ptr %v47, align 4
  %v48 = getelementptr inbounds float, ptr %v39, i64 %v46
  store <8 x float> %v45, ptr %v48, align 4
  %v49 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v50 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_7(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 144, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 1
  %v54 = load i64, ptr %v53, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v70 = load ptr, ptr %v69, align 4
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v85 = load ptr, ptr %v84, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v94 = load ptr, ptr %v93, align 4
  %v98 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v99 = load ptr, ptr %v98, align 4
  %v102 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v103 = load ptr, ptr %v102, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v106 = load ptr, ptr %v105, align 4
  %v108 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v109 = load ptr, ptr %v108, align 4
  %v112 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v113 = load ptr, ptr %v112, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v116 = load ptr, ptr %v115, align 4
  %v118 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v119 = load ptr, ptr %v118, align 4
  %v122 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v123 = load ptr, ptr %v122, align 4
  %v126 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v127 = load ptr, ptr %v126, align 4
  %v130 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v131 = load ptr, ptr %v130, align 4
  %v134 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v135 = load ptr, ptr %v134, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v138 = load ptr, ptr %v137, align 4
  %v140 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v141 = load ptr, ptr %v140, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v144 = load ptr, ptr %v143, align 4
  %v146 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v147 = load ptr, ptr %v146, align 4
  %v150 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v151 = load ptr, ptr %v150, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v154 = load ptr, ptr %v153, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 2048
  %v9 = getelementptr inbounds float, ptr %v7, i64 3712
  %v10 = mul i64 %v2, 43264
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v55 = mul i64 %v5, %v54
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v52, i64 %v56
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v56
  %v75 = getelementptr inbounds float, ptr %v12, i64 8
  %v86 = add i64 %v5, 1
  %v87 = and i64 %v86, 1
  %v88 = mul i64 %v87, %v54
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v85, i64 %v89
  %v95 = mul i64 %v55, 8
  %v96 = getelementptr inbounds float, ptr %v94, i64 %v95
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v95
  %v110 = getelementptr inbounds float, ptr %v109, i64 %v95
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v95
  %v124 = getelementptr inbounds float, ptr %v123, i64 %v95
  %v128 = getelementptr inbounds float, ptr %v127, i64 %v95
  %v132 = getelementptr inbounds float, ptr %v131, i64 %v95
  %v148 = getelementptr inbounds float, ptr %v147, i64 %v95
  %v155 = getelementptr inbounds float, ptr %v154, i64 %v95
  %v179 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v180 = shufflevector <8 x float> %v179, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v234, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 5
  %v24 = sdiv i64 %v23, 6
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v26
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v233, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v44 = mul i64 %v30, 1024
  %v45 = mul i64 %v34, 1024
  %v49 = getelementptr inbounds float, ptr %v8, i64 %v44
  %v64 = add i64 %v44, 512
  %v65 = add i64 %v45, 512
  %v67 = getelementptr inbounds float, ptr %v8, i64 %v64
  %v76 = add i64 %v64, 512
  %v77 = add i64 %v65, 512
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v232, %b15 ]
  %v36 = icmp slt i64 %v35, %v26
  br i1 %v36, label %b7, label %b8
b7:
  %v37 = icmp slt i64 %v35, %v29
  %v38 = mul i64 %v35, %v27
  %v39 = select i1 %v37, i64 %v35, i64 %v29
  %v40 = add i64 %v38, %v39
  %v41 = add i64 %v17, %v40
  %v42 = zext i1 %v37 to i64
  %v43 = add i64 %v27, %v42
  %v46 = sdiv i64 %v35, %v26
  %v47 = mul i64 %v46, 512
  %v48 = add i64 %v45, %v47
  %v50 = getelementptr inbounds float, ptr %v8, i64 %v48
  %v58 = mul i64 %v41, 32
  %v59 = getelementptr inbounds float, ptr %v57, i64 %v58
  %v60 = sub i64 %v43, 1
  %v61 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v60
  %v62 = load ptr, ptr %v61, align 4
  %v63 = icmp sgt i64 %v43, 0
  br i1 %v63, label %b9, label %b10
b9:
  call void %v62(ptr %v59, i64 32, ptr %v49, i64 32, ptr %v12, i64 24, i64 16, ptr %v50)
  br label %b10
b10:
  %v66 = add i64 %v65, %v47
  %v68 = getelementptr inbounds float, ptr %v8, i64 %v66
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v58
  %v73 = getelementptr inbounds ptr, ptr @table_tile_6x2_more01, i64 %v60
  %v74 = load ptr, ptr %v73, align 4
  br i1 %v63, label %b11, label %b12
b11:
  call void %v74(ptr %v72, i64 32, ptr %v67, i64 32, ptr %v75, i64 24, i64 8, ptr %v68)
  br label %b12
b12:
  %v78 = add i64 %v41, %v43
  br label %b13
b13:
  %v79 = phi i64 [ %v41, %b12 ], [ %v231, %b18 ]
  %v80 = icmp slt i64 %v79, %v78
  br i1 %v80, label %b14, label %b15
b14:
  %v81 = sub i64 %v79, %v41
  %v82 = mul i64 %v81, 24
  %v83 = getelementptr inbounds float, ptr %v12, i64 %v82
  %v91 = mul i64 %v79, 8
  %v92 = getelementptr inbounds float, ptr %v90, i64 %v91
  %v97 = getelementptr inbounds float, ptr %v96, i64 %v91
  %v101 = getelementptr inbounds float, ptr %v100, i64 %v91
  %v104 = getelementptr inbounds float, ptr %v103, i64 %v91
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v91
  %v111 = getelementptr inbounds float, ptr %v110, i64 %v91
  %v114 = getelementptr inbounds float, ptr %v113, i64 %v91
  %v117 = getelementptr inbounds float, ptr %v116, i64 %v91
  %v121 = getelementptr inbounds float, ptr %v120, i64 %v91
  %v125 = getelementptr inbounds float, ptr %v124, i64 %v91
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v91
  %v133 = getelementptr inbounds float, ptr %v132, i64 %v91
  %v136 = load float, ptr %v135, align 4
  %v139 = getelementptr inbounds float, ptr %v138, i64 %v91
  %v142 = getelementptr inbounds float, ptr %v141, i64 %v91
  %v145 = getelementptr inbounds float, ptr %v144, i64 %v91
  %v149 = getelementptr inbounds float, ptr %v148, i64 %v91
  %v152 = getelementptr inbounds float, ptr %v151, i64 %v91
  %v156 = getelementptr inbounds float, ptr %v155, i64 %v91
  %v216 = insertelement <8 x float> poison, float %v136, i64 0
  %v217 = shufflevector <8 x float> %v216, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b16
b16:
  %v157 = phi i64 [ 0, %b14 ], [ %v230, %b17 ]
  %v158 = icmp slt i64 %v157, 1
  br i1 %v158, label %b17, label %b18
b17:
  %v159 = add i64 %v30, %v157
  %v160 = mul i64 %v159, 8
  %v161 = mul i64 %v157, 8
  %v162 = getelementptr inbounds float, ptr %v83, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 1, %v157
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v83, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = add i64 2, %v157
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v83, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = getelementptr inbounds float, ptr %v92, i64 %v160
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = getelementptr inbounds float, ptr %v97, i64 %v160
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = fadd <8 x float> %v173, %v175
  %v177 = getelementptr inbounds float, ptr %v101, i64 %v160
  %v178 = load <8 x float>, ptr %v177, align 4
  %v181 = fsub <8 x float> %v180, %v178
  %v182 = fmul <8 x float> %v176, %v181
  %v183 = getelementptr inbounds float, ptr %v104, i64 %v160
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = getelementptr inbounds float, ptr %v107, i64 %v160
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v184, %v186
  %v188 = fadd <8 x float> %v182, %v187
  %v189 = getelementptr inbounds float, ptr %v111, i64 %v160
  %v190 = load <8 x float>, ptr %v189, align 4
  %v191 = fsub <8 x float> %v180, %v190
  %v192 = fmul <8 x float> %v188, %v191
  %v193 = getelementptr inbounds float, ptr %v114, i64 %v160
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = getelementptr inbounds float, ptr %v117, i64 %v160
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = fadd <8 x float> %v194, %v196
  %v198 = fadd <8 x float> %v192, %v197
  %v199 = getelementptr inbounds float, ptr %v121, i64 %v160
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fsub <8 x float> %v180, %v200
  %v202 = fmul <8 x float> %v198, %v201
  %v203 = fadd <8 x float> %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v125, i64 %v160
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fmul <8 x float> %v203, %v205
  %v207 = getelementptr inbounds float, ptr %v129, i64 %v160
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fmul <8 x float> %v203, %v208
  %v210 = fsub <8 x float> %v206, %v209
  %v211 = getelementptr inbounds float, ptr %v133, i64 %v160
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fmul <8 x float> %v210, %v212
  %v214 = fsub <8 x float> %v180, %v212
  %v215 = fmul <8 x float> %v213, %v214
  %v218 = fmul <8 x float> %v215, %v217
  %v219 = fmul <8 x float> %v203, %v212
  %v220 = fmul <8 x float> %v205, %v205
  %v221 = fsub <8 x float> %v180, %v220
  %v222 = fmul <8 x float> %v219, %v221
  %v223 = fmul <8 x float> %v222, %v217
  %v224 = getelementptr inbounds float, ptr %v139, i64 %v160
  store <8 x float> %v163, ptr %v224, align 4
  %v225 = getelementptr inbounds float, ptr %v142, i64 %v160
  store <8 x float> %v167, ptr %v225, align 4
  %v226 = getelementptr inbounds float, ptr %v145, i64 %v160
  store <8 x float> %v215, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v149, i64 %v160
  store <8 x float> %v218, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v152, i64 %v160
  store <8 x float> %v222, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v156, i64 %v160
  store <8 x float> %v223, ptr %v229, align 4
  %v230 = add nsw i64 %v157, 1
  br label %b16
b18:
  %v231 = add nsw i64 %v79, 1
  br label %b13
b15:
  %v232 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v233 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v234 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_8(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v4, i64 3
  %v7 = load i64, ptr %v6, align 8
  %v8 = getelementptr inbounds i64, ptr %v4, i64 4
  %v9 = load i64, ptr %v8, align 8
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v15 = load ptr, ptr %v14, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v19 = load ptr, ptr %v18, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v23 = load ptr, ptr %v22, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds i64, ptr %v1, i64 1
  %v28 = load i64, ptr %v27, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v35 = load ptr, ptr %v34, align 4
  %v29 = mul i64 %v5, %v28
  %v30 = mul i64 %v29, 32
  %v31 = getelementptr inbounds float, ptr %v26, i64 %v30
  %v36 = getelementptr inbounds float, ptr %v35, i64 %v30
  br label %b0
b0:
  %v10 = phi i64 [ %v7, %entry ], [ %v48, %b5 ]
  %v11 = icmp slt i64 %v10, %v9
  br i1 %v11, label %b1, label %b2
b1:
  %v16 = mul i64 %v10, 8
  %v17 = getelementptr inbounds float, ptr %v15, i64 %v16
  %v24 = getelementptr inbounds float, ptr %v23, i64 %v16
  %v32 = mul i64 %v10, 32
  %v33 = getelementptr inbounds float, ptr %v31, i64 %v32
  %v37 = getelementptr inbounds float, ptr %v36, i64 %v32
  %v38 = load <8 x float>, ptr %v17, align 4
  %v42 = load <8 x float>, ptr %v24, align 4
  br label %b3
b3:
  %v12 = phi i64 [ 0, %b1 ], [ %v47, %b4 ]
  %v13 = icmp slt i64 %v12, 4
  br i1 %v13, label %b4, label %b5
b4:
  %v20 = getelementptr inbounds float, ptr %v19, i64 %v12
  %v21 = load float, ptr %v20, align 4
  %v39 = insertelement <8 x float> poison, float %v21, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = fmul <8 x float> %v38, %v40
  %v43 = fmul <8 x float> %v42, %v40
  %v44 = mul i64 %v12, 8
  %v45 = getelementptr inbounds float, ptr %v33, i64 %v44
  store <8 x float> %v41, ptr %v45, align 4
  %v46 = getelementptr inbounds float, ptr %v37, i64 %v44
  store <8 x float> %v43, ptr %v46, align 4
  %v47 = add nsw i64 %v12, 1
  br label %b3
b5:
  %v48 = add nsw i64 %v10, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_9(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v12 = alloca float, i64 64, align 4
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v7 = load ptr, ptr %v6, align 4
  %v13 = getelementptr inbounds i64, ptr %v4, i64 3
  %v14 = load i64, ptr %v13, align 8
  %v15 = getelementptr inbounds i64, ptr %v4, i64 4
  %v16 = load i64, ptr %v15, align 8
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 1
  %v54 = load i64, ptr %v53, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v70 = load ptr, ptr %v69, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v84 = load ptr, ptr %v83, align 4
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v93 = load ptr, ptr %v92, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v98 = load ptr, ptr %v97, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v102 = load ptr, ptr %v101, align 4
  %v104 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v105 = load ptr, ptr %v104, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v108 = load ptr, ptr %v107, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v112 = load ptr, ptr %v111, align 4
  %v114 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v115 = load ptr, ptr %v114, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v118 = load ptr, ptr %v117, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v122 = load ptr, ptr %v121, align 4
  %v124 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v125 = load ptr, ptr %v124, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v128 = load ptr, ptr %v127, align 4
  %v8 = getelementptr inbounds float, ptr %v7, i64 3072
  %v9 = getelementptr inbounds float, ptr %v7, i64 3712
  %v10 = mul i64 %v2, 43264
  %v11 = getelementptr inbounds float, ptr %v9, i64 %v10
  %v55 = mul i64 %v5, %v54
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v52, i64 %v56
  %v71 = getelementptr inbounds float, ptr %v70, i64 %v56
  %v85 = add i64 %v5, 1
  %v86 = and i64 %v85, 1
  %v87 = mul i64 %v86, %v54
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v84, i64 %v88
  %v94 = mul i64 %v55, 8
  %v95 = getelementptr inbounds float, ptr %v93, i64 %v94
  %v99 = getelementptr inbounds float, ptr %v98, i64 %v94
  %v109 = getelementptr inbounds float, ptr %v108, i64 %v94
  %v119 = getelementptr inbounds float, ptr %v118, i64 %v94
  %v129 = getelementptr inbounds float, ptr %v128, i64 %v94
  %v131 = and i64 %v5, 1
  %v132 = mul i64 %v131, %v54
  %v133 = mul i64 %v132, 8
  %v134 = getelementptr inbounds float, ptr %v84, i64 %v133
  %v150 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v151 = shufflevector <8 x float> %v150, <8 x float> poison, <8 x i32> zeroinitializer
  br label %b0
b0:
  %v17 = phi i64 [ %v14, %entry ], [ %v190, %b5 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = add i64 %v17, 96
  %v20 = icmp slt i64 %v19, %v16
  %v21 = select i1 %v20, i64 %v19, i64 %v16
  %v22 = sub i64 %v21, %v17
  %v23 = add i64 %v22, 7
  %v24 = sdiv i64 %v23, 8
  %v25 = icmp slt i64 %v24, 1
  %v26 = select i1 %v25, i64 1, i64 %v24
  %v27 = sdiv i64 %v22, %v26
  %v28 = mul i64 %v27, %v26
  %v29 = sub i64 %v22, %v28
  br label %b3
b3:
  %v30 = phi i64 [ 0, %b1 ], [ %v189, %b8 ]
  %v31 = icmp slt i64 %v30, 1
  br i1 %v31, label %b4, label %b5
b4:
  %v32 = add i64 %v30, 1
  %v33 = icmp slt i64 %v32, 1
  %v34 = select i1 %v33, i64 %v32, i64 %v30
  %v44 = mul i64 %v30, 512
  %v45 = mul i64 %v34, 512
  %v49 = getelementptr inbounds float, ptr %v8, i64 %v44
  %v64 = add i64 %v44, 256
  %v65 = add i64 %v45, 256
  %v67 = getelementptr inbounds float, ptr %v8, i64 %v64
  %v75 = add i64 %v64, 256
  %v76 = add i64 %v65, 256
  br label %b6
b6:
  %v35 = phi i64 [ 0, %b4 ], [ %v188, %b15 ]
  %v36 = icmp slt i64 %v35, %v26
  br i1 %v36, label %b7, label %b8
b7:
  %v37 = icmp slt i64 %v35, %v29
  %v38 = mul i64 %v35, %v27
  %v39 = select i1 %v37, i64 %v35, i64 %v29
  %v40 = add i64 %v38, %v39
  %v41 = add i64 %v17, %v40
  %v42 = zext i1 %v37 to i64
  %v43 = add i64 %v27, %v42
  %v46 = sdiv i64 %v35, %v26
  %v47 = mul i64 %v46, 512
  %v48 = add i64 %v45, %v47
  %v50 = getelementptr inbounds float, ptr %v8, i64 %v48
  %v58 = mul i64 %v41, 32
  %v59 = getelementptr inbounds float, ptr %v57, i64 %v58
  %v60 = sub i64 %v43, 1
  %v61 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v60
  %v62 = load ptr, ptr %v61, align 4
  %v63 = icmp sgt i64 %v43, 0
  br i1 %v63, label %b9, label %b10
b9:
  call void %v62(ptr %v59, i64 32, ptr %v49, i64 32, ptr %v12, i64 8, i64 0, ptr %v50)
  br label %b10
b10:
  %v66 = add i64 %v65, %v47
  %v68 = getelementptr inbounds float, ptr %v8, i64 %v66
  %v72 = getelementptr inbounds float, ptr %v71, i64 %v58
  %v73 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v60
  %v74 = load ptr, ptr %v73, align 4
  br i1 %v63, label %b11, label %b12
b11:
  call void %v74(ptr %v72, i64 32, ptr %v67, i64 32, ptr %v12, i64 8, i64 0, ptr %v68)
  br label %b12
b12:
  %v77 = add i64 %v41, %v43
  br label %b13
b13:
  %v78 = phi i64 [ %v41, %b12 ], [ %v187, %b18 ]
  %v79 = icmp slt i64 %v78, %v77
  br i1 %v79, label %b14, label %b15
b14:
  %v80 = sub i64 %v78, %v41
  %v81 = mul i64 %v80, 8
  %v82 = getelementptr inbounds float, ptr %v12, i64 %v81
  %v90 = mul i64 %v78, 8
  %v91 = getelementptr inbounds float, ptr %v89, i64 %v90
  %v96 = getelementptr inbounds float, ptr %v95, i64 %v90
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v90
  %v103 = getelementptr inbounds float, ptr %v102, i64 %v90
  %v106 = getelementptr inbounds float, ptr %v105, i64 %v90
  %v110 = getelementptr inbounds float, ptr %v109, i64 %v90
  %v113 = getelementptr inbounds float, ptr %v112, i64 %v90
  %v116 = getelementptr inbounds float, ptr %v115, i64 %v90
  %v120 = getelementptr inbounds float, ptr %v119, i64 %v90
  %v123 = getelementptr inbounds float, ptr %v122, i64 %v90
  %v126 = getelementptr inbounds float, ptr %v125, i64 %v90
  %v130 = getelementptr inbounds float, ptr %v129, i64 %v90
  %v135 = getelementptr inbounds float, ptr %v134, i64 %v90
  br label %b16
b16:
  %v136 = phi i64 [ 0, %b14 ], [ %v186, %b17 ]
  %v137 = icmp slt i64 %v136, 1
  br i1 %v137, label %b17, label %b18
b17:
  %v138 = add i64 %v30, %v136
  %v139 = mul i64 %v138, 8
  %v140 = mul i64 %v136, 8
  %v141 = getelementptr inbounds float, ptr %v82, i64 %v140
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = getelementptr inbounds float, ptr %v91, i64 %v139
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = getelementptr inbounds float, ptr %v96, i64 %v139
  %v146 = load <8 x float>, ptr %v145, align 4
  %v147 = fadd <8 x float> %v144, %v146
  %v148 = getelementptr inbounds float, ptr %v100, i64 %v139
  %v149 = load <8 x float>, ptr %v148, align 4
  %v152 = fsub <8 x float> %v151, %v149
  %v153 = fmul <8 x float> %v147, %v152
  %v154 = getelementptr inbounds float, ptr %v103, i64 %v139
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = getelementptr inbounds float, ptr %v106, i64 %v139
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fadd <8 x float> %v155, %v157
  %v159 = fadd <8 x float> %v153, %v158
  %v160 = getelementptr inbounds float, ptr %v110, i64 %v139
  %v161 = load <8 x float>, ptr %v160, align 4
  %v162 = fsub <8 x float> %v151, %v161
  %v163 = fmul <8 x float> %v159, %v162
  %v164 = getelementptr inbounds float, ptr %v113, i64 %v139
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = getelementptr inbounds float, ptr %v116, i64 %v139
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = fadd <8 x float> %v165, %v167
  %v169 = fadd <8 x float> %v163, %v168
  %v170 = getelementptr inbounds float, ptr %v120, i64 %v139
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fsub <8 x float> %v151, %v171
  %v173 = fmul <8 x float> %v169, %v172
  %v174 = getelementptr inbounds float, ptr %v123, i64 %v139
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = getelementptr inbounds float, ptr %v126, i64 %v139
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v175, %v177
  %v179 = fadd <8 x float> %v173, %v178
  %v180 = getelementptr inbounds float, ptr %v130, i64 %v139
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = fsub <8 x float> %v151, %v181
  %v183 = fmul <8 x float> %v179, %v182
  %v184 = fadd <8 x float> %v183, %v142
  %v185 = getelementptr inbounds float, ptr %v135, i64 %v139
  store <8 x float> %v184, ptr %v185, align 4
  %v186 = add nsw i64 %v136, 1
  br label %b16
b18:
  %v187 = add nsw i64 %v78, 1
  br label %b13
b15:
  %v188 = add nsw i64 %v35, 1
  br label %b6
b8:
  %v189 = add nsw i64 %v30, 1
  br label %b3
b5:
  %v190 = add nsw i64 %v17, 96
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 4
  %v9 = mul i64 %v8, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v51, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v15 = icmp slt i64 %v10, %v9
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = mul i64 %v10, 8
  %v17 = getelementptr inbounds float, ptr %v2, i64 %v16
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v11)
  %v24 = add i64 %v10, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v27, <8 x float> %v12)
  %v33 = add i64 %v10, 2
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v36, <8 x float> %v13)
  %v42 = add i64 %v10, 3
  %v43 = mul i64 %v42, 8
  %v44 = getelementptr inbounds float, ptr %v2, i64 %v43
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v45, <8 x float> %v14)
  %v51 = add nsw i64 %v10, 4
  br label %b0
b2:
  %v52 = fadd <8 x float> %v11, %v12
  %v53 = fadd <8 x float> %v52, %v13
  %v54 = fadd <8 x float> %v53, %v14
  br label %b3
b3:
  %v55 = phi i64 [ %v9, %b2 ], [ %v66, %b4 ]
  %v56 = phi <8 x float> [ %v54, %b2 ], [ %v65, %b4 ]
  %v57 = icmp slt i64 %v55, %v3
  br i1 %v57, label %b4, label %b5
b4:
  %v58 = mul i64 %v55, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v60, <8 x float> %v56)
  %v66 = add nsw i64 %v55, 1
  br label %b3
b5:
  store <8 x float> %v56, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 4
  %v9 = mul i64 %v8, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v79, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = icmp slt i64 %v10, %v9
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 8
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v22, <8 x float> %v11)
  %v28 = add i64 %v1, %v10
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v22, <8 x float> %v12)
  %v34 = add i64 %v10, 1
  %v35 = mul i64 %v34, 8
  %v36 = getelementptr inbounds float, ptr %v2, i64 %v35
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v37, <8 x float> %v13)
  %v43 = add i64 %v1, %v34
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v37, <8 x float> %v14)
  %v49 = add i64 %v10, 2
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v52, <8 x float> %v15)
  %v58 = add i64 %v1, %v49
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v52, <8 x float> %v16)
  %v64 = add i64 %v10, 3
  %v65 = mul i64 %v64, 8
  %v66 = getelementptr inbounds float, ptr %v2, i64 %v65
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v67, <8 x float> %v17)
  %v73 = add i64 %v1, %v64
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v67, <8 x float> %v18)
  %v79 = add nsw i64 %v10, 4
  br label %b0
b2:
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v12, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  %v85 = fadd <8 x float> %v83, %v18
  br label %b3
b3:
  %v86 = phi i64 [ %v9, %b2 ], [ %v104, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v97, %b4 ]
  %v88 = phi <8 x float> [ %v85, %b2 ], [ %v103, %b4 ]
  %v89 = icmp slt i64 %v86, %v3
  br i1 %v89, label %b4, label %b5
b4:
  %v90 = mul i64 %v86, 8
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v92, <8 x float> %v87)
  %v98 = add i64 %v1, %v86
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v88)
  %v104 = add nsw i64 %v86, 1
  br label %b3
b5:
  store <8 x float> %v87, ptr %v4, align 4
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v88, ptr %v105, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 4
  %v9 = mul i64 %v8, 4
  %v41 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v120, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v23 = icmp slt i64 %v10, %v9
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 16
  %v25 = getelementptr inbounds float, ptr %v7, i64 %v24
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 2, i32 1)
  %v26 = mul i64 %v10, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 64
  call void @llvm.prefetch.p0(ptr %v28, i32 0, i32 3, i32 1)
  %v29 = load <8 x float>, ptr %v27, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v29, <8 x float> %v11)
  %v35 = add i64 %v1, %v10
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v12)
  %v42 = add i64 %v41, %v10
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v29, <8 x float> %v13)
  %v48 = add i64 %v10, 1
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v7, i64 %v49
  call void @llvm.prefetch.p0(ptr %v50, i32 0, i32 2, i32 1)
  %v51 = mul i64 %v48, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 64
  call void @llvm.prefetch.p0(ptr %v53, i32 0, i32 3, i32 1)
  %v54 = load <8 x float>, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v54, <8 x float> %v14)
  %v60 = add i64 %v1, %v48
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v54, <8 x float> %v15)
  %v66 = add i64 %v41, %v48
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v54, <8 x float> %v16)
  %v72 = add i64 %v10, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v7, i64 %v73
  call void @llvm.prefetch.p0(ptr %v74, i32 0, i32 2, i32 1)
  %v75 = mul i64 %v72, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 64
  call void @llvm.prefetch.p0(ptr %v77, i32 0, i32 3, i32 1)
  %v78 = load <8 x float>, ptr %v76, align 4
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v78, <8 x float> %v17)
  %v84 = add i64 %v1, %v72
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v18)
  %v90 = add i64 %v41, %v72
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v78, <8 x float> %v19)
  %v96 = add i64 %v10, 3
  %v97 = mul i64 %v96, 16
  %v98 = getelementptr inbounds float, ptr %v7, i64 %v97
  call void @llvm.prefetch.p0(ptr %v98, i32 0, i32 2, i32 1)
  %v99 = mul i64 %v96, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 64
  call void @llvm.prefetch.p0(ptr %v101, i32 0, i32 3, i32 1)
  %v102 = load <8 x float>, ptr %v100, align 4
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v104 = load float, ptr %v103, align 4
  %v105 = insertelement <8 x float> poison, float %v104, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v102, <8 x float> %v20)
  %v108 = add i64 %v1, %v96
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v102, <8 x float> %v21)
  %v114 = add i64 %v41, %v96
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v22)
  %v120 = add nsw i64 %v10, 4
  br label %b0
b2:
  %v121 = fadd <8 x float> %v11, %v14
  %v122 = fadd <8 x float> %v12, %v15
  %v123 = fadd <8 x float> %v13, %v16
  %v124 = fadd <8 x float> %v121, %v17
  %v125 = fadd <8 x float> %v122, %v18
  %v126 = fadd <8 x float> %v123, %v19
  %v127 = fadd <8 x float> %v124, %v20
  %v128 = fadd <8 x float> %v125, %v21
  %v129 = fadd <8 x float> %v126, %v22
  br label %b3
b3:
  %v130 = phi i64 [ %v9, %b2 ], [ %v155, %b4 ]
  %v131 = phi <8 x float> [ %v127, %b2 ], [ %v142, %b4 ]
  %v132 = phi <8 x float> [ %v128, %b2 ], [ %v148, %b4 ]
  %v133 = phi <8 x float> [ %v129, %b2 ], [ %v154, %b4 ]
  %v134 = icmp slt i64 %v130, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v130, 8
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v137, <8 x float> %v131)
  %v143 = add i64 %v1, %v130
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v137, <8 x float> %v132)
  %v149 = add i64 %v41, %v130
  %v150 = getelementptr inbounds float, ptr %v0, i64 %v149
  %v151 = load float, ptr %v150, align 4
  %v152 = insertelement <8 x float> poison, float %v151, i64 0
  %v153 = shufflevector <8 x float> %v152, <8 x float> poison, <8 x i32> zeroinitializer
  %v154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v153, <8 x float> %v137, <8 x float> %v133)
  %v155 = add nsw i64 %v130, 1
  br label %b3
b5:
  store <8 x float> %v131, ptr %v4, align 4
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v132, ptr %v156, align 4
  %v157 = mul i64 %v5, 2
  %v158 = getelementptr inbounds float, ptr %v4, i64 %v157
  store <8 x float> %v133, ptr %v158, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 4
  %v9 = mul i64 %v8, 4
  %v45 = mul i64 %v1, 2
  %v52 = mul i64 %v1, 3
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v149, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v27 = icmp slt i64 %v10, %v9
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = mul i64 %v10, 16
  %v29 = getelementptr inbounds float, ptr %v7, i64 %v28
  call void @llvm.prefetch.p0(ptr %v29, i32 0, i32 2, i32 1)
  %v30 = mul i64 %v10, 8
  %v31 = getelementptr inbounds float, ptr %v2, i64 %v30
  %v32 = getelementptr inbounds float, ptr %v31, i64 64
  call void @llvm.prefetch.p0(ptr %v32, i32 0, i32 3, i32 1)
  %v33 = load <8 x float>, ptr %v31, align 4
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v33, <8 x float> %v11)
  %v39 = add i64 %v1, %v10
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v33, <8 x float> %v12)
  %v46 = add i64 %v45, %v10
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v33, <8 x float> %v13)
  %v53 = add i64 %v52, %v10
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v33, <8 x float> %v14)
  %v59 = add i64 %v10, 1
  %v60 = mul i64 %v59, 16
  %v61 = getelementptr inbounds float, ptr %v7, i64 %v60
  call void @llvm.prefetch.p0(ptr %v61, i32 0, i32 2, i32 1)
  %v62 = mul i64 %v59, 8
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 64
  call void @llvm.prefetch.p0(ptr %v64, i32 0, i32 3, i32 1)
  %v65 = load <8 x float>, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v65, <8 x float> %v15)
  %v71 = add i64 %v1, %v59
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v65, <8 x float> %v16)
  %v77 = add i64 %v45, %v59
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v17)
  %v83 = add i64 %v52, %v59
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v65, <8 x float> %v18)
  %v89 = add i64 %v10, 2
  %v90 = mul i64 %v89, 16
  %v91 = getelementptr inbounds float, ptr %v7, i64 %v90
  call void @llvm.prefetch.p0(ptr %v91, i32 0, i32 2, i32 1)
  %v92 = mul i64 %v89, 8
  %v93 = getelementptr inbounds float, ptr %v2, i64 %v92
  %v94 = getelementptr inbounds float, ptr %v93, i64 64
  call void @llvm.prefetch.p0(ptr %v94, i32 0, i32 3, i32 1)
  %v95 = load <8 x float>, ptr %v93, align 4
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v95, <8 x float> %v19)
  %v101 = add i64 %v1, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v20)
  %v107 = add i64 %v45, %v89
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v95, <8 x float> %v21)
  %v113 = add i64 %v52, %v89
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v95, <8 x float> %v22)
  %v119 = add i64 %v10, 3
  %v120 = mul i64 %v119, 16
  %v121 = getelementptr inbounds float, ptr %v7, i64 %v120
  call void @llvm.prefetch.p0(ptr %v121, i32 0, i32 2, i32 1)
  %v122 = mul i64 %v119, 8
  %v123 = getelementptr inbounds float, ptr %v2, i64 %v122
  %v124 = getelementptr inbounds float, ptr %v123, i64 64
  call void @llvm.prefetch.p0(ptr %v124, i32 0, i32 3, i32 1)
  %v125 = load <8 x float>, ptr %v123, align 4
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v125, <8 x float> %v23)
  %v131 = add i64 %v1, %v119
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v125, <8 x float> %v24)
  %v137 = add i64 %v45, %v119
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v125, <8 x float> %v25)
  %v143 = add i64 %v52, %v119
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v125, <8 x float> %v26)
  %v149 = add nsw i64 %v10, 4
  br label %b0
b2:
  %v150 = fadd <8 x float> %v11, %v15
  %v151 = fadd <8 x float> %v12, %v16
  %v152 = fadd <8 x float> %v13, %v17
  %v153 = fadd <8 x float> %v14, %v18
  %v154 = fadd <8 x float> %v150, %v19
  %v155 = fadd <8 x float> %v151, %v20
  %v156 = fadd <8 x float> %v152, %v21
  %v157 = fadd <8 x float> %v153, %v22
  %v158 = fadd <8 x float> %v154, %v23
  %v159 = fadd <8 x float> %v155, %v24
  %v160 = fadd <8 x float> %v156, %v25
  %v161 = fadd <8 x float> %v157, %v26
  br label %b3
b3:
  %v162 = phi i64 [ %v9, %b2 ], [ %v194, %b4 ]
  %v163 = phi <8 x float> [ %v158, %b2 ], [ %v175, %b4 ]
  %v164 = phi <8 x float> [ %v159, %b2 ], [ %v181, %b4 ]
  %v165 = phi <8 x float> [ %v160, %b2 ], [ %v187, %b4 ]
  %v166 = phi <8 x float> [ %v161, %b2 ], [ %v193, %b4 ]
  %v167 = icmp slt i64 %v162, %v3
  br i1 %v167, label %b4, label %b5
b4:
  %v168 = mul i64 %v162, 8
  %v169 = getelementptr inbounds float, ptr %v2, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v170, <8 x float> %v163)
  %v176 = add i64 %v1, %v162
  %v177 = getelementptr inbounds float, ptr %v0, i64 %v176
  %v178 = load float, ptr %v177, align 4
  %v179 = insertelement <8 x float> poison, float %v178, i64 0
  %v180 = shufflevector <8 x float> %v179, <8 x float> poison, <8 x i32> zeroinitializer
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v170, <8 x float> %v164)
  %v182 = add i64 %v45, %v162
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v170, <8 x float> %v165)
  %v188 = add i64 %v52, %v162
  %v189 = getelementptr inbounds float, ptr %v0, i64 %v188
  %v190 = load float, ptr %v189, align 4
  %v191 = insertelement <8 x float> poison, float %v190, i64 0
  %v192 = shufflevector <8 x float> %v191, <8 x float> poison, <8 x i32> zeroinitializer
  %v193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v192, <8 x float> %v170, <8 x float> %v166)
  %v194 = add nsw i64 %v162, 1
  br label %b3
b5:
  store <8 x float> %v163, ptr %v4, align 4
  %v195 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v164, ptr %v195, align 4
  %v196 = mul i64 %v5, 2
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v165, ptr %v197, align 4
  %v198 = mul i64 %v5, 3
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  store <8 x float> %v166, ptr %v199, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 3
  %v9 = mul i64 %v8, 3
  %v44 = mul i64 %v1, 2
  %v51 = mul i64 %v1, 3
  %v58 = mul i64 %v1, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v137, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v26 = icmp slt i64 %v10, %v9
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v10, 16
  %v28 = getelementptr inbounds float, ptr %v7, i64 %v27
  call void @llvm.prefetch.p0(ptr %v28, i32 0, i32 2, i32 1)
  %v29 = mul i64 %v10, 8
  %v30 = getelementptr inbounds float, ptr %v2, i64 %v29
  %v31 = getelementptr inbounds float, ptr %v30, i64 64
  call void @llvm.prefetch.p0(ptr %v31, i32 0, i32 3, i32 1)
  %v32 = load <8 x float>, ptr %v30, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v32, <8 x float> %v11)
  %v38 = add i64 %v1, %v10
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v12)
  %v45 = add i64 %v44, %v10
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v32, <8 x float> %v13)
  %v52 = add i64 %v51, %v10
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v32, <8 x float> %v14)
  %v59 = add i64 %v58, %v10
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v32, <8 x float> %v15)
  %v65 = add i64 %v10, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v7, i64 %v66
  call void @llvm.prefetch.p0(ptr %v67, i32 0, i32 2, i32 1)
  %v68 = mul i64 %v65, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 64
  call void @llvm.prefetch.p0(ptr %v70, i32 0, i32 3, i32 1)
  %v71 = load <8 x float>, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v71, <8 x float> %v16)
  %v77 = add i64 %v1, %v65
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v71, <8 x float> %v17)
  %v83 = add i64 %v44, %v65
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v71, <8 x float> %v18)
  %v89 = add i64 %v51, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v19)
  %v95 = add i64 %v58, %v65
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v71, <8 x float> %v20)
  %v101 = add i64 %v10, 2
  %v102 = mul i64 %v101, 16
  %v103 = getelementptr inbounds float, ptr %v7, i64 %v102
  call void @llvm.prefetch.p0(ptr %v103, i32 0, i32 2, i32 1)
  %v104 = mul i64 %v101, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 64
  call void @llvm.prefetch.p0(ptr %v106, i32 0, i32 3, i32 1)
  %v107 = load <8 x float>, ptr %v105, align 4
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v107, <8 x float> %v21)
  %v113 = add i64 %v1, %v101
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v107, <8 x float> %v22)
  %v119 = add i64 %v44, %v101
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v107, <8 x float> %v23)
  %v125 = add i64 %v51, %v101
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v107, <8 x float> %v24)
  %v131 = add i64 %v58, %v101
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v107, <8 x float> %v25)
  %v137 = add nsw i64 %v10, 3
  br label %b0
b2:
  %v138 = fadd <8 x float> %v11, %v16
  %v139 = fadd <8 x float> %v12, %v17
  %v140 = fadd <8 x float> %v13, %v18
  %v141 = fadd <8 x float> %v14, %v19
  %v142 = fadd <8 x float> %v15, %v20
  %v143 = fadd <8 x float> %v138, %v21
  %v144 = fadd <8 x float> %v139, %v22
  %v145 = fadd <8 x float> %v140, %v23
  %v146 = fadd <8 x float> %v141, %v24
  %v147 = fadd <8 x float> %v142, %v25
  br label %b3
b3:
  %v148 = phi i64 [ %v9, %b2 ], [ %v187, %b4 ]
  %v149 = phi <8 x float> [ %v143, %b2 ], [ %v162, %b4 ]
  %v150 = phi <8 x float> [ %v144, %b2 ], [ %v168, %b4 ]
  %v151 = phi <8 x float> [ %v145, %b2 ], [ %v174, %b4 ]
  %v152 = phi <8 x float> [ %v146, %b2 ], [ %v180, %b4 ]
  %v153 = phi <8 x float> [ %v147, %b2 ], [ %v186, %b4 ]
  %v154 = icmp slt i64 %v148, %v3
  br i1 %v154, label %b4, label %b5
b4:
  %v155 = mul i64 %v148, 8
  %v156 = getelementptr inbounds float, ptr %v2, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v157, <8 x float> %v149)
  %v163 = add i64 %v1, %v148
  %v164 = getelementptr inbounds float, ptr %v0, i64 %v163
  %v165 = load float, ptr %v164, align 4
  %v166 = insertelement <8 x float> poison, float %v165, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> %v157, <8 x float> %v150)
  %v169 = add i64 %v44, %v148
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v157, <8 x float> %v151)
  %v175 = add i64 %v51, %v148
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v157, <8 x float> %v152)
  %v181 = add i64 %v58, %v148
  %v182 = getelementptr inbounds float, ptr %v0, i64 %v181
  %v183 = load float, ptr %v182, align 4
  %v184 = insertelement <8 x float> poison, float %v183, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v185, <8 x float> %v157, <8 x float> %v153)
  %v187 = add nsw i64 %v148, 1
  br label %b3
b5:
  store <8 x float> %v149, ptr %v4, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v150, ptr %v188, align 4
  %v189 = mul i64 %v5, 2
  %v190 = getelementptr inbounds float, ptr %v4, i64 %v189
  store <8 x float> %v151, ptr %v190, align 4
  %v191 = mul i64 %v5, 3
  %v192 = getelementptr inbounds float, ptr %v4, i64 %v191
  store <8 x float> %v152, ptr %v192, align 4
  %v193 = mul i64 %v5, 4
  %v194 = getelementptr inbounds float, ptr %v4, i64 %v193
  store <8 x float> %v153, ptr %v194, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 2
  %v9 = mul i64 %v8, 2
  %v41 = mul i64 %v1, 2
  %v48 = mul i64 %v1, 3
  %v55 = mul i64 %v1, 4
  %v62 = mul i64 %v1, 5
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v111, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v23 = icmp slt i64 %v10, %v9
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 16
  %v25 = getelementptr inbounds float, ptr %v7, i64 %v24
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 2, i32 1)
  %v26 = mul i64 %v10, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 64
  call void @llvm.prefetch.p0(ptr %v28, i32 0, i32 3, i32 1)
  %v29 = load <8 x float>, ptr %v27, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v29, <8 x float> %v11)
  %v35 = add i64 %v1, %v10
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v12)
  %v42 = add i64 %v41, %v10
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v29, <8 x float> %v13)
  %v49 = add i64 %v48, %v10
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v29, <8 x float> %v14)
  %v56 = add i64 %v55, %v10
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v29, <8 x float> %v15)
  %v63 = add i64 %v62, %v10
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v29, <8 x float> %v16)
  %v69 = add i64 %v10, 1
  %v70 = mul i64 %v69, 16
  %v71 = getelementptr inbounds float, ptr %v7, i64 %v70
  call void @llvm.prefetch.p0(ptr %v71, i32 0, i32 2, i32 1)
  %v72 = mul i64 %v69, 8
  %v73 = getelementptr inbounds float, ptr %v2, i64 %v72
  %v74 = getelementptr inbounds float, ptr %v73, i64 64
  call void @llvm.prefetch.p0(ptr %v74, i32 0, i32 3, i32 1)
  %v75 = load <8 x float>, ptr %v73, align 4
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v75, <8 x float> %v17)
  %v81 = add i64 %v1, %v69
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v75, <8 x float> %v18)
  %v87 = add i64 %v41, %v69
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v75, <8 x float> %v19)
  %v93 = add i64 %v48, %v69
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v75, <8 x float> %v20)
  %v99 = add i64 %v55, %v69
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v75, <8 x float> %v21)
  %v105 = add i64 %v62, %v69
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v75, <8 x float> %v22)
  %v111 = add nsw i64 %v10, 2
  br label %b0
b2:
  %v112 = fadd <8 x float> %v11, %v17
  %v113 = fadd <8 x float> %v12, %v18
  %v114 = fadd <8 x float> %v13, %v19
  %v115 = fadd <8 x float> %v14, %v20
  %v116 = fadd <8 x float> %v15, %v21
  %v117 = fadd <8 x float> %v16, %v22
  br label %b3
b3:
  %v118 = phi i64 [ %v9, %b2 ], [ %v164, %b4 ]
  %v119 = phi <8 x float> [ %v112, %b2 ], [ %v133, %b4 ]
  %v120 = phi <8 x float> [ %v113, %b2 ], [ %v139, %b4 ]
  %v121 = phi <8 x float> [ %v114, %b2 ], [ %v145, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v151, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v157, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v163, %b4 ]
  %v125 = icmp slt i64 %v118, %v3
  br i1 %v125, label %b4, label %b5
b4:
  %v126 = mul i64 %v118, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v128, <8 x float> %v119)
  %v134 = add i64 %v1, %v118
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v128, <8 x float> %v120)
  %v140 = add i64 %v41, %v118
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v128, <8 x float> %v121)
  %v146 = add i64 %v48, %v118
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v122)
  %v152 = add i64 %v55, %v118
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v128, <8 x float> %v123)
  %v158 = add i64 %v62, %v118
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v128, <8 x float> %v124)
  %v164 = add nsw i64 %v118, 1
  br label %b3
b5:
  store <8 x float> %v119, ptr %v4, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v120, ptr %v165, align 4
  %v166 = mul i64 %v5, 2
  %v167 = getelementptr inbounds float, ptr %v4, i64 %v166
  store <8 x float> %v121, ptr %v167, align 4
  %v168 = mul i64 %v5, 3
  %v169 = getelementptr inbounds float, ptr %v4, i64 %v168
  store <8 x float> %v122, ptr %v169, align 4
  %v170 = mul i64 %v5, 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 %v170
  store <8 x float> %v123, ptr %v171, align 4
  %v172 = mul i64 %v5, 5
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v124, ptr %v173, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 2
  %v9 = mul i64 %v8, 2
  %v43 = mul i64 %v1, 2
  %v50 = mul i64 %v1, 3
  %v57 = mul i64 %v1, 4
  %v64 = mul i64 %v1, 5
  %v71 = mul i64 %v1, 6
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v25 = icmp slt i64 %v10, %v9
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v10, 16
  %v27 = getelementptr inbounds float, ptr %v7, i64 %v26
  call void @llvm.prefetch.p0(ptr %v27, i32 0, i32 2, i32 1)
  %v28 = mul i64 %v10, 8
  %v29 = getelementptr inbounds float, ptr %v2, i64 %v28
  %v30 = getelementptr inbounds float, ptr %v29, i64 64
  call void @llvm.prefetch.p0(ptr %v30, i32 0, i32 3, i32 1)
  %v31 = load <8 x float>, ptr %v29, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v31, <8 x float> %v11)
  %v37 = add i64 %v1, %v10
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v31, <8 x float> %v12)
  %v44 = add i64 %v43, %v10
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v31, <8 x float> %v13)
  %v51 = add i64 %v50, %v10
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v31, <8 x float> %v14)
  %v58 = add i64 %v57, %v10
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v31, <8 x float> %v15)
  %v65 = add i64 %v64, %v10
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v31, <8 x float> %v16)
  %v72 = add i64 %v71, %v10
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v31, <8 x float> %v17)
  %v78 = add i64 %v10, 1
  %v79 = mul i64 %v78, 16
  %v80 = getelementptr inbounds float, ptr %v7, i64 %v79
  call void @llvm.prefetch.p0(ptr %v80, i32 0, i32 2, i32 1)
  %v81 = mul i64 %v78, 8
  %v82 = getelementptr inbounds float, ptr %v2, i64 %v81
  %v83 = getelementptr inbounds float, ptr %v82, i64 64
  call void @llvm.prefetch.p0(ptr %v83, i32 0, i32 3, i32 1)
  %v84 = load <8 x float>, ptr %v82, align 4
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v84, <8 x float> %v18)
  %v90 = add i64 %v1, %v78
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v84, <8 x float> %v19)
  %v96 = add i64 %v43, %v78
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v84, <8 x float> %v20)
  %v102 = add i64 %v50, %v78
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = load float, ptr %v103, align 4
  %v105 = insertelement <8 x float> poison, float %v104, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v84, <8 x float> %v21)
  %v108 = add i64 %v57, %v78
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v84, <8 x float> %v22)
  %v114 = add i64 %v64, %v78
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v84, <8 x float> %v23)
  %v120 = add i64 %v71, %v78
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v84, <8 x float> %v24)
  %v126 = add nsw i64 %v10, 2
  br label %b0
b2:
  %v127 = fadd <8 x float> %v11, %v18
  %v128 = fadd <8 x float> %v12, %v19
  %v129 = fadd <8 x float> %v13, %v20
  %v130 = fadd <8 x float> %v14, %v21
  %v131 = fadd <8 x float> %v15, %v22
  %v132 = fadd <8 x float> %v16, %v23
  %v133 = fadd <8 x float> %v17, %v24
  br label %b3
b3:
  %v134 = phi i64 [ %v9, %b2 ], [ %v187, %b4 ]
  %v135 = phi <8 x float> [ %v127, %b2 ], [ %v150, %b4 ]
  %v136 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v129, %b2 ], [ %v162, %b4 ]
  %v138 = phi <8 x float> [ %v130, %b2 ], [ %v168, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v174, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v180, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v186, %b4 ]
  %v142 = icmp slt i64 %v134, %v3
  br i1 %v142, label %b4, label %b5
b4:
  %v143 = mul i64 %v134, 8
  %v144 = getelementptr inbounds float, ptr %v2, i64 %v143
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v145, <8 x float> %v135)
  %v151 = add i64 %v1, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v145, <8 x float> %v136)
  %v157 = add i64 %v43, %v134
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v145, <8 x float> %v137)
  %v163 = add i64 %v50, %v134
  %v164 = getelementptr inbounds float, ptr %v0, i64 %v163
  %v165 = load float, ptr %v164, align 4
  %v166 = insertelement <8 x float> poison, float %v165, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> %v145, <8 x float> %v138)
  %v169 = add i64 %v57, %v134
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v145, <8 x float> %v139)
  %v175 = add i64 %v64, %v134
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v145, <8 x float> %v140)
  %v181 = add i64 %v71, %v134
  %v182 = getelementptr inbounds float, ptr %v0, i64 %v181
  %v183 = load float, ptr %v182, align 4
  %v184 = insertelement <8 x float> poison, float %v183, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v185, <8 x float> %v145, <8 x float> %v141)
  %v187 = add nsw i64 %v134, 1
  br label %b3
b5:
  store <8 x float> %v135, ptr %v4, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v136, ptr %v188, align 4
  %v189 = mul i64 %v5, 2
  %v190 = getelementptr inbounds float, ptr %v4, i64 %v189
  store <8 x float> %v137, ptr %v190, align 4
  %v191 = mul i64 %v5, 3
  %v192 = getelementptr inbounds float, ptr %v4, i64 %v191
  store <8 x float> %v138, ptr %v192, align 4
  %v193 = mul i64 %v5, 4
  %v194 = getelementptr inbounds float, ptr %v4, i64 %v193
  store <8 x float> %v139, ptr %v194, align 4
  %v195 = mul i64 %v5, 5
  %v196 = getelementptr inbounds float, ptr %v4, i64 %v195
  store <8 x float> %v140, ptr %v196, align 4
  %v197 = mul i64 %v5, 6
  %v198 = getelementptr inbounds float, ptr %v4, i64 %v197
  store <8 x float> %v141, ptr %v198, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 2
  %v9 = mul i64 %v8, 2
  %v45 = mul i64 %v1, 2
  %v52 = mul i64 %v1, 3
  %v59 = mul i64 %v1, 4
  %v66 = mul i64 %v1, 5
  %v73 = mul i64 %v1, 6
  %v80 = mul i64 %v1, 7
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v141, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v27 = icmp slt i64 %v10, %v9
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = mul i64 %v10, 16
  %v29 = getelementptr inbounds float, ptr %v7, i64 %v28
  call void @llvm.prefetch.p0(ptr %v29, i32 0, i32 2, i32 1)
  %v30 = mul i64 %v10, 8
  %v31 = getelementptr inbounds float, ptr %v2, i64 %v30
  %v32 = getelementptr inbounds float, ptr %v31, i64 64
  call void @llvm.prefetch.p0(ptr %v32, i32 0, i32 3, i32 1)
  %v33 = load <8 x float>, ptr %v31, align 4
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v33, <8 x float> %v11)
  %v39 = add i64 %v1, %v10
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v33, <8 x float> %v12)
  %v46 = add i64 %v45, %v10
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v33, <8 x float> %v13)
  %v53 = add i64 %v52, %v10
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v33, <8 x float> %v14)
  %v60 = add i64 %v59, %v10
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v33, <8 x float> %v15)
  %v67 = add i64 %v66, %v10
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v33, <8 x float> %v16)
  %v74 = add i64 %v73, %v10
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v33, <8 x float> %v17)
  %v81 = add i64 %v80, %v10
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v33, <8 x float> %v18)
  %v87 = add i64 %v10, 1
  %v88 = mul i64 %v87, 16
  %v89 = getelementptr inbounds float, ptr %v7, i64 %v88
  call void @llvm.prefetch.p0(ptr %v89, i32 0, i32 2, i32 1)
  %v90 = mul i64 %v87, 8
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 64
  call void @llvm.prefetch.p0(ptr %v92, i32 0, i32 3, i32 1)
  %v93 = load <8 x float>, ptr %v91, align 4
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v93, <8 x float> %v19)
  %v99 = add i64 %v1, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v20)
  %v105 = add i64 %v45, %v87
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v93, <8 x float> %v21)
  %v111 = add i64 %v52, %v87
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v93, <8 x float> %v22)
  %v117 = add i64 %v59, %v87
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v93, <8 x float> %v23)
  %v123 = add i64 %v66, %v87
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v93, <8 x float> %v24)
  %v129 = add i64 %v73, %v87
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v93, <8 x float> %v25)
  %v135 = add i64 %v80, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v93, <8 x float> %v26)
  %v141 = add nsw i64 %v10, 2
  br label %b0
b2:
  %v142 = fadd <8 x float> %v11, %v19
  %v143 = fadd <8 x float> %v12, %v20
  %v144 = fadd <8 x float> %v13, %v21
  %v145 = fadd <8 x float> %v14, %v22
  %v146 = fadd <8 x float> %v15, %v23
  %v147 = fadd <8 x float> %v16, %v24
  %v148 = fadd <8 x float> %v17, %v25
  %v149 = fadd <8 x float> %v18, %v26
  br label %b3
b3:
  %v150 = phi i64 [ %v9, %b2 ], [ %v210, %b4 ]
  %v151 = phi <8 x float> [ %v142, %b2 ], [ %v167, %b4 ]
  %v152 = phi <8 x float> [ %v143, %b2 ], [ %v173, %b4 ]
  %v153 = phi <8 x float> [ %v144, %b2 ], [ %v179, %b4 ]
  %v154 = phi <8 x float> [ %v145, %b2 ], [ %v185, %b4 ]
  %v155 = phi <8 x float> [ %v146, %b2 ], [ %v191, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v197, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v203, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v209, %b4 ]
  %v159 = icmp slt i64 %v150, %v3
  br i1 %v159, label %b4, label %b5
b4:
  %v160 = mul i64 %v150, 8
  %v161 = getelementptr inbounds float, ptr %v2, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v162, <8 x float> %v151)
  %v168 = add i64 %v1, %v150
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v162, <8 x float> %v152)
  %v174 = add i64 %v45, %v150
  %v175 = getelementptr inbounds float, ptr %v0, i64 %v174
  %v176 = load float, ptr %v175, align 4
  %v177 = insertelement <8 x float> poison, float %v176, i64 0
  %v178 = shufflevector <8 x float> %v177, <8 x float> poison, <8 x i32> zeroinitializer
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v162, <8 x float> %v153)
  %v180 = add i64 %v52, %v150
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v162, <8 x float> %v154)
  %v186 = add i64 %v59, %v150
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v162, <8 x float> %v155)
  %v192 = add i64 %v66, %v150
  %v193 = getelementptr inbounds float, ptr %v0, i64 %v192
  %v194 = load float, ptr %v193, align 4
  %v195 = insertelement <8 x float> poison, float %v194, i64 0
  %v196 = shufflevector <8 x float> %v195, <8 x float> poison, <8 x i32> zeroinitializer
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> %v162, <8 x float> %v156)
  %v198 = add i64 %v73, %v150
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v162, <8 x float> %v157)
  %v204 = add i64 %v80, %v150
  %v205 = getelementptr inbounds float, ptr %v0, i64 %v204
  %v206 = load float, ptr %v205, align 4
  %v207 = insertelement <8 x float> poison, float %v206, i64 0
  %v208 = shufflevector <8 x float> %v207, <8 x float> poison, <8 x i32> zeroinitializer
  %v209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v208, <8 x float> %v162, <8 x float> %v158)
  %v210 = add nsw i64 %v150, 1
  br label %b3
b5:
  store <8 x float> %v151, ptr %v4, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v5
  store <8 x float> %v152, ptr %v211, align 4
  %v212 = mul i64 %v5, 2
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v153, ptr %v213, align 4
  %v214 = mul i64 %v5, 3
  %v215 = getelementptr inbounds float, ptr %v4, i64 %v214
  store <8 x float> %v154, ptr %v215, align 4
  %v216 = mul i64 %v5, 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v155, ptr %v217, align 4
  %v218 = mul i64 %v5, 5
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  store <8 x float> %v156, ptr %v219, align 4
  %v220 = mul i64 %v5, 6
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v157, ptr %v221, align 4
  %v222 = mul i64 %v5, 7
  %v223 = getelementptr inbounds float, ptr %v4, i64 %v222
  store <8 x float> %v158, ptr %v223, align 4
  ret void
}
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 4
  %v9 = mul i64 %v8, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v51, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v15 = icmp slt i64 %v10, %v9
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = mul i64 %v10, 8
  %v17 = getelementptr inbounds float, ptr %v2, i64 %v16
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v11)
  %v24 = add i64 %v10, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v27, <8 x float> %v12)
  %v33 = add i64 %v10, 2
  %v34 = mul i64 %v33, 8
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v36, <8 x float> %v13)
  %v42 = add i64 %v10, 3
  %v43 = mul i64 %v42, 8
  %v44 = getelementptr inbounds float, ptr %v2, i64 %v43
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v45, <8 x float> %v14)
  %v51 = add nsw i64 %v10, 4
  br label %b0
b2:
  %v52 = fadd <8 x float> %v11, %v12
  %v53 = fadd <8 x float> %v52, %v13
  %v54 = fadd <8 x float> %v53, %v14
  br label %b3
b3:
  %v55 = phi i64 [ %v9, %b2 ], [ %v66, %b4 ]
  %v56 = phi <8 x float> [ %v54, %b2 ], [ %v65, %b4 ]
  %v57 = icmp slt i64 %v55, %v3
  br i1 %v57, label %b4, label %b5
b4:
  %v58 = mul i64 %v55, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v60, <8 x float> %v56)
  %v66 = add nsw i64 %v55, 1
  br label %b3
b5:
  %v67 = load <8 x float>, ptr %v4, align 4
  %v68 = fadd <8 x float> %v67, %v56
  store <8 x float> %v68, ptr %v4, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 4
  %v9 = mul i64 %v8, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v79, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = icmp slt i64 %v10, %v9
  br i1 %v19, label %b1, label %b2
b1:
  %v20 = mul i64 %v10, 8
  %v21 = getelementptr inbounds float, ptr %v2, i64 %v20
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v22, <8 x float> %v11)
  %v28 = add i64 %v1, %v10
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v22, <8 x float> %v12)
  %v34 = add i64 %v10, 1
  %v35 = mul i64 %v34, 8
  %v36 = getelementptr inbounds float, ptr %v2, i64 %v35
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v37, <8 x float> %v13)
  %v43 = add i64 %v1, %v34
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v37, <8 x float> %v14)
  %v49 = add i64 %v10, 2
  %v50 = mul i64 %v49, 8
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v52, <8 x float> %v15)
  %v58 = add i64 %v1, %v49
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v52, <8 x float> %v16)
  %v64 = add i64 %v10, 3
  %v65 = mul i64 %v64, 8
  %v66 = getelementptr inbounds float, ptr %v2, i64 %v65
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v64
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v67, <8 x float> %v17)
  %v73 = add i64 %v1, %v64
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v67, <8 x float> %v18)
  %v79 = add nsw i64 %v10, 4
  br label %b0
b2:
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v12, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  %v85 = fadd <8 x float> %v83, %v18
  br label %b3
b3:
  %v86 = phi i64 [ %v9, %b2 ], [ %v104, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v97, %b4 ]
  %v88 = phi <8 x float> [ %v85, %b2 ], [ %v103, %b4 ]
  %v89 = icmp slt i64 %v86, %v3
  br i1 %v89, label %b4, label %b5
b4:
  %v90 = mul i64 %v86, 8
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v92, <8 x float> %v87)
  %v98 = add i64 %v1, %v86
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v88)
  %v104 = add nsw i64 %v86, 1
  br label %b3
b5:
  %v105 = load <8 x float>, ptr %v4, align 4
  %v106 = fadd <8 x float> %v105, %v87
  store <8 x float> %v106, ptr %v4, align 4
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = fadd <8 x float> %v108, %v88
  store <8 x float> %v109, ptr %v107, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 4
  %v9 = mul i64 %v8, 4
  %v41 = mul i64 %v1, 2
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v120, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v23 = icmp slt i64 %v10, %v9
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 16
  %v25 = getelementptr inbounds float, ptr %v7, i64 %v24
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 2, i32 1)
  %v26 = mul i64 %v10, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 64
  call void @llvm.prefetch.p0(ptr %v28, i32 0, i32 3, i32 1)
  %v29 = load <8 x float>, ptr %v27, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v29, <8 x float> %v11)
  %v35 = add i64 %v1, %v10
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v12)
  %v42 = add i64 %v41, %v10
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v29, <8 x float> %v13)
  %v48 = add i64 %v10, 1
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v7, i64 %v49
  call void @llvm.prefetch.p0(ptr %v50, i32 0, i32 2, i32 1)
  %v51 = mul i64 %v48, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 64
  call void @llvm.prefetch.p0(ptr %v53, i32 0, i32 3, i32 1)
  %v54 = load <8 x float>, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v54, <8 x float> %v14)
  %v60 = add i64 %v1, %v48
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v54, <8 x float> %v15)
  %v66 = add i64 %v41, %v48
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v54, <8 x float> %v16)
  %v72 = add i64 %v10, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v7, i64 %v73
  call void @llvm.prefetch.p0(ptr %v74, i32 0, i32 2, i32 1)
  %v75 = mul i64 %v72, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 64
  call void @llvm.prefetch.p0(ptr %v77, i32 0, i32 3, i32 1)
  %v78 = load <8 x float>, ptr %v76, align 4
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v78, <8 x float> %v17)
  %v84 = add i64 %v1, %v72
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v18)
  %v90 = add i64 %v41, %v72
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v78, <8 x float> %v19)
  %v96 = add i64 %v10, 3
  %v97 = mul i64 %v96, 16
  %v98 = getelementptr inbounds float, ptr %v7, i64 %v97
  call void @llvm.prefetch.p0(ptr %v98, i32 0, i32 2, i32 1)
  %v99 = mul i64 %v96, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 64
  call void @llvm.prefetch.p0(ptr %v101, i32 0, i32 3, i32 1)
  %v102 = load <8 x float>, ptr %v100, align 4
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v104 = load float, ptr %v103, align 4
  %v105 = insertelement <8 x float> poison, float %v104, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v102, <8 x float> %v20)
  %v108 = add i64 %v1, %v96
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v102, <8 x float> %v21)
  %v114 = add i64 %v41, %v96
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v22)
  %v120 = add nsw i64 %v10, 4
  br label %b0
b2:
  %v121 = fadd <8 x float> %v11, %v14
  %v122 = fadd <8 x float> %v12, %v15
  %v123 = fadd <8 x float> %v13, %v16
  %v124 = fadd <8 x float> %v121, %v17
  %v125 = fadd <8 x float> %v122, %v18
  %v126 = fadd <8 x float> %v123, %v19
  %v127 = fadd <8 x float> %v124, %v20
  %v128 = fadd <8 x float> %v125, %v21
  %v129 = fadd <8 x float> %v126, %v22
  br label %b3
b3:
  %v130 = phi i64 [ %v9, %b2 ], [ %v155, %b4 ]
  %v131 = phi <8 x float> [ %v127, %b2 ], [ %v142, %b4 ]
  %v132 = phi <8 x float> [ %v128, %b2 ], [ %v148, %b4 ]
  %v133 = phi <8 x float> [ %v129, %b2 ], [ %v154, %b4 ]
  %v134 = icmp slt i64 %v130, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v130, 8
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = load <8 x float>, ptr %v136, align 4
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v137, <8 x float> %v131)
  %v143 = add i64 %v1, %v130
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v137, <8 x float> %v132)
  %v149 = add i64 %v41, %v130
  %v150 = getelementptr inbounds float, ptr %v0, i64 %v149
  %v151 = load float, ptr %v150, align 4
  %v152 = insertelement <8 x float> poison, float %v151, i64 0
  %v153 = shufflevector <8 x float> %v152, <8 x float> poison, <8 x i32> zeroinitializer
  %v154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v153, <8 x float> %v137, <8 x float> %v133)
  %v155 = add nsw i64 %v130, 1
  br label %b3
b5:
  %v156 = load <8 x float>, ptr %v4, align 4
  %v157 = fadd <8 x float> %v156, %v131
  store <8 x float> %v157, ptr %v4, align 4
  %v158 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = fadd <8 x float> %v159, %v132
  store <8 x float> %v160, ptr %v158, align 4
  %v161 = mul i64 %v5, 2
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fadd <8 x float> %v163, %v133
  store <8 x float> %v164, ptr %v162, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 4
  %v9 = mul i64 %v8, 4
  %v45 = mul i64 %v1, 2
  %v52 = mul i64 %v1, 3
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v149, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v27 = icmp slt i64 %v10, %v9
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = mul i64 %v10, 16
  %v29 = getelementptr inbounds float, ptr %v7, i64 %v28
  call void @llvm.prefetch.p0(ptr %v29, i32 0, i32 2, i32 1)
  %v30 = mul i64 %v10, 8
  %v31 = getelementptr inbounds float, ptr %v2, i64 %v30
  %v32 = getelementptr inbounds float, ptr %v31, i64 64
  call void @llvm.prefetch.p0(ptr %v32, i32 0, i32 3, i32 1)
  %v33 = load <8 x float>, ptr %v31, align 4
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v33, <8 x float> %v11)
  %v39 = add i64 %v1, %v10
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v33, <8 x float> %v12)
  %v46 = add i64 %v45, %v10
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v33, <8 x float> %v13)
  %v53 = add i64 %v52, %v10
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v33, <8 x float> %v14)
  %v59 = add i64 %v10, 1
  %v60 = mul i64 %v59, 16
  %v61 = getelementptr inbounds float, ptr %v7, i64 %v60
  call void @llvm.prefetch.p0(ptr %v61, i32 0, i32 2, i32 1)
  %v62 = mul i64 %v59, 8
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 64
  call void @llvm.prefetch.p0(ptr %v64, i32 0, i32 3, i32 1)
  %v65 = load <8 x float>, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v65, <8 x float> %v15)
  %v71 = add i64 %v1, %v59
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v65, <8 x float> %v16)
  %v77 = add i64 %v45, %v59
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v17)
  %v83 = add i64 %v52, %v59
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v65, <8 x float> %v18)
  %v89 = add i64 %v10, 2
  %v90 = mul i64 %v89, 16
  %v91 = getelementptr inbounds float, ptr %v7, i64 %v90
  call void @llvm.prefetch.p0(ptr %v91, i32 0, i32 2, i32 1)
  %v92 = mul i64 %v89, 8
  %v93 = getelementptr inbounds float, ptr %v2, i64 %v92
  %v94 = getelementptr inbounds float, ptr %v93, i64 64
  call void @llvm.prefetch.p0(ptr %v94, i32 0, i32 3, i32 1)
  %v95 = load <8 x float>, ptr %v93, align 4
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v95, <8 x float> %v19)
  %v101 = add i64 %v1, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v20)
  %v107 = add i64 %v45, %v89
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v95, <8 x float> %v21)
  %v113 = add i64 %v52, %v89
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v95, <8 x float> %v22)
  %v119 = add i64 %v10, 3
  %v120 = mul i64 %v119, 16
  %v121 = getelementptr inbounds float, ptr %v7, i64 %v120
  call void @llvm.prefetch.p0(ptr %v121, i32 0, i32 2, i32 1)
  %v122 = mul i64 %v119, 8
  %v123 = getelementptr inbounds float, ptr %v2, i64 %v122
  %v124 = getelementptr inbounds float, ptr %v123, i64 64
  call void @llvm.prefetch.p0(ptr %v124, i32 0, i32 3, i32 1)
  %v125 = load <8 x float>, ptr %v123, align 4
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v125, <8 x float> %v23)
  %v131 = add i64 %v1, %v119
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v125, <8 x float> %v24)
  %v137 = add i64 %v45, %v119
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v125, <8 x float> %v25)
  %v143 = add i64 %v52, %v119
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v125, <8 x float> %v26)
  %v149 = add nsw i64 %v10, 4
  br label %b0
b2:
  %v150 = fadd <8 x float> %v11, %v15
  %v151 = fadd <8 x float> %v12, %v16
  %v152 = fadd <8 x float> %v13, %v17
  %v153 = fadd <8 x float> %v14, %v18
  %v154 = fadd <8 x float> %v150, %v19
  %v155 = fadd <8 x float> %v151, %v20
  %v156 = fadd <8 x float> %v152, %v21
  %v157 = fadd <8 x float> %v153, %v22
  %v158 = fadd <8 x float> %v154, %v23
  %v159 = fadd <8 x float> %v155, %v24
  %v160 = fadd <8 x float> %v156, %v25
  %v161 = fadd <8 x float> %v157, %v26
  br label %b3
b3:
  %v162 = phi i64 [ %v9, %b2 ], [ %v194, %b4 ]
  %v163 = phi <8 x float> [ %v158, %b2 ], [ %v175, %b4 ]
  %v164 = phi <8 x float> [ %v159, %b2 ], [ %v181, %b4 ]
  %v165 = phi <8 x float> [ %v160, %b2 ], [ %v187, %b4 ]
  %v166 = phi <8 x float> [ %v161, %b2 ], [ %v193, %b4 ]
  %v167 = icmp slt i64 %v162, %v3
  br i1 %v167, label %b4, label %b5
b4:
  %v168 = mul i64 %v162, 8
  %v169 = getelementptr inbounds float, ptr %v2, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v170, <8 x float> %v163)
  %v176 = add i64 %v1, %v162
  %v177 = getelementptr inbounds float, ptr %v0, i64 %v176
  %v178 = load float, ptr %v177, align 4
  %v179 = insertelement <8 x float> poison, float %v178, i64 0
  %v180 = shufflevector <8 x float> %v179, <8 x float> poison, <8 x i32> zeroinitializer
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> %v170, <8 x float> %v164)
  %v182 = add i64 %v45, %v162
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v170, <8 x float> %v165)
  %v188 = add i64 %v52, %v162
  %v189 = getelementptr inbounds float, ptr %v0, i64 %v188
  %v190 = load float, ptr %v189, align 4
  %v191 = insertelement <8 x float> poison, float %v190, i64 0
  %v192 = shufflevector <8 x float> %v191, <8 x float> poison, <8 x i32> zeroinitializer
  %v193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v192, <8 x float> %v170, <8 x float> %v166)
  %v194 = add nsw i64 %v162, 1
  br label %b3
b5:
  %v195 = load <8 x float>, ptr %v4, align 4
  %v196 = fadd <8 x float> %v195, %v163
  store <8 x float> %v196, ptr %v4, align 4
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v198 = load <8 x float>, ptr %v197, align 4
  %v199 = fadd <8 x float> %v198, %v164
  store <8 x float> %v199, ptr %v197, align 4
  %v200 = mul i64 %v5, 2
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v165
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = mul i64 %v5, 3
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v166
  store <8 x float> %v207, ptr %v205, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 3
  %v9 = mul i64 %v8, 3
  %v44 = mul i64 %v1, 2
  %v51 = mul i64 %v1, 3
  %v58 = mul i64 %v1, 4
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v137, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v26 = icmp slt i64 %v10, %v9
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v10, 16
  %v28 = getelementptr inbounds float, ptr %v7, i64 %v27
  call void @llvm.prefetch.p0(ptr %v28, i32 0, i32 2, i32 1)
  %v29 = mul i64 %v10, 8
  %v30 = getelementptr inbounds float, ptr %v2, i64 %v29
  %v31 = getelementptr inbounds float, ptr %v30, i64 64
  call void @llvm.prefetch.p0(ptr %v31, i32 0, i32 3, i32 1)
  %v32 = load <8 x float>, ptr %v30, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v32, <8 x float> %v11)
  %v38 = add i64 %v1, %v10
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v12)
  %v45 = add i64 %v44, %v10
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v32, <8 x float> %v13)
  %v52 = add i64 %v51, %v10
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v32, <8 x float> %v14)
  %v59 = add i64 %v58, %v10
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v32, <8 x float> %v15)
  %v65 = add i64 %v10, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v7, i64 %v66
  call void @llvm.prefetch.p0(ptr %v67, i32 0, i32 2, i32 1)
  %v68 = mul i64 %v65, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 64
  call void @llvm.prefetch.p0(ptr %v70, i32 0, i32 3, i32 1)
  %v71 = load <8 x float>, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v71, <8 x float> %v16)
  %v77 = add i64 %v1, %v65
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v71, <8 x float> %v17)
  %v83 = add i64 %v44, %v65
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v71, <8 x float> %v18)
  %v89 = add i64 %v51, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v19)
  %v95 = add i64 %v58, %v65
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v71, <8 x float> %v20)
  %v101 = add i64 %v10, 2
  %v102 = mul i64 %v101, 16
  %v103 = getelementptr inbounds float, ptr %v7, i64 %v102
  call void @llvm.prefetch.p0(ptr %v103, i32 0, i32 2, i32 1)
  %v104 = mul i64 %v101, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 64
  call void @llvm.prefetch.p0(ptr %v106, i32 0, i32 3, i32 1)
  %v107 = load <8 x float>, ptr %v105, align 4
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v107, <8 x float> %v21)
  %v113 = add i64 %v1, %v101
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v107, <8 x float> %v22)
  %v119 = add i64 %v44, %v101
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v107, <8 x float> %v23)
  %v125 = add i64 %v51, %v101
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v107, <8 x float> %v24)
  %v131 = add i64 %v58, %v101
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v107, <8 x float> %v25)
  %v137 = add nsw i64 %v10, 3
  br label %b0
b2:
  %v138 = fadd <8 x float> %v11, %v16
  %v139 = fadd <8 x float> %v12, %v17
  %v140 = fadd <8 x float> %v13, %v18
  %v141 = fadd <8 x float> %v14, %v19
  %v142 = fadd <8 x float> %v15, %v20
  %v143 = fadd <8 x float> %v138, %v21
  %v144 = fadd <8 x float> %v139, %v22
  %v145 = fadd <8 x float> %v140, %v23
  %v146 = fadd <8 x float> %v141, %v24
  %v147 = fadd <8 x float> %v142, %v25
  br label %b3
b3:
  %v148 = phi i64 [ %v9, %b2 ], [ %v187, %b4 ]
  %v149 = phi <8 x float> [ %v143, %b2 ], [ %v162, %b4 ]
  %v150 = phi <8 x float> [ %v144, %b2 ], [ %v168, %b4 ]
  %v151 = phi <8 x float> [ %v145, %b2 ], [ %v174, %b4 ]
  %v152 = phi <8 x float> [ %v146, %b2 ], [ %v180, %b4 ]
  %v153 = phi <8 x float> [ %v147, %b2 ], [ %v186, %b4 ]
  %v154 = icmp slt i64 %v148, %v3
  br i1 %v154, label %b4, label %b5
b4:
  %v155 = mul i64 %v148, 8
  %v156 = getelementptr inbounds float, ptr %v2, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v157, <8 x float> %v149)
  %v163 = add i64 %v1, %v148
  %v164 = getelementptr inbounds float, ptr %v0, i64 %v163
  %v165 = load float, ptr %v164, align 4
  %v166 = insertelement <8 x float> poison, float %v165, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> %v157, <8 x float> %v150)
  %v169 = add i64 %v44, %v148
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v157, <8 x float> %v151)
  %v175 = add i64 %v51, %v148
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v157, <8 x float> %v152)
  %v181 = add i64 %v58, %v148
  %v182 = getelementptr inbounds float, ptr %v0, i64 %v181
  %v183 = load float, ptr %v182, align 4
  %v184 = insertelement <8 x float> poison, float %v183, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v185, <8 x float> %v157, <8 x float> %v153)
  %v187 = add nsw i64 %v148, 1
  br label %b3
b5:
  %v188 = load <8 x float>, ptr %v4, align 4
  %v189 = fadd <8 x float> %v188, %v149
  store <8 x float> %v189, ptr %v4, align 4
  %v190 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = fadd <8 x float> %v191, %v150
  store <8 x float> %v192, ptr %v190, align 4
  %v193 = mul i64 %v5, 2
  %v194 = getelementptr inbounds float, ptr %v4, i64 %v193
  %v195 = load <8 x float>, ptr %v194, align 4
  %v196 = fadd <8 x float> %v195, %v151
  store <8 x float> %v196, ptr %v194, align 4
  %v197 = mul i64 %v5, 3
  %v198 = getelementptr inbounds float, ptr %v4, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = fadd <8 x float> %v199, %v152
  store <8 x float> %v200, ptr %v198, align 4
  %v201 = mul i64 %v5, 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = fadd <8 x float> %v203, %v153
  store <8 x float> %v204, ptr %v202, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 2
  %v9 = mul i64 %v8, 2
  %v41 = mul i64 %v1, 2
  %v48 = mul i64 %v1, 3
  %v55 = mul i64 %v1, 4
  %v62 = mul i64 %v1, 5
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v111, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v23 = icmp slt i64 %v10, %v9
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v10, 16
  %v25 = getelementptr inbounds float, ptr %v7, i64 %v24
  call void @llvm.prefetch.p0(ptr %v25, i32 0, i32 2, i32 1)
  %v26 = mul i64 %v10, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 64
  call void @llvm.prefetch.p0(ptr %v28, i32 0, i32 3, i32 1)
  %v29 = load <8 x float>, ptr %v27, align 4
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v29, <8 x float> %v11)
  %v35 = add i64 %v1, %v10
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v29, <8 x float> %v12)
  %v42 = add i64 %v41, %v10
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v29, <8 x float> %v13)
  %v49 = add i64 %v48, %v10
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v29, <8 x float> %v14)
  %v56 = add i64 %v55, %v10
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v29, <8 x float> %v15)
  %v63 = add i64 %v62, %v10
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v29, <8 x float> %v16)
  %v69 = add i64 %v10, 1
  %v70 = mul i64 %v69, 16
  %v71 = getelementptr inbounds float, ptr %v7, i64 %v70
  call void @llvm.prefetch.p0(ptr %v71, i32 0, i32 2, i32 1)
  %v72 = mul i64 %v69, 8
  %v73 = getelementptr inbounds float, ptr %v2, i64 %v72
  %v74 = getelementptr inbounds float, ptr %v73, i64 64
  call void @llvm.prefetch.p0(ptr %v74, i32 0, i32 3, i32 1)
  %v75 = load <8 x float>, ptr %v73, align 4
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v75, <8 x float> %v17)
  %v81 = add i64 %v1, %v69
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v75, <8 x float> %v18)
  %v87 = add i64 %v41, %v69
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v75, <8 x float> %v19)
  %v93 = add i64 %v48, %v69
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v75, <8 x float> %v20)
  %v99 = add i64 %v55, %v69
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v75, <8 x float> %v21)
  %v105 = add i64 %v62, %v69
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v75, <8 x float> %v22)
  %v111 = add nsw i64 %v10, 2
  br label %b0
b2:
  %v112 = fadd <8 x float> %v11, %v17
  %v113 = fadd <8 x float> %v12, %v18
  %v114 = fadd <8 x float> %v13, %v19
  %v115 = fadd <8 x float> %v14, %v20
  %v116 = fadd <8 x float> %v15, %v21
  %v117 = fadd <8 x float> %v16, %v22
  br label %b3
b3:
  %v118 = phi i64 [ %v9, %b2 ], [ %v164, %b4 ]
  %v119 = phi <8 x float> [ %v112, %b2 ], [ %v133, %b4 ]
  %v120 = phi <8 x float> [ %v113, %b2 ], [ %v139, %b4 ]
  %v121 = phi <8 x float> [ %v114, %b2 ], [ %v145, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v151, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v157, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v163, %b4 ]
  %v125 = icmp slt i64 %v118, %v3
  br i1 %v125, label %b4, label %b5
b4:
  %v126 = mul i64 %v118, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v128, <8 x float> %v119)
  %v134 = add i64 %v1, %v118
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v128, <8 x float> %v120)
  %v140 = add i64 %v41, %v118
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v128, <8 x float> %v121)
  %v146 = add i64 %v48, %v118
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v122)
  %v152 = add i64 %v55, %v118
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v128, <8 x float> %v123)
  %v158 = add i64 %v62, %v118
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v128, <8 x float> %v124)
  %v164 = add nsw i64 %v118, 1
  br label %b3
b5:
  %v165 = load <8 x float>, ptr %v4, align 4
  %v166 = fadd <8 x float> %v165, %v119
  store <8 x float> %v166, ptr %v4, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = fadd <8 x float> %v168, %v120
  store <8 x float> %v169, ptr %v167, align 4
  %v170 = mul i64 %v5, 2
  %v171 = getelementptr inbounds float, ptr %v4, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v121
  store <8 x float> %v173, ptr %v171, align 4
  %v174 = mul i64 %v5, 3
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = fadd <8 x float> %v176, %v122
  store <8 x float> %v177, ptr %v175, align 4
  %v178 = mul i64 %v5, 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = mul i64 %v5, 5
  %v183 = getelementptr inbounds float, ptr %v4, i64 %v182
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = fadd <8 x float> %v184, %v124
  store <8 x float> %v185, ptr %v183, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 2
  %v9 = mul i64 %v8, 2
  %v43 = mul i64 %v1, 2
  %v50 = mul i64 %v1, 3
  %v57 = mul i64 %v1, 4
  %v64 = mul i64 %v1, 5
  %v71 = mul i64 %v1, 6
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v25 = icmp slt i64 %v10, %v9
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v10, 16
  %v27 = getelementptr inbounds float, ptr %v7, i64 %v26
  call void @llvm.prefetch.p0(ptr %v27, i32 0, i32 2, i32 1)
  %v28 = mul i64 %v10, 8
  %v29 = getelementptr inbounds float, ptr %v2, i64 %v28
  %v30 = getelementptr inbounds float, ptr %v29, i64 64
  call void @llvm.prefetch.p0(ptr %v30, i32 0, i32 3, i32 1)
  %v31 = load <8 x float>, ptr %v29, align 4
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v31, <8 x float> %v11)
  %v37 = add i64 %v1, %v10
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v31, <8 x float> %v12)
  %v44 = add i64 %v43, %v10
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v31, <8 x float> %v13)
  %v51 = add i64 %v50, %v10
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v31, <8 x float> %v14)
  %v58 = add i64 %v57, %v10
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v31, <8 x float> %v15)
  %v65 = add i64 %v64, %v10
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v31, <8 x float> %v16)
  %v72 = add i64 %v71, %v10
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v31, <8 x float> %v17)
  %v78 = add i64 %v10, 1
  %v79 = mul i64 %v78, 16
  %v80 = getelementptr inbounds float, ptr %v7, i64 %v79
  call void @llvm.prefetch.p0(ptr %v80, i32 0, i32 2, i32 1)
  %v81 = mul i64 %v78, 8
  %v82 = getelementptr inbounds float, ptr %v2, i64 %v81
  %v83 = getelementptr inbounds float, ptr %v82, i64 64
  call void @llvm.prefetch.p0(ptr %v83, i32 0, i32 3, i32 1)
  %v84 = load <8 x float>, ptr %v82, align 4
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v84, <8 x float> %v18)
  %v90 = add i64 %v1, %v78
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v84, <8 x float> %v19)
  %v96 = add i64 %v43, %v78
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v84, <8 x float> %v20)
  %v102 = add i64 %v50, %v78
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = load float, ptr %v103, align 4
  %v105 = insertelement <8 x float> poison, float %v104, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v106, <8 x float> %v84, <8 x float> %v21)
  %v108 = add i64 %v57, %v78
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v84, <8 x float> %v22)
  %v114 = add i64 %v64, %v78
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v84, <8 x float> %v23)
  %v120 = add i64 %v71, %v78
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v84, <8 x float> %v24)
  %v126 = add nsw i64 %v10, 2
  br label %b0
b2:
  %v127 = fadd <8 x float> %v11, %v18
  %v128 = fadd <8 x float> %v12, %v19
  %v129 = fadd <8 x float> %v13, %v20
  %v130 = fadd <8 x float> %v14, %v21
  %v131 = fadd <8 x float> %v15, %v22
  %v132 = fadd <8 x float> %v16, %v23
  %v133 = fadd <8 x float> %v17, %v24
  br label %b3
b3:
  %v134 = phi i64 [ %v9, %b2 ], [ %v187, %b4 ]
  %v135 = phi <8 x float> [ %v127, %b2 ], [ %v150, %b4 ]
  %v136 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v129, %b2 ], [ %v162, %b4 ]
  %v138 = phi <8 x float> [ %v130, %b2 ], [ %v168, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v174, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v180, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v186, %b4 ]
  %v142 = icmp slt i64 %v134, %v3
  br i1 %v142, label %b4, label %b5
b4:
  %v143 = mul i64 %v134, 8
  %v144 = getelementptr inbounds float, ptr %v2, i64 %v143
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v145, <8 x float> %v135)
  %v151 = add i64 %v1, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v145, <8 x float> %v136)
  %v157 = add i64 %v43, %v134
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v145, <8 x float> %v137)
  %v163 = add i64 %v50, %v134
  %v164 = getelementptr inbounds float, ptr %v0, i64 %v163
  %v165 = load float, ptr %v164, align 4
  %v166 = insertelement <8 x float> poison, float %v165, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v167, <8 x float> %v145, <8 x float> %v138)
  %v169 = add i64 %v57, %v134
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v145, <8 x float> %v139)
  %v175 = add i64 %v64, %v134
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v145, <8 x float> %v140)
  %v181 = add i64 %v71, %v134
  %v182 = getelementptr inbounds float, ptr %v0, i64 %v181
  %v183 = load float, ptr %v182, align 4
  %v184 = insertelement <8 x float> poison, float %v183, i64 0
  %v185 = shufflevector <8 x float> %v184, <8 x float> poison, <8 x i32> zeroinitializer
  %v186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v185, <8 x float> %v145, <8 x float> %v141)
  %v187 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v188 = load <8 x float>, ptr %v4, align 4
  %v189 = fadd <8 x float> %v188, %v135
  store <8 x float> %v189, ptr %v4, align 4
  %v190 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = fadd <8 x float> %v191, %v136
  store <8 x float> %v192, ptr %v190, align 4
  %v193 = mul i64 %v5, 2
  %v194 = getelementptr inbounds float, ptr %v4, i64 %v193
  %v195 = load <8 x float>, ptr %v194, align 4
  %v196 = fadd <8 x float> %v195, %v137
  store <8 x float> %v196, ptr %v194, align 4
  %v197 = mul i64 %v5, 3
  %v198 = getelementptr inbounds float, ptr %v4, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = fadd <8 x float> %v199, %v138
  store <8 x float> %v200, ptr %v198, align 4
  %v201 = mul i64 %v5, 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 %v201
  %v203 = load <8 x float>, ptr %v202, align 4
  %v204 = fadd <8 x float> %v203, %v139
  store <8 x float> %v204, ptr %v202, align 4
  %v205 = mul i64 %v5, 5
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v140
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 6
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v141
  store <8 x float> %v212, ptr %v210, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7) #2 {
entry:
  %v8 = sdiv i64 %v3, 2
  %v9 = mul i64 %v8, 2
  %v45 = mul i64 %v1, 2
  %v52 = mul i64 %v1, 3
  %v59 = mul i64 %v1, 4
  %v66 = mul i64 %v1, 5
  %v73 = mul i64 %v1, 6
  %v80 = mul i64 %v1, 7
  br label %b0
b0:
  %v10 = phi i64 [ 0, %entry ], [ %v141, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v27 = icmp slt i64 %v10, %v9
  br i1 %v27, label %b1, label %b2
b1:
  %v28 = mul i64 %v10, 16
  %v29 = getelementptr inbounds float, ptr %v7, i64 %v28
  call void @llvm.prefetch.p0(ptr %v29, i32 0, i32 2, i32 1)
  %v30 = mul i64 %v10, 8
  %v31 = getelementptr inbounds float, ptr %v2, i64 %v30
  %v32 = getelementptr inbounds float, ptr %v31, i64 64
  call void @llvm.prefetch.p0(ptr %v32, i32 0, i32 3, i32 1)
  %v33 = load <8 x float>, ptr %v31, align 4
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v10
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v33, <8 x float> %v11)
  %v39 = add i64 %v1, %v10
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v33, <8 x float> %v12)
  %v46 = add i64 %v45, %v10
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v33, <8 x float> %v13)
  %v53 = add i64 %v52, %v10
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v33, <8 x float> %v14)
  %v60 = add i64 %v59, %v10
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v33, <8 x float> %v15)
  %v67 = add i64 %v66, %v10
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v33, <8 x float> %v16)
  %v74 = add i64 %v73, %v10
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v33, <8 x float> %v17)
  %v81 = add i64 %v80, %v10
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v33, <8 x float> %v18)
  %v87 = add i64 %v10, 1
  %v88 = mul i64 %v87, 16
  %v89 = getelementptr inbounds float, ptr %v7, i64 %v88
  call void @llvm.prefetch.p0(ptr %v89, i32 0, i32 2, i32 1)
  %v90 = mul i64 %v87, 8
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 64
  call void @llvm.prefetch.p0(ptr %v92, i32 0, i32 3, i32 1)
  %v93 = load <8 x float>, ptr %v91, align 4
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v93, <8 x float> %v19)
  %v99 = add i64 %v1, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v20)
  %v105 = add i64 %v45, %v87
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v93, <8 x float> %v21)
  %v111 = add i64 %v52, %v87
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v93, <8 x float> %v22)
  %v117 = add i64 %v59, %v87
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v93, <8 x float> %v23)
  %v123 = add i64 %v66, %v87
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v93, <8 x float> %v24)
  %v129 = add i64 %v73, %v87
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v93, <8 x float> %v25)
  %v135 = add i64 %v80, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v93, <8 x float> %v26)
  %v141 = add nsw i64 %v10, 2
  br label %b0
b2:
  %v142 = fadd <8 x float> %v11, %v19
  %v143 = fadd <8 x float> %v12, %v20
  %v144 = fadd <8 x float> %v13, %v21
  %v145 = fadd <8 x float> %v14, %v22
  %v146 = fadd <8 x float> %v15, %v23
  %v147 = fadd <8 x float> %v16, %v24
  %v148 = fadd <8 x float> %v17, %v25
  %v149 = fadd <8 x float> %v18, %v26
  br label %b3
b3:
  %v150 = phi i64 [ %v9, %b2 ], [ %v210, %b4 ]
  %v151 = phi <8 x float> [ %v142, %b2 ], [ %v167, %b4 ]
  %v152 = phi <8 x float> [ %v143, %b2 ], [ %v173, %b4 ]
  %v153 = phi <8 x float> [ %v144, %b2 ], [ %v179, %b4 ]
  %v154 = phi <8 x float> [ %v145, %b2 ], [ %v185, %b4 ]
  %v155 = phi <8 x float> [ %v146, %b2 ], [ %v191, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v197, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v203, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v209, %b4 ]
  %v159 = icmp slt i64 %v150, %v3
  br i1 %v159, label %b4, label %b5
b4:
  %v160 = mul i64 %v150, 8
  %v161 = getelementptr inbounds float, ptr %v2, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v162, <8 x float> %v151)
  %v168 = add i64 %v1, %v150
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v162, <8 x float> %v152)
  %v174 = add i64 %v45, %v150
  %v175 = getelementptr inbounds float, ptr %v0, i64 %v174
  %v176 = load float, ptr %v175, align 4
  %v177 = insertelement <8 x float> poison, float %v176, i64 0
  %v178 = shufflevector <8 x float> %v177, <8 x float> poison, <8 x i32> zeroinitializer
  %v179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v178, <8 x float> %v162, <8 x float> %v153)
  %v180 = add i64 %v52, %v150
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v162, <8 x float> %v154)
  %v186 = add i64 %v59, %v150
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v162, <8 x float> %v155)
  %v192 = add i64 %v66, %v150
  %v193 = getelementptr inbounds float, ptr %v0, i64 %v192
  %v194 = load float, ptr %v193, align 4
  %v195 = insertelement <8 x float> poison, float %v194, i64 0
  %v196 = shufflevector <8 x float> %v195, <8 x float> poison, <8 x i32> zeroinitializer
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> %v162, <8 x float> %v156)
  %v198 = add i64 %v73, %v150
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v162, <8 x float> %v157)
  %v204 = add i64 %v80, %v150
  %v205 = getelementptr inbounds float, ptr %v0, i64 %v204
  %v206 = load float, ptr %v205, align 4
  %v207 = insertelement <8 x float> poison, float %v206, i64 0
  %v208 = shufflevector <8 x float> %v207, <8 x float> poison, <8 x i32> zeroinitializer
  %v209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v208, <8 x float> %v162, <8 x float> %v158)
  %v210 = add nsw i64 %v150, 1
  br label %b3
b5:
  %v211 = load <8 x float>, ptr %v4, align 4
  %v212 = fadd <8 x float> %v211, %v151
  store <8 x float> %v212, ptr %v4, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v152
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 2
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v153
  store <8 x float> %v219, ptr %v217, align 4
  %v220 = mul i64 %v5, 3
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = fadd <8 x float> %v222, %v154
  store <8 x float> %v223, ptr %v221, align 4
  %v224 = mul i64 %v5, 4
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v155
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 5
  %v229 = getelementptr inbounds float, ptr %v4, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v156
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = mul i64 %v5, 6
  %v233 = getelementptr inbounds float, ptr %v4, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = fadd <8 x float> %v234, %v157
  store <8 x float> %v235, ptr %v233, align 4
  %v236 = mul i64 %v5, 7
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v158
  store <8 x float> %v239, ptr %v237, align 4
  ret void
}
define internal void @backward_10(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v6 = load ptr, ptr %v5, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v26 = load ptr, ptr %v25, align 4
  %v30 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v31 = load ptr, ptr %v30, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 3584
  %v8 = add i64 %v2, 1
  %v9 = sdiv i64 %v2, %v3
  %v10 = icmp slt i64 %v9, 1
  %v11 = select i1 %v10, i64 %v9, i64 1
  %v12 = sdiv i64 %v8, %v3
  %v13 = icmp slt i64 %v12, 1
  %v14 = select i1 %v13, i64 %v12, i64 1
  %v15 = icmp slt i64 %v14, 1
  %v16 = select i1 %v15, i64 %v14, i64 1
  br label %b0
b0:
  %v17 = phi i64 [ %v11, %entry ], [ %v34, %b1 ]
  %v18 = icmp slt i64 %v17, %v16
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v17, 128
  %v20 = mul i64 %v17, 8
  %v21 = getelementptr inbounds float, ptr %v7, i64 %v19
  %v22 = sub i64 8, %v20
  %v23 = icmp slt i64 %v22, 0
  %v24 = select i1 %v23, i64 0, i64 %v22
  %v27 = getelementptr inbounds float, ptr %v26, i64 %v20
  call void @pack_rows(ptr %v27, i64 1, i64 8, i64 8, i64 %v24, ptr %v21, i64 8)
  %v28 = add i64 %v19, 64
  %v29 = getelementptr inbounds float, ptr %v7, i64 %v28
  %v32 = getelementptr inbounds float, ptr %v31, i64 %v20
  call void @pack_rows(ptr %v32, i64 1, i64 8, i64 8, i64 %v24, ptr %v29, i64 8)
  %v33 = add i64 %v28, 64
  %v34 = add nsw i64 %v17, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_11(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v11 = alloca float, i64 64, align 4
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v6 = load ptr, ptr %v5, align 4
  %v12 = getelementptr inbounds i64, ptr %v4, i64 5
  %v13 = load i64, ptr %v12, align 8
  %v14 = getelementptr inbounds i64, ptr %v4, i64 6
  %v15 = load i64, ptr %v14, align 8
  %v50 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v51 = load ptr, ptr %v50, align 4
  %v52 = getelementptr inbounds i64, ptr %v1, i64 1
  %v53 = load i64, ptr %v52, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v66 = load ptr, ptr %v65, align 4
  %v78 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v79 = load ptr, ptr %v78, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 3584
  %v8 = getelementptr inbounds float, ptr %v6, i64 3712
  %v9 = mul i64 %v2, 43264
  %v10 = getelementptr inbounds float, ptr %v8, i64 %v9
  br label %b0
b0:
  %v16 = phi i64 [ %v13, %entry ], [ %v94, %b5 ]
  %v17 = icmp slt i64 %v16, %v15
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = add i64 %v16, 96
  %v19 = icmp slt i64 %v18, %v15
  %v20 = select i1 %v19, i64 %v18, i64 %v15
  %v21 = sub i64 %v20, %v16
  %v22 = add i64 %v21, 7
  %v23 = sdiv i64 %v22, 8
  %v24 = icmp slt i64 %v23, 1
  %v25 = select i1 %v24, i64 1, i64 %v23
  %v26 = sdiv i64 %v21, %v25
  %v27 = mul i64 %v26, %v25
  %v28 = sub i64 %v21, %v27
  br label %b3
b3:
  %v29 = phi i64 [ 0, %b1 ], [ %v93, %b8 ]
  %v30 = icmp slt i64 %v29, 1
  br i1 %v30, label %b4, label %b5
b4:
  %v31 = add i64 %v29, 1
  %v32 = icmp slt i64 %v31, 1
  %v33 = select i1 %v32, i64 %v31, i64 %v29
  %v43 = mul i64 %v29, 128
  %v44 = mul i64 %v33, 128
  %v48 = getelementptr inbounds float, ptr %v7, i64 %v43
  %v60 = add i64 %v43, 64
  %v61 = add i64 %v44, 64
  %v63 = getelementptr inbounds float, ptr %v7, i64 %v60
  %v70 = add i64 %v60, 64
  %v71 = add i64 %v61, 64
  br label %b6
b6:
  %v34 = phi i64 [ 0, %b4 ], [ %v92, %b15 ]
  %v35 = icmp slt i64 %v34, %v25
  br i1 %v35, label %b7, label %b8
b7:
  %v36 = icmp slt i64 %v34, %v28
  %v37 = mul i64 %v34, %v26
  %v38 = select i1 %v36, i64 %v34, i64 %v28
  %v39 = add i64 %v37, %v38
  %v40 = add i64 %v16, %v39
  %v41 = zext i1 %v36 to i64
  %v42 = add i64 %v26, %v41
  %v45 = sdiv i64 %v34, %v25
  %v46 = mul i64 %v45, 128
  %v47 = add i64 %v44, %v46
  %v49 = getelementptr inbounds float, ptr %v7, i64 %v47
  %v54 = mul i64 %v40, 8
  %v55 = getelementptr inbounds float, ptr %v51, i64 %v54
  %v56 = sub i64 %v42, 1
  %v57 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v56
  %v58 = load ptr, ptr %v57, align 4
  %v59 = icmp sgt i64 %v42, 0
  br i1 %v59, label %b9, label %b10
b9:
  call void %v58(ptr %v55, i64 8, ptr %v48, i64 8, ptr %v11, i64 8, i64 0, ptr %v49)
  br label %b10
b10:
  %v62 = add i64 %v61, %v46
  %v64 = getelementptr inbounds float, ptr %v7, i64 %v62
  %v67 = getelementptr inbounds float, ptr %v66, i64 %v54
  %v68 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v56
  %v69 = load ptr, ptr %v68, align 4
  br i1 %v59, label %b11, label %b12
b11:
  call void %v69(ptr %v67, i64 8, ptr %v63, i64 8, ptr %v11, i64 8, i64 0, ptr %v64)
  br label %b12
b12:
  %v72 = add i64 %v40, %v42
  br label %b13
b13:
  %v73 = phi i64 [ %v40, %b12 ], [ %v91, %b18 ]
  %v74 = icmp slt i64 %v73, %v72
  br i1 %v74, label %b14, label %b15
b14:
  %v75 = sub i64 %v73, %v40
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v11, i64 %v76
  %v80 = mul i64 %v73, 8
  %v81 = getelementptr inbounds float, ptr %v79, i64 %v80
  br label %b16
b16:
  %v82 = phi i64 [ 0, %b14 ], [ %v90, %b17 ]
  %v83 = icmp slt i64 %v82, 1
  br i1 %v83, label %b17, label %b18
b17:
  %v84 = add i64 %v29, %v82
  %v85 = mul i64 %v84, 8
  %v86 = mul i64 %v82, 8
  %v87 = getelementptr inbounds float, ptr %v77, i64 %v86
  %v88 = load <8 x float>, ptr %v87, align 4
  %v89 = getelementptr inbounds float, ptr %v81, i64 %v85
  store <8 x float> %v88, ptr %v89, align 4
  %v90 = add nsw i64 %v82, 1
  br label %b16
b18:
  %v91 = add nsw i64 %v73, 1
  br label %b13
b15:
  %v92 = add nsw i64 %v34, 1
  br label %b6
b8:
  %v93 = add nsw i64 %v29, 1
  br label %b3
b5:
  %v94 = add nsw i64 %v16, 96
  br label %b0
b2:
  ret void
}
define internal void @backward_12(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 3712
  %v8 = mul i64 %v2, 43264
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_0_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v20, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @outer_one_0_8(ptr %v0, i64 %v1, i64 %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6, ptr %v7, i64 %v8, i64 %v9, ptr %v10, i64 %v11, i64 %v12) #2 {
entry:
  %v13 = add i64 %v9, 7
  %v14 = and i64 %v13, -8
  %v15 = icmp slt i64 %v14, 512
  %v16 = select i1 %v15, i64 %v14, i64 512
  %v17 = mul i64 384, %v16
  %v18 = getelementptr inbounds float, ptr %v4, i64 %v17
  %v19 = add i64 %v2, 1
  %v20 = sdiv i64 %v19, 2
  %v21 = add i64 %v5, 1
  %v22 = mul i64 %v20, %v5
  %v23 = sdiv i64 %v22, %v6
  %v24 = mul i64 %v23, 2
  %v25 = icmp slt i64 %v24, %v2
  %v26 = select i1 %v25, i64 %v24, i64 %v2
  %v27 = mul i64 %v20, %v21
  %v28 = sdiv i64 %v27, %v6
  %v29 = mul i64 %v28, 2
  %v30 = icmp slt i64 %v29, %v2
  %v31 = select i1 %v30, i64 %v29, i64 %v2
  %v32 = or i64 %v3, %v12
  %v33 = icmp eq i64 %v32, 0
  br i1 %v33, label %b0, label %b1
b0:
  %v38 = mul i64 %v9, 4
  br label %b2
b2:
  %v34 = phi i64 [ %v26, %b0 ], [ %v39, %b3 ]
  %v35 = icmp slt i64 %v34, %v31
  br i1 %v35, label %b3, label %b4
b3:
  %v36 = mul i64 %v34, %v11
  %v37 = getelementptr inbounds float, ptr %v10, i64 %v36
  call void @llvm.memset.p0.i64(ptr %v37, i8 0, i64 %v38, i1 0)
  %v39 = add nsw i64 %v34, 1
  br label %b2
b4:
  br label %b1
b1:
  %v45 = sub i64 %v9, 8
  %v46 = icmp slt i64 %v9, %v45
  %v47 = select i1 %v46, i64 %v9, i64 %v45
  %v73 = icmp eq i64 %v9, %v9
  %v74 = mul i64 %v45, 384
  %v75 = getelementptr inbounds float, ptr %v4, i64 %v74
  br label %b5
b5:
  %v40 = phi i64 [ 0, %b1 ], [ %v146, %b21 ]
  %v41 = icmp slt i64 %v40, %v3
  br i1 %v41, label %b6, label %b7
b6:
  %v42 = sub i64 %v3, %v40
  %v43 = icmp slt i64 %v42, 384
  %v44 = select i1 %v43, i64 %v42, i64 384
  %v52 = mul i64 %v40, %v8
  br label %b8
b8:
  %v48 = phi i64 [ 0, %b6 ], [ %v72, %b13 ]
  %v49 = icmp slt i64 %v48, %v47
  br i1 %v49, label %b9, label %b10
b9:
  %v50 = mul i64 %v48, 384
  %v51 = getelementptr inbounds float, ptr %v4, i64 %v50
  %v53 = add i64 %v52, %v48
  %v54 = getelementptr inbounds float, ptr %v7, i64 %v53
  br label %b11
b11:
  %v55 = phi i64 [ 0, %b9 ], [ %v71, %b12 ]
  %v56 = icmp slt i64 %v55, %v44
  br i1 %v56, label %b12, label %b13
b12:
  %v57 = mul i64 %v55, %v8
  %v58 = getelementptr inbounds float, ptr %v54, i64 %v57
  %v59 = mul i64 %v55, 32
  %v60 = getelementptr inbounds float, ptr %v51, i64 %v59
  %v61 = load <8 x float>, ptr %v58, align 4
  store <8 x float> %v61, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v58, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v60, i64 8
  store <8 x float> %v63, ptr %v64, align 4
  %v65 = getelementptr inbounds float, ptr %v58, i64 16
  %v66 = load <8 x float>, ptr %v65, align 4
  %v67 = getelementptr inbounds float, ptr %v60, i64 16
  store <8 x float> %v66, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v58, i64 24
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v60, i64 24
  store <8 x float> %v69, ptr %v70, align 4
  %v71 = add nsw i64 %v55, 1
  br label %b11
b13:
  %v72 = add nsw i64 %v48, 32
  br label %b8
b10:
  br i1 %v73, label %b14, label %b15
b14:
  %v76 = add i64 %v52, %v45
  %v77 = getelementptr inbounds float, ptr %v7, i64 %v76
  br label %b16
b16:
  %v78 = phi i64 [ 0, %b14 ], [ %v85, %b17 ]
  %v79 = icmp slt i64 %v78, %v44
  br i1 %v79, label %b17, label %b18
b17:
  %v80 = mul i64 %v78, %v8
  %v81 = getelementptr inbounds float, ptr %v77, i64 %v80
  %v82 = mul i64 %v78, 8
  %v83 = getelementptr inbounds float, ptr %v75, i64 %v82
  %v84 = load <8 x float>, ptr %v81, align 4
  store <8 x float> %v84, ptr %v83, align 4
  %v85 = add nsw i64 %v78, 1
  br label %b16
b18:
  br label %b15
b15:
  %v94 = mul i64 %v40, %v1
  %v123 = or i64 %v40, %v12
  br label %b19
b19:
  %v86 = phi i64 [ %v26, %b15 ], [ %v145, %b37 ]
  %v87 = icmp slt i64 %v86, %v31
  br i1 %v87, label %b20, label %b21
b20:
  %v88 = sub i64 %v31, %v86
  %v89 = icmp slt i64 %v88, 64
  %v90 = select i1 %v89, i64 %v88, i64 64
  %v91 = sdiv i64 %v90, 2
  %v92 = mul i64 %v91, 2
  %v93 = sub i64 %v90, %v92
  %v95 = add i64 %v94, %v86
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v103 = sub i64 %v91, 1
  %v112 = icmp sge i64 %v103, 0
  %v113 = mul i64 %v103, 2
  %v115 = mul i64 %v103, 784
  br label %b22
b22:
  %v97 = phi i64 [ 0, %b20 ], [ %v118, %b29 ]
  %v98 = icmp slt i64 %v97, %v44
  br i1 %v98, label %b23, label %b24
b23:
  %v99 = mul i64 %v97, %v1
  %v100 = getelementptr inbounds float, ptr %v96, i64 %v99
  %v101 = mul i64 %v97, 2
  %v102 = getelementptr inbounds float, ptr %v18, i64 %v101
  br label %b25
b25:
  %v104 = phi i64 [ 0, %b23 ], [ %v111, %b26 ]
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b26, label %b27
b26:
  %v106 = mul i64 %v104, 2
  %v107 = getelementptr inbounds float, ptr %v100, i64 %v106
  %v108 = mul i64 %v104, 784
  %v109 = getelementptr inbounds float, ptr %v102, i64 %v108
  %v110 = load <2 x float>, ptr %v107, align 4
  store <2 x float> %v110, ptr %v109, align 4
  %v111 = add nsw i64 %v104, 1
  br label %b25
b27:
  br i1 %v112, label %b28, label %b29
b28:
  %v114 = getelementptr inbounds float, ptr %v100, i64 %v113
  %v116 = getelementptr inbounds float, ptr %v102, i64 %v115
  %v117 = load <2 x float>, ptr %v114, align 4
  store <2 x float> %v117, ptr %v116, align 4
  br label %b29
b29:
  %v118 = add nsw i64 %v97, 1
  br label %b22
b24:
  br label %b30
b30:
  %v119 = phi i64 [ 0, %b24 ], [ %v134, %b35 ]
  %v120 = icmp slt i64 %v119, %v47
  br i1 %v120, label %b31, label %b32
b31:
  %v121 = mul i64 %v119, 384
  %v122 = getelementptr inbounds float, ptr %v4, i64 %v121
  br label %b33
b33:
  %v124 = phi i64 [ 0, %b31 ], [ %v133, %b34 ]
  %v125 = icmp slt i64 %v124, %v91
  br i1 %v125, label %b34, label %b35
b34:
  %v126 = mul i64 %v124, 2
  %v127 = add i64 %v86, %v126
  %v128 = mul i64 %v124, 784
  %v129 = getelementptr inbounds float, ptr %v18, i64 %v128
  %v130 = mul i64 %v127, %v11
  %v131 = add i64 %v130, %v119
  %v132 = getelementptr inbounds float, ptr %v10, i64 %v131
  call void @outer_2x32(ptr %v129, ptr %v122, i64 %v44, ptr %v132, i64 %v11, i64 %v123)
  %v133 = add nsw i64 %v124, 1
  br label %b33
b35:
  %v134 = add nsw i64 %v119, 32
  br label %b30
b32:
  br i1 %v73, label %b36, label %b37
b36:
  br label %b38
b38:
  %v135 = phi i64 [ 0, %b36 ], [ %v144, %b39 ]
  %v136 = icmp slt i64 %v135, %v91
  br i1 %v136, label %b39, label %b40
b39:
  %v137 = mul i64 %v135, 2
  %v138 = add i64 %v86, %v137
  %v139 = mul i64 %v135, 784
  %v140 = getelementptr inbounds float, ptr %v18, i64 %v139
  %v141 = mul i64 %v138, %v11
  %v142 = add i64 %v141, %v45
  %v143 = getelementptr inbounds float, ptr %v10, i64 %v142
  call void @outer_2x8(ptr %v140, ptr %v75, i64 %v44, ptr %v143, i64 %v11, i64 %v123)
  %v144 = add nsw i64 %v135, 1
  br label %b38
b40:
  br label %b37
b37:
  %v145 = add nsw i64 %v86, 64
  br label %b19
b21:
  %v146 = add nsw i64 %v40, 384
  br label %b5
b7:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v42, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v15 = icmp slt i64 %v6, %v2
  br i1 %v15, label %b1, label %b2
b1:
  %v16 = mul i64 %v6, 32
  %v17 = getelementptr inbounds float, ptr %v1, i64 %v16
  %v18 = mul i64 %v6, 2
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load <8 x float>, ptr %v17, align 4
  %v21 = getelementptr inbounds float, ptr %v17, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v17, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v17, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = load float, ptr %v19, align 4
  %v28 = insertelement <8 x float> poison, float %v27, i64 0
  %v29 = shufflevector <8 x float> %v28, <8 x float> poison, <8 x i32> zeroinitializer
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v20, <8 x float> %v7)
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v24, <8 x float> %v9)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v29, <8 x float> %v26, <8 x float> %v10)
  %v34 = getelementptr inbounds float, ptr %v19, i64 1
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v20, <8 x float> %v11)
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v22, <8 x float> %v12)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v13)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v26, <8 x float> %v14)
  %v42 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v43 = icmp eq i64 %v5, 0
  br i1 %v43, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v44 = getelementptr inbounds float, ptr %v3, i64 8
  store <8 x float> %v8, ptr %v44, align 4
  %v45 = getelementptr inbounds float, ptr %v3, i64 16
  store <8 x float> %v9, ptr %v45, align 4
  %v46 = getelementptr inbounds float, ptr %v3, i64 24
  store <8 x float> %v10, ptr %v46, align 4
  %v47 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v11, ptr %v47, align 4
  %v48 = getelementptr inbounds float, ptr %v47, i64 8
  store <8 x float> %v12, ptr %v48, align 4
  %v49 = getelementptr inbounds float, ptr %v47, i64 16
  store <8 x float> %v13, ptr %v49, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 24
  store <8 x float> %v14, ptr %v50, align 4
  br label %b4
b4:
  %v51 = icmp ne i64 %v5, 0
  br i1 %v51, label %b5, label %b6
b5:
  %v52 = load <8 x float>, ptr %v3, align 4
  %v53 = fadd <8 x float> %v52, %v7
  store <8 x float> %v53, ptr %v3, align 4
  %v54 = getelementptr inbounds float, ptr %v3, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = fadd <8 x float> %v55, %v8
  store <8 x float> %v56, ptr %v54, align 4
  %v57 = getelementptr inbounds float, ptr %v3, i64 16
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = fadd <8 x float> %v58, %v9
  store <8 x float> %v59, ptr %v57, align 4
  %v60 = getelementptr inbounds float, ptr %v3, i64 24
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v63, i64 16
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  %v72 = getelementptr inbounds float, ptr %v63, i64 24
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = fadd <8 x float> %v73, %v14
  store <8 x float> %v74, ptr %v72, align 4
  br label %b6
b6:
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4, i64 %v5) #2 {
entry:
  br label %b0
b0:
  %v6 = phi i64 [ 0, %entry ], [ %v24, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v18, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = icmp slt i64 %v6, %v2
  br i1 %v9, label %b1, label %b2
b1:
  %v10 = mul i64 %v6, 8
  %v11 = getelementptr inbounds float, ptr %v1, i64 %v10
  %v12 = mul i64 %v6, 2
  %v13 = getelementptr inbounds float, ptr %v0, i64 %v12
  %v14 = load <8 x float>, ptr %v11, align 4
  %v15 = load float, ptr %v13, align 4
  %v16 = insertelement <8 x float> poison, float %v15, i64 0
  %v17 = shufflevector <8 x float> %v16, <8 x float> poison, <8 x i32> zeroinitializer
  %v18 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v17, <8 x float> %v14, <8 x float> %v7)
  %v19 = getelementptr inbounds float, ptr %v13, i64 1
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v14, <8 x float> %v8)
  %v24 = add nsw i64 %v6, 1
  br label %b0
b2:
  %v25 = icmp eq i64 %v5, 0
  br i1 %v25, label %b3, label %b4
b3:
  store <8 x float> %v7, ptr %v3, align 4
  %v26 = getelementptr inbounds float, ptr %v3, i64 %v4
  store <8 x float> %v8, ptr %v26, align 4
  br label %b4
b4:
  %v27 = icmp ne i64 %v5, 0
  br i1 %v27, label %b5, label %b6
b5:
  %v28 = load <8 x float>, ptr %v3, align 4
  %v29 = fadd <8 x float> %v28, %v7
  store <8 x float> %v29, ptr %v3, align 4
  %v30 = getelementptr inbounds float, ptr %v3, i64 %v4
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = fadd <8 x float> %v31, %v8
  store <8 x float> %v32, ptr %v30, align 4
  br label %b6
b6:
  ret void
}
define internal void @backward_13(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds i64, ptr %v1, i64 6
  %v19 = load i64, ptr %v18, align 8
  %v20 = load ptr, ptr %v0, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 3712
  %v8 = mul i64 %v2, 43264
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_0_8(ptr %v11, i64 8, i64 8, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v20, i64 8, i64 8, ptr %v17, i64 8, i64 %v19)
  ret void
}
define internal void @backward_14(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4, i64 %p0, i64 %p1, i64 %p2) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v6 = load ptr, ptr %v5, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 %p0
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds i64, ptr %v1, i64 1
  %v13 = load i64, ptr %v12, align 8
  %v14 = load i64, ptr %v1, align 8
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 %p1
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 %p2
  %v19 = load ptr, ptr %v18, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 3712
  %v8 = mul i64 %v2, 43264
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v15 = mul i64 %v14, %v13
  call void @outer_one_0_8(ptr %v11, i64 32, i64 32, i64 %v15, ptr %v9, i64 %v2, i64 %v3, ptr %v19, i64 8, i64 8, ptr %v17, i64 8, i64 0)
  ret void
}
define internal void @backward_18(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4, i64 %p0, i64 %p1) #2 {
entry:
  %v5 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v6 = load ptr, ptr %v5, align 4
  %v21 = getelementptr inbounds i64, ptr %v1, i64 1
  %v22 = load i64, ptr %v21, align 8
  %v23 = load i64, ptr %v1, align 8
  %v34 = getelementptr inbounds ptr, ptr %v0, i64 %p0
  %v35 = load ptr, ptr %v34, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 %p1
  %v46 = load ptr, ptr %v45, align 4
  %v7 = getelementptr inbounds float, ptr %v6, i64 3712
  %v8 = mul i64 %v2, 43264
  %v9 = getelementptr inbounds float, ptr %v7, i64 %v8
  %v10 = add i64 %v2, 1
  %v11 = mul i64 4, %v2
  %v12 = sdiv i64 %v11, %v3
  %v13 = icmp slt i64 %v12, 4
  %v14 = select i1 %v13, i64 %v12, i64 4
  %v15 = mul i64 4, %v10
  %v16 = sdiv i64 %v15, %v3
  %v17 = icmp slt i64 %v16, 4
  %v18 = select i1 %v17, i64 %v16, i64 4
  %v24 = mul i64 %v23, %v22
  br label %b0
b0:
  %v19 = phi i64 [ %v14, %entry ], [ %v48, %b5 ]
  %v20 = icmp slt i64 %v19, %v18
  br i1 %v20, label %b1, label %b2
b1:
  %v38 = mul i64 %v19, 8
  br label %b3
b3:
  %v25 = phi i64 [ 0, %b1 ], [ %v44, %b8 ]
  %v26 = phi <8 x float> [ splat (float 0x0000000000000000), %b1 ], [ %v43, %b8 ]
  %v27 = icmp slt i64 %v25, %v24
  br i1 %v27, label %b4, label %b5
b4:
  %v28 = add i64 %v25, 128
  %v29 = icmp slt i64 %v28, %v24
  %v30 = select i1 %v29, i64 %v28, i64 %v24
  br label %b6
b6:
  %v31 = phi i64 [ %v25, %b4 ], [ %v42, %b7 ]
  %v32 = phi <8 x float> [ splat (float 0x0000000000000000), %b4 ], [ %v41, %b7 ]
  %v33 = icmp slt i64 %v31, %v30
  br i1 %v33, label %b7, label %b8
b7:
  %v36 = mul i64 %v31, 32
  %v37 = getelementptr inbounds float, ptr %v35, i64 %v36
  %v39 = getelementptr inbounds float, ptr %v37, i64 %v38
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = fadd <8 x float> %v32, %v40
  %v42 = add nsw i64 %v31, 1
  br label %b6
b8:
  %v43 = fadd <8 x float> %v26, %v32
  %v44 = add nsw i64 %v25, 128
  br label %b3
b5:
  %v47 = getelementptr inbounds float, ptr %v46, i64 %v38
  store <8 x float> %v26, ptr %v47, align 4
  %v48 = add nsw i64 %v19, 1
  br label %b0
b2:
  ret void
}
define internal void @backward_30(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v25 = load ptr, ptr %v24, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v26 = phi i64 [ 0, %b0 ], [ %v52, %b3 ]
  %v27 = icmp slt i64 %v26, 256
  br i1 %v27, label %b3, label %b4
b3:
  %v28 = getelementptr inbounds float, ptr %v7, i64 %v26
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v9, i64 %v26
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = fadd <8 x float> %v29, %v31
  %v33 = getelementptr inbounds float, ptr %v11, i64 %v26
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v32, %v34
  %v36 = getelementptr inbounds float, ptr %v13, i64 %v26
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = fadd <8 x float> %v35, %v37
  %v39 = getelementptr inbounds float, ptr %v15, i64 %v26
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v17, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = fadd <8 x float> %v40, %v42
  %v44 = getelementptr inbounds float, ptr %v19, i64 %v26
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = fadd <8 x float> %v43, %v45
  %v47 = getelementptr inbounds float, ptr %v21, i64 %v26
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = fadd <8 x float> %v46, %v48
  %v50 = getelementptr inbounds float, ptr %v23, i64 %v26
  store <8 x float> %v38, ptr %v50, align 4
  %v51 = getelementptr inbounds float, ptr %v25, i64 %v26
  store <8 x float> %v49, ptr %v51, align 4
  %v52 = add nsw i64 %v26, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}
define internal void @backward_31(ptr %v0, ptr %v1, i64 %v2, i64 %v3, ptr %v4) #2 {
entry:
  %v6 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v7 = load ptr, ptr %v6, align 4
  %v8 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v9 = load ptr, ptr %v8, align 4
  %v10 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v11 = load ptr, ptr %v10, align 4
  %v12 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v13 = load ptr, ptr %v12, align 4
  %v14 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v15 = load ptr, ptr %v14, align 4
  %v16 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v17 = load ptr, ptr %v16, align 4
  %v18 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v19 = load ptr, ptr %v18, align 4
  %v20 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v21 = load ptr, ptr %v20, align 4
  %v22 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v23 = load ptr, ptr %v22, align 4
  %v24 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v25 = load ptr, ptr %v24, align 4
  %v5 = icmp eq i64 %v2, 0
  br i1 %v5, label %b0, label %b1
b0:
  br label %b2
b2:
  %v26 = phi i64 [ 0, %b0 ], [ %v52, %b3 ]
  %v27 = icmp slt i64 %v26, 32
  br i1 %v27, label %b3, label %b4
b3:
  %v28 = getelementptr inbounds float, ptr %v7, i64 %v26
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = getelementptr inbounds float, ptr %v9, i64 %v26
  %v31 = load <8 x float>, ptr %v30, align 4
  %v32 = fadd <8 x float> %v29, %v31
  %v33 = getelementptr inbounds float, ptr %v11, i64 %v26
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v32, %v34
  %v36 = getelementptr inbounds float, ptr %v13, i64 %v26
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = fadd <8 x float> %v35, %v37
  %v39 = getelementptr inbounds float, ptr %v15, i64 %v26
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v17, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = fadd <8 x float> %v40, %v42
  %v44 = getelementptr inbounds float, ptr %v19, i64 %v26
  %v45 = load <8 x float>, ptr %v44, align 4
  %v46 = fadd <8 x float> %v43, %v45
  %v47 = getelementptr inbounds float, ptr %v21, i64 %v26
  %v48 = load <8 x float>, ptr %v47, align 4
  %v49 = fadd <8 x float> %v46, %v48
  %v50 = getelementptr inbounds float, ptr %v23, i64 %v26
  store <8 x float> %v38, ptr %v50, align 4
  %v51 = getelementptr inbounds float, ptr %v25, i64 %v26
  store <8 x float> %v49, ptr %v51, align 4
  %v52 = add nsw i64 %v26, 8
  br label %b2
b4:
  br label %b1
b1:
  ret void
}

declare void @llvm.x86.sse.stmxcsr(ptr) #1
declare void @llvm.x86.sse.ldmxcsr(ptr) #1
declare i32 @sched_yield() #1
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }
