; generated from specs/cifg.yaml by `make generated`: do not edit
; cifg I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v65 = alloca i64, i64 1, align 8
  %v905 = alloca float, i64 96, align 4
  %v989 = alloca float, i64 96, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds i64, ptr %v1, i64 6
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 10
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 15
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 19
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 22
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 23
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 24
  %v64 = load i64, ptr %v63, align 8
  store i64 0, ptr %v65, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v67 = load ptr, ptr %v66, align 4
  %v68 = mul i64 %v2, 0
  %v69 = add i64 %v68, 384
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v71 = getelementptr inbounds i64, ptr %v1, i64 4
  %v72 = load i64, ptr %v71, align 8
  %v73 = icmp eq i64 %v72, 0
  br i1 %v73, label %b0, label %b1
b0:
  %v74 = icmp eq i64 %v2, 0
  br i1 %v74, label %b2, label %b3
b2:
  %v75 = add i64 0, 0
  %v76 = getelementptr inbounds float, ptr %v38, i64 %v75
  %v77 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v78, ptr %v76, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v79 = icmp sgt i64 %v3, 1
  br i1 %v79, label %b4, label %b5
b4:
  %v80 = getelementptr inbounds i64, ptr %v1, i64 3
  %v81 = atomicrmw add ptr %v80, i64 1 acq_rel
  %v82 = load i64, ptr %v65, align 8
  %v83 = add i64 %v82, 1
  store i64 %v83, ptr %v65, align 8
  %v84 = mul i64 %v3, %v83
  br label %b6
b6:
  %v85 = load atomic i64, ptr %v80 acquire, align 8
  %v86 = icmp slt i64 %v85, %v84
  br i1 %v86, label %b7, label %b8
b7:
  %v87 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v88 = getelementptr inbounds i64, ptr %v1, i64 4
  %v89 = load i64, ptr %v88, align 8
  %v90 = icmp eq i64 %v89, 0
  br i1 %v90, label %b9, label %b10
b9:
  %v91 = getelementptr inbounds i64, ptr %v1, i64 25
  %v92 = load i64, ptr %v91, align 8
  %v93 = icmp eq i64 %v92, 0
  br i1 %v93, label %b11, label %b12
b11:
  %v94 = add i64 %v7, 0
  %v95 = sdiv i64 %v94, 1
  %v96 = add i64 %v2, 1
  %v97 = mul i64 %v95, %v2
  %v98 = sdiv i64 %v97, %v3
  %v99 = mul i64 %v98, 1
  %v100 = icmp slt i64 %v99, %v7
  %v101 = select i1 %v100, i64 %v99, i64 %v7
  %v102 = mul i64 %v95, %v96
  %v103 = sdiv i64 %v102, %v3
  %v104 = mul i64 %v103, 1
  %v105 = icmp slt i64 %v104, %v7
  %v106 = select i1 %v105, i64 %v104, i64 %v7
  br label %b13
b13:
  %v107 = phi i64 [ %v101, %b11 ], [ %v118, %b14 ]
  %v108 = icmp slt i64 %v107, %v106
  br i1 %v108, label %b14, label %b15
b14:
  %v109 = and i64 0, %v52
  %v110 = mul i64 %v109, %v7
  %v111 = add i64 %v110, %v107
  %v112 = mul i64 %v111, 8
  %v113 = getelementptr inbounds float, ptr %v20, i64 %v112
  %v114 = add i64 0, 0
  %v115 = getelementptr inbounds float, ptr %v113, i64 %v114
  %v116 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v117, ptr %v115, align 4
  %v118 = add nsw i64 %v107, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v119 = icmp sgt i64 %v3, 1
  br i1 %v119, label %b16, label %b17
b16:
  %v120 = getelementptr inbounds i64, ptr %v1, i64 3
  %v121 = atomicrmw add ptr %v120, i64 1 acq_rel
  %v122 = load i64, ptr %v65, align 8
  %v123 = add i64 %v122, 1
  store i64 %v123, ptr %v65, align 8
  %v124 = mul i64 %v3, %v123
  br label %b18
b18:
  %v125 = load atomic i64, ptr %v120 acquire, align 8
  %v126 = icmp slt i64 %v125, %v124
  br i1 %v126, label %b19, label %b20
b19:
  %v127 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 4
  %v129 = load i64, ptr %v128, align 8
  %v130 = icmp eq i64 %v129, 0
  br i1 %v130, label %b21, label %b22
b21:
  %v131 = getelementptr inbounds i64, ptr %v1, i64 26
  %v132 = load i64, ptr %v131, align 8
  %v133 = icmp eq i64 %v132, 0
  br i1 %v133, label %b23, label %b24
b23:
  %v134 = add i64 %v7, 0
  %v135 = sdiv i64 %v134, 1
  %v136 = add i64 %v2, 1
  %v137 = mul i64 %v135, %v2
  %v138 = sdiv i64 %v137, %v3
  %v139 = mul i64 %v138, 1
  %v140 = icmp slt i64 %v139, %v7
  %v141 = select i1 %v140, i64 %v139, i64 %v7
  %v142 = mul i64 %v135, %v136
  %v143 = sdiv i64 %v142, %v3
  %v144 = mul i64 %v143, 1
  %v145 = icmp slt i64 %v144, %v7
  %v146 = select i1 %v145, i64 %v144, i64 %v7
  br label %b25
b25:
  %v147 = phi i64 [ %v141, %b23 ], [ %v158, %b26 ]
  %v148 = icmp slt i64 %v147, %v146
  br i1 %v148, label %b26, label %b27
b26:
  %v149 = and i64 0, %v54
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v147
  %v152 = mul i64 %v151, 8
  %v153 = getelementptr inbounds float, ptr %v22, i64 %v152
  %v154 = add i64 0, 0
  %v155 = getelementptr inbounds float, ptr %v153, i64 %v154
  %v156 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v157, ptr %v155, align 4
  %v158 = add nsw i64 %v147, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v159 = icmp sgt i64 %v3, 1
  br i1 %v159, label %b28, label %b29
b28:
  %v160 = getelementptr inbounds i64, ptr %v1, i64 3
  %v161 = atomicrmw add ptr %v160, i64 1 acq_rel
  %v162 = load i64, ptr %v65, align 8
  %v163 = add i64 %v162, 1
  store i64 %v163, ptr %v65, align 8
  %v164 = mul i64 %v3, %v163
  br label %b30
b30:
  %v165 = load atomic i64, ptr %v160 acquire, align 8
  %v166 = icmp slt i64 %v165, %v164
  br i1 %v166, label %b31, label %b32
b31:
  %v167 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v168 = getelementptr inbounds float, ptr %v67, i64 0
  %v169 = getelementptr inbounds i64, ptr %v1, i64 4
  %v170 = load i64, ptr %v169, align 8
  %v171 = icmp eq i64 %v170, 0
  br i1 %v171, label %b33, label %b34
b33:
  %v172 = add i64 1, 0
  %v173 = sdiv i64 %v172, 1
  %v174 = add i64 %v2, 1
  %v175 = mul i64 %v173, %v2
  %v176 = sdiv i64 %v175, %v3
  %v177 = mul i64 %v176, 1
  %v178 = icmp slt i64 %v177, 1
  %v179 = select i1 %v178, i64 %v177, i64 1
  %v180 = mul i64 %v173, %v174
  %v181 = sdiv i64 %v180, %v3
  %v182 = mul i64 %v181, 1
  %v183 = icmp slt i64 %v182, 1
  %v184 = select i1 %v183, i64 %v182, i64 1
  %v185 = icmp slt i64 %v184, 1
  %v186 = select i1 %v185, i64 %v184, i64 1
  br label %b35
b35:
  %v187 = phi i64 [ %v179, %b33 ], [ %v522, %b73 ]
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b36, label %b37
b36:
  %v189 = mul i64 %v187, 192
  %v190 = mul i64 %v187, 24
  %v191 = add i64 %v189, 0
  %v192 = add i64 %v190, 0
  %v193 = getelementptr inbounds float, ptr %v168, i64 %v191
  %v194 = sub i64 24, %v192
  %v195 = icmp slt i64 %v194, 0
  %v196 = select i1 %v195, i64 0, i64 %v194
  %v197 = icmp ult i64 %v196, 8
  %v198 = select i1 %v197, i64 %v196, i64 8
  %v199 = trunc i64 %v198 to i32
  %v200 = insertelement <8 x i32> poison, i32 %v199, i64 0
  %v201 = shufflevector <8 x i32> %v200, <8 x i32> poison, <8 x i32> zeroinitializer
  %v202 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v201
  %v203 = mul i64 %v192, 8
  %v204 = add i64 0, %v203
  %v205 = getelementptr inbounds float, ptr %v12, i64 %v204
  %v206 = icmp sge i64 %v196, 8
  br i1 %v206, label %b38, label %b39
b38:
  br label %b40
b40:
  %v207 = phi i64 [ 0, %b38 ], [ %v281, %b41 ]
  %v208 = icmp slt i64 %v207, 8
  br i1 %v208, label %b41, label %b42
b41:
  %v209 = add i64 %v207, 0
  %v210 = getelementptr inbounds float, ptr %v205, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = add i64 %v207, 8
  %v213 = getelementptr inbounds float, ptr %v205, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = add i64 %v207, 16
  %v216 = getelementptr inbounds float, ptr %v205, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = add i64 %v207, 24
  %v219 = getelementptr inbounds float, ptr %v205, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = add i64 %v207, 32
  %v222 = getelementptr inbounds float, ptr %v205, i64 %v221
  %v223 = load <8 x float>, ptr %v222, align 4
  %v224 = add i64 %v207, 40
  %v225 = getelementptr inbounds float, ptr %v205, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = add i64 %v207, 48
  %v228 = getelementptr inbounds float, ptr %v205, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = add i64 %v207, 56
  %v231 = getelementptr inbounds float, ptr %v205, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = shufflevector <8 x float> %v211, <8 x float> %v223, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v234 = shufflevector <8 x float> %v211, <8 x float> %v223, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v235 = shufflevector <8 x float> %v214, <8 x float> %v226, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v236 = shufflevector <8 x float> %v214, <8 x float> %v226, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v237 = shufflevector <8 x float> %v217, <8 x float> %v229, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v238 = shufflevector <8 x float> %v217, <8 x float> %v229, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v239 = shufflevector <8 x float> %v220, <8 x float> %v232, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v240 = shufflevector <8 x float> %v220, <8 x float> %v232, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v241 = shufflevector <8 x float> %v233, <8 x float> %v237, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v242 = shufflevector <8 x float> %v233, <8 x float> %v237, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v243 = shufflevector <8 x float> %v235, <8 x float> %v239, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v244 = shufflevector <8 x float> %v235, <8 x float> %v239, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v245 = shufflevector <8 x float> %v234, <8 x float> %v238, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v246 = shufflevector <8 x float> %v234, <8 x float> %v238, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v247 = shufflevector <8 x float> %v236, <8 x float> %v240, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v248 = shufflevector <8 x float> %v236, <8 x float> %v240, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v249 = shufflevector <8 x float> %v241, <8 x float> %v243, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v250 = shufflevector <8 x float> %v241, <8 x float> %v243, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v251 = shufflevector <8 x float> %v242, <8 x float> %v244, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v252 = shufflevector <8 x float> %v242, <8 x float> %v244, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v253 = shufflevector <8 x float> %v245, <8 x float> %v247, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v254 = shufflevector <8 x float> %v245, <8 x float> %v247, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v255 = shufflevector <8 x float> %v246, <8 x float> %v248, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v256 = shufflevector <8 x float> %v246, <8 x float> %v248, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v257 = add i64 %v207, 0
  %v258 = mul i64 %v257, 24
  %v259 = getelementptr inbounds float, ptr %v193, i64 %v258
  store <8 x float> %v249, ptr %v259, align 4
  %v260 = add i64 %v207, 1
  %v261 = mul i64 %v260, 24
  %v262 = getelementptr inbounds float, ptr %v193, i64 %v261
  store <8 x float> %v250, ptr %v262, align 4
  %v263 = add i64 %v207, 2
  %v264 = mul i64 %v263, 24
  %v265 = getelementptr inbounds float, ptr %v193, i64 %v264
  store <8 x float> %v251, ptr %v265, align 4
  %v266 = add i64 %v207, 3
  %v267 = mul i64 %v266, 24
  %v268 = getelementptr inbounds float, ptr %v193, i64 %v267
  store <8 x float> %v252, ptr %v268, align 4
  %v269 = add i64 %v207, 4
  %v270 = mul i64 %v269, 24
  %v271 = getelementptr inbounds float, ptr %v193, i64 %v270
  store <8 x float> %v253, ptr %v271, align 4
  %v272 = add i64 %v207, 5
  %v273 = mul i64 %v272, 24
  %v274 = getelementptr inbounds float, ptr %v193, i64 %v273
  store <8 x float> %v254, ptr %v274, align 4
  %v275 = add i64 %v207, 6
  %v276 = mul i64 %v275, 24
  %v277 = getelementptr inbounds float, ptr %v193, i64 %v276
  store <8 x float> %v255, ptr %v277, align 4
  %v278 = add i64 %v207, 7
  %v279 = mul i64 %v278, 24
  %v280 = getelementptr inbounds float, ptr %v193, i64 %v279
  store <8 x float> %v256, ptr %v280, align 4
  %v281 = add nsw i64 %v207, 8
  br label %b40
b42:
  br label %b43
b43:
  %v282 = phi i64 [ 8, %b42 ], [ %v290, %b44 ]
  %v283 = icmp slt i64 %v282, 8
  br i1 %v283, label %b44, label %b45
b44:
  %v284 = mul i64 %v282, 1
  %v285 = getelementptr inbounds float, ptr %v205, i64 %v284
  %v286 = getelementptr float, ptr %v285, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v287 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v286, <8 x i1> %v202, <8 x float> zeroinitializer)
  %v288 = mul i64 %v282, 24
  %v289 = getelementptr inbounds float, ptr %v193, i64 %v288
  store <8 x float> %v287, ptr %v289, align 4
  %v290 = add nsw i64 %v282, 1
  br label %b43
b45:
  br label %b39
b39:
  %v291 = icmp slt i64 %v196, 8
  br i1 %v291, label %b46, label %b47
b46:
  br label %b48
b48:
  %v292 = phi i64 [ 0, %b46 ], [ %v300, %b49 ]
  %v293 = icmp slt i64 %v292, 8
  br i1 %v293, label %b49, label %b50
b49:
  %v294 = mul i64 %v292, 1
  %v295 = getelementptr inbounds float, ptr %v205, i64 %v294
  %v296 = getelementptr float, ptr %v295, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v297 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v296, <8 x i1> %v202, <8 x float> zeroinitializer)
  %v298 = mul i64 %v292, 24
  %v299 = getelementptr inbounds float, ptr %v193, i64 %v298
  store <8 x float> %v297, ptr %v299, align 4
  %v300 = add nsw i64 %v292, 1
  br label %b48
b50:
  br label %b47
b47:
  %v301 = add i64 %v189, 8
  %v302 = add i64 %v190, 8
  %v303 = getelementptr inbounds float, ptr %v168, i64 %v301
  %v304 = sub i64 24, %v302
  %v305 = icmp slt i64 %v304, 0
  %v306 = select i1 %v305, i64 0, i64 %v304
  %v307 = icmp ult i64 %v306, 8
  %v308 = select i1 %v307, i64 %v306, i64 8
  %v309 = trunc i64 %v308 to i32
  %v310 = insertelement <8 x i32> poison, i32 %v309, i64 0
  %v311 = shufflevector <8 x i32> %v310, <8 x i32> poison, <8 x i32> zeroinitializer
  %v312 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v311
  %v313 = mul i64 %v302, 8
  %v314 = add i64 0, %v313
  %v315 = getelementptr inbounds float, ptr %v12, i64 %v314
  %v316 = icmp sge i64 %v306, 8
  br i1 %v316, label %b51, label %b52
b51:
  br label %b53
b53:
  %v317 = phi i64 [ 0, %b51 ], [ %v391, %b54 ]
  %v318 = icmp slt i64 %v317, 8
  br i1 %v318, label %b54, label %b55
b54:
  %v319 = add i64 %v317, 0
  %v320 = getelementptr inbounds float, ptr %v315, i64 %v319
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = add i64 %v317, 8
  %v323 = getelementptr inbounds float, ptr %v315, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = add i64 %v317, 16
  %v326 = getelementptr inbounds float, ptr %v315, i64 %v325
  %v327 = load <8 x float>, ptr %v326, align 4
  %v328 = add i64 %v317, 24
  %v329 = getelementptr inbounds float, ptr %v315, i64 %v328
  %v330 = load <8 x float>, ptr %v329, align 4
  %v331 = add i64 %v317, 32
  %v332 = getelementptr inbounds float, ptr %v315, i64 %v331
  %v333 = load <8 x float>, ptr %v332, align 4
  %v334 = add i64 %v317, 40
  %v335 = getelementptr inbounds float, ptr %v315, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = add i64 %v317, 48
  %v338 = getelementptr inbounds float, ptr %v315, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = add i64 %v317, 56
  %v341 = getelementptr inbounds float, ptr %v315, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = shufflevector <8 x float> %v321, <8 x float> %v333, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v344 = shufflevector <8 x float> %v321, <8 x float> %v333, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v345 = shufflevector <8 x float> %v324, <8 x float> %v336, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v346 = shufflevector <8 x float> %v324, <8 x float> %v336, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v347 = shufflevector <8 x float> %v327, <8 x float> %v339, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v348 = shufflevector <8 x float> %v327, <8 x float> %v339, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v349 = shufflevector <8 x float> %v330, <8 x float> %v342, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v350 = shufflevector <8 x float> %v330, <8 x float> %v342, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v351 = shufflevector <8 x float> %v343, <8 x float> %v347, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v352 = shufflevector <8 x float> %v343, <8 x float> %v347, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v353 = shufflevector <8 x float> %v345, <8 x float> %v349, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v354 = shufflevector <8 x float> %v345, <8 x float> %v349, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v355 = shufflevector <8 x float> %v344, <8 x float> %v348, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v356 = shufflevector <8 x float> %v344, <8 x float> %v348, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v357 = shufflevector <8 x float> %v346, <8 x float> %v350, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v358 = shufflevector <8 x float> %v346, <8 x float> %v350, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v359 = shufflevector <8 x float> %v351, <8 x float> %v353, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v360 = shufflevector <8 x float> %v351, <8 x float> %v353, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v361 = shufflevector <8 x float> %v352, <8 x float> %v354, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v362 = shufflevector <8 x float> %v352, <8 x float> %v354, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v363 = shufflevector <8 x float> %v355, <8 x float> %v357, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v364 = shufflevector <8 x float> %v355, <8 x float> %v357, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v365 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v366 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v367 = add i64 %v317, 0
  %v368 = mul i64 %v367, 24
  %v369 = getelementptr inbounds float, ptr %v303, i64 %v368
  store <8 x float> %v359, ptr %v369, align 4
  %v370 = add i64 %v317, 1
  %v371 = mul i64 %v370, 24
  %v372 = getelementptr inbounds float, ptr %v303, i64 %v371
  store <8 x float> %v360, ptr %v372, align 4
  %v373 = add i64 %v317, 2
  %v374 = mul i64 %v373, 24
  %v375 = getelementptr inbounds float, ptr %v303, i64 %v374
  store <8 x float> %v361, ptr %v375, align 4
  %v376 = add i64 %v317, 3
  %v377 = mul i64 %v376, 24
  %v378 = getelementptr inbounds float, ptr %v303, i64 %v377
  store <8 x float> %v362, ptr %v378, align 4
  %v379 = add i64 %v317, 4
  %v380 = mul i64 %v379, 24
  %v381 = getelementptr inbounds float, ptr %v303, i64 %v380
  store <8 x float> %v363, ptr %v381, align 4
  %v382 = add i64 %v317, 5
  %v383 = mul i64 %v382, 24
  %v384 = getelementptr inbounds float, ptr %v303, i64 %v383
  store <8 x float> %v364, ptr %v384, align 4
  %v385 = add i64 %v317, 6
  %v386 = mul i64 %v385, 24
  %v387 = getelementptr inbounds float, ptr %v303, i64 %v386
  store <8 x float> %v365, ptr %v387, align 4
  %v388 = add i64 %v317, 7
  %v389 = mul i64 %v388, 24
  %v390 = getelementptr inbounds float, ptr %v303, i64 %v389
  store <8 x float> %v366, ptr %v390, align 4
  %v391 = add nsw i64 %v317, 8
  br label %b53
b55:
  br label %b56
b56:
  %v392 = phi i64 [ 8, %b55 ], [ %v400, %b57 ]
  %v393 = icmp slt i64 %v392, 8
  br i1 %v393, label %b57, label %b58
b57:
  %v394 = mul i64 %v392, 1
  %v395 = getelementptr inbounds float, ptr %v315, i64 %v394
  %v396 = getelementptr float, ptr %v395, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v397 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v396, <8 x i1> %v312, <8 x float> zeroinitializer)
  %v398 = mul i64 %v392, 24
  %v399 = getelementptr inbounds float, ptr %v303, i64 %v398
  store <8 x float> %v397, ptr %v399, align 4
  %v400 = add nsw i64 %v392, 1
  br label %b56
b58:
  br label %b52
b52:
  %v401 = icmp slt i64 %v306, 8
  br i1 %v401, label %b59, label %b60
b59:
  br label %b61
b61:
  %v402 = phi i64 [ 0, %b59 ], [ %v410, %b62 ]
  %v403 = icmp slt i64 %v402, 8
  br i1 %v403, label %b62, label %b63
b62:
  %v404 = mul i64 %v402, 1
  %v405 = getelementptr inbounds float, ptr %v315, i64 %v404
  %v406 = getelementptr float, ptr %v405, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v407 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v406, <8 x i1> %v312, <8 x float> zeroinitializer)
  %v408 = mul i64 %v402, 24
  %v409 = getelementptr inbounds float, ptr %v303, i64 %v408
  store <8 x float> %v407, ptr %v409, align 4
  %v410 = add nsw i64 %v402, 1
  br label %b61
b63:
  br label %b60
b60:
  %v411 = add i64 %v189, 16
  %v412 = add i64 %v190, 16
  %v413 = getelementptr inbounds float, ptr %v168, i64 %v411
  %v414 = sub i64 24, %v412
  %v415 = icmp slt i64 %v414, 0
  %v416 = select i1 %v415, i64 0, i64 %v414
  %v417 = icmp ult i64 %v416, 8
  %v418 = select i1 %v417, i64 %v416, i64 8
  %v419 = trunc i64 %v418 to i32
  %v420 = insertelement <8 x i32> poison, i32 %v419, i64 0
  %v421 = shufflevector <8 x i32> %v420, <8 x i32> poison, <8 x i32> zeroinitializer
  %v422 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v421
  %v423 = mul i64 %v412, 8
  %v424 = add i64 0, %v423
  %v425 = getelementptr inbounds float, ptr %v12, i64 %v424
  %v426 = icmp sge i64 %v416, 8
  br i1 %v426, label %b64, label %b65
b64:
  br label %b66
b66:
  %v427 = phi i64 [ 0, %b64 ], [ %v501, %b67 ]
  %v428 = icmp slt i64 %v427, 8
  br i1 %v428, label %b67, label %b68
b67:
  %v429 = add i64 %v427, 0
  %v430 = getelementptr inbounds float, ptr %v425, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = add i64 %v427, 8
  %v433 = getelementptr inbounds float, ptr %v425, i64 %v432
  %v434 = load <8 x float>, ptr %v433, align 4
  %v435 = add i64 %v427, 16
  %v436 = getelementptr inbounds float, ptr %v425, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = add i64 %v427, 24
  %v439 = getelementptr inbounds float, ptr %v425, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = add i64 %v427, 32
  %v442 = getelementptr inbounds float, ptr %v425, i64 %v441
  %v443 = load <8 x float>, ptr %v442, align 4
  %v444 = add i64 %v427, 40
  %v445 = getelementptr inbounds float, ptr %v425, i64 %v444
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = add i64 %v427, 48
  %v448 = getelementptr inbounds float, ptr %v425, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = add i64 %v427, 56
  %v451 = getelementptr inbounds float, ptr %v425, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = shufflevector <8 x float> %v431, <8 x float> %v443, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v454 = shufflevector <8 x float> %v431, <8 x float> %v443, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v455 = shufflevector <8 x float> %v434, <8 x float> %v446, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v456 = shufflevector <8 x float> %v434, <8 x float> %v446, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v457 = shufflevector <8 x float> %v437, <8 x float> %v449, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v458 = shufflevector <8 x float> %v437, <8 x float> %v449, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v459 = shufflevector <8 x float> %v440, <8 x float> %v452, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v460 = shufflevector <8 x float> %v440, <8 x float> %v452, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v461 = shufflevector <8 x float> %v453, <8 x float> %v457, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v462 = shufflevector <8 x float> %v453, <8 x float> %v457, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v463 = shufflevector <8 x float> %v455, <8 x float> %v459, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v464 = shufflevector <8 x float> %v455, <8 x float> %v459, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v465 = shufflevector <8 x float> %v454, <8 x float> %v458, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v466 = shufflevector <8 x float> %v454, <8 x float> %v458, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v467 = shufflevector <8 x float> %v456, <8 x float> %v460, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v468 = shufflevector <8 x float> %v456, <8 x float> %v460, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v469 = shufflevector <8 x float> %v461, <8 x float> %v463, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v470 = shufflevector <8 x float> %v461, <8 x float> %v463, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v471 = shufflevector <8 x float> %v462, <8 x float> %v464, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v472 = shufflevector <8 x float> %v462, <8 x float> %v464, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v473 = shufflevector <8 x float> %v465, <8 x float> %v467, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v474 = shufflevector <8 x float> %v465, <8 x float> %v467, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v475 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v476 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v477 = add i64 %v427, 0
  %v478 = mul i64 %v477, 24
  %v479 = getelementptr inbounds float, ptr %v413, i64 %v478
  store <8 x float> %v469, ptr %v479, align 4
  %v480 = add i64 %v427, 1
  %v481 = mul i64 %v480, 24
  %v482 = getelementptr inbounds float, ptr %v413, i64 %v481
  store <8 x float> %v470, ptr %v482, align 4
  %v483 = add i64 %v427, 2
  %v484 = mul i64 %v483, 24
  %v485 = getelementptr inbounds float, ptr %v413, i64 %v484
  store <8 x float> %v471, ptr %v485, align 4
  %v486 = add i64 %v427, 3
  %v487 = mul i64 %v486, 24
  %v488 = getelementptr inbounds float, ptr %v413, i64 %v487
  store <8 x float> %v472, ptr %v488, align 4
  %v489 = add i64 %v427, 4
  %v490 = mul i64 %v489, 24
  %v491 = getelementptr inbounds float, ptr %v413, i64 %v490
  store <8 x float> %v473, ptr %v491, align 4
  %v492 = add i64 %v427, 5
  %v493 = mul i64 %v492, 24
  %v494 = getelementptr inbounds float, ptr %v413, i64 %v493
  store <8 x float> %v474, ptr %v494, align 4
  %v495 = add i64 %v427, 6
  %v496 = mul i64 %v495, 24
  %v497 = getelementptr inbounds float, ptr %v413, i64 %v496
  store <8 x float> %v475, ptr %v497, align 4
  %v498 = add i64 %v427, 7
  %v499 = mul i64 %v498, 24
  %v500 = getelementptr inbounds float, ptr %v413, i64 %v499
  store <8 x float> %v476, ptr %v500, align 4
  %v501 = add nsw i64 %v427, 8
  br label %b66
b68:
  br label %b69
b69:
  %v502 = phi i64 [ 8, %b68 ], [ %v510, %b70 ]
  %v503 = icmp slt i64 %v502, 8
  br i1 %v503, label %b70, label %b71
b70:
  %v504 = mul i64 %v502, 1
  %v505 = getelementptr inbounds float, ptr %v425, i64 %v504
  %v506 = getelementptr float, ptr %v505, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v507 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v506, <8 x i1> %v422, <8 x float> zeroinitializer)
  %v508 = mul i64 %v502, 24
  %v509 = getelementptr inbounds float, ptr %v413, i64 %v508
  store <8 x float> %v507, ptr %v509, align 4
  %v510 = add nsw i64 %v502, 1
  br label %b69
b71:
  br label %b65
b65:
  %v511 = icmp slt i64 %v416, 8
  br i1 %v511, label %b72, label %b73
b72:
  br label %b74
b74:
  %v512 = phi i64 [ 0, %b72 ], [ %v520, %b75 ]
  %v513 = icmp slt i64 %v512, 8
  br i1 %v513, label %b75, label %b76
b75:
  %v514 = mul i64 %v512, 1
  %v515 = getelementptr inbounds float, ptr %v425, i64 %v514
  %v516 = getelementptr float, ptr %v515, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v517 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v516, <8 x i1> %v422, <8 x float> zeroinitializer)
  %v518 = mul i64 %v512, 24
  %v519 = getelementptr inbounds float, ptr %v413, i64 %v518
  store <8 x float> %v517, ptr %v519, align 4
  %v520 = add nsw i64 %v512, 1
  br label %b74
b76:
  br label %b73
b73:
  %v521 = add i64 %v189, 192
  %v522 = add nsw i64 %v187, 1
  br label %b35
b37:
  br label %b34
b34:
  %v523 = icmp sgt i64 %v3, 1
  br i1 %v523, label %b77, label %b78
b77:
  %v524 = getelementptr inbounds i64, ptr %v1, i64 3
  %v525 = atomicrmw add ptr %v524, i64 1 acq_rel
  %v526 = load i64, ptr %v65, align 8
  %v527 = add i64 %v526, 1
  store i64 %v527, ptr %v65, align 8
  %v528 = mul i64 %v3, %v527
  br label %b79
b79:
  %v529 = load atomic i64, ptr %v524 acquire, align 8
  %v530 = icmp slt i64 %v529, %v528
  br i1 %v530, label %b80, label %b81
b80:
  %v531 = call i32 @sched_yield()
  br label %b79
b81:
  br label %b78
b78:
  %v532 = getelementptr inbounds float, ptr %v67, i64 192
  %v533 = getelementptr inbounds i64, ptr %v1, i64 4
  %v534 = load i64, ptr %v533, align 8
  %v535 = icmp eq i64 %v534, 0
  br i1 %v535, label %b82, label %b83
b82:
  %v536 = add i64 1, 0
  %v537 = sdiv i64 %v536, 1
  %v538 = add i64 %v2, 1
  %v539 = mul i64 %v537, %v2
  %v540 = sdiv i64 %v539, %v3
  %v541 = mul i64 %v540, 1
  %v542 = icmp slt i64 %v541, 1
  %v543 = select i1 %v542, i64 %v541, i64 1
  %v544 = mul i64 %v537, %v538
  %v545 = sdiv i64 %v544, %v3
  %v546 = mul i64 %v545, 1
  %v547 = icmp slt i64 %v546, 1
  %v548 = select i1 %v547, i64 %v546, i64 1
  %v549 = icmp slt i64 %v548, 1
  %v550 = select i1 %v549, i64 %v548, i64 1
  br label %b84
b84:
  %v551 = phi i64 [ %v543, %b82 ], [ %v886, %b122 ]
  %v552 = icmp slt i64 %v551, %v550
  br i1 %v552, label %b85, label %b86
b85:
  %v553 = mul i64 %v551, 192
  %v554 = mul i64 %v551, 8
  %v555 = add i64 %v553, 0
  %v556 = add i64 %v554, 0
  %v557 = getelementptr inbounds float, ptr %v532, i64 %v555
  %v558 = sub i64 8, %v556
  %v559 = icmp slt i64 %v558, 0
  %v560 = select i1 %v559, i64 0, i64 %v558
  %v561 = icmp ult i64 %v560, 8
  %v562 = select i1 %v561, i64 %v560, i64 8
  %v563 = trunc i64 %v562 to i32
  %v564 = insertelement <8 x i32> poison, i32 %v563, i64 0
  %v565 = shufflevector <8 x i32> %v564, <8 x i32> poison, <8 x i32> zeroinitializer
  %v566 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v565
  %v567 = mul i64 %v556, 8
  %v568 = add i64 0, %v567
  %v569 = getelementptr inbounds float, ptr %v14, i64 %v568
  %v570 = icmp sge i64 %v560, 8
  br i1 %v570, label %b87, label %b88
b87:
  br label %b89
b89:
  %v571 = phi i64 [ 0, %b87 ], [ %v645, %b90 ]
  %v572 = icmp slt i64 %v571, 8
  br i1 %v572, label %b90, label %b91
b90:
  %v573 = add i64 %v571, 0
  %v574 = getelementptr inbounds float, ptr %v569, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = add i64 %v571, 8
  %v577 = getelementptr inbounds float, ptr %v569, i64 %v576
  %v578 = load <8 x float>, ptr %v577, align 4
  %v579 = add i64 %v571, 16
  %v580 = getelementptr inbounds float, ptr %v569, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = add i64 %v571, 24
  %v583 = getelementptr inbounds float, ptr %v569, i64 %v582
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = add i64 %v571, 32
  %v586 = getelementptr inbounds float, ptr %v569, i64 %v585
  %v587 = load <8 x float>, ptr %v586, align 4
  %v588 = add i64 %v571, 40
  %v589 = getelementptr inbounds float, ptr %v569, i64 %v588
  %v590 = load <8 x float>, ptr %v589, align 4
  %v591 = add i64 %v571, 48
  %v592 = getelementptr inbounds float, ptr %v569, i64 %v591
  %v593 = load <8 x float>, ptr %v592, align 4
  %v594 = add i64 %v571, 56
  %v595 = getelementptr inbounds float, ptr %v569, i64 %v594
  %v596 = load <8 x float>, ptr %v595, align 4
  %v597 = shufflevector <8 x float> %v575, <8 x float> %v587, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v598 = shufflevector <8 x float> %v575, <8 x float> %v587, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v599 = shufflevector <8 x float> %v578, <8 x float> %v590, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v600 = shufflevector <8 x float> %v578, <8 x float> %v590, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v601 = shufflevector <8 x float> %v581, <8 x float> %v593, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v602 = shufflevector <8 x float> %v581, <8 x float> %v593, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v603 = shufflevector <8 x float> %v584, <8 x float> %v596, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v604 = shufflevector <8 x float> %v584, <8 x float> %v596, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v605 = shufflevector <8 x float> %v597, <8 x float> %v601, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v606 = shufflevector <8 x float> %v597, <8 x float> %v601, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v607 = shufflevector <8 x float> %v599, <8 x float> %v603, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v608 = shufflevector <8 x float> %v599, <8 x float> %v603, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v609 = shufflevector <8 x float> %v598, <8 x float> %v602, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v610 = shufflevector <8 x float> %v598, <8 x float> %v602, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v611 = shufflevector <8 x float> %v600, <8 x float> %v604, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v612 = shufflevector <8 x float> %v600, <8 x float> %v604, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v613 = shufflevector <8 x float> %v605, <8 x float> %v607, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v614 = shufflevector <8 x float> %v605, <8 x float> %v607, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v615 = shufflevector <8 x float> %v606, <8 x float> %v608, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v616 = shufflevector <8 x float> %v606, <8 x float> %v608, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v617 = shufflevector <8 x float> %v609, <8 x float> %v611, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v618 = shufflevector <8 x float> %v609, <8 x float> %v611, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v619 = shufflevector <8 x float> %v610, <8 x float> %v612, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v620 = shufflevector <8 x float> %v610, <8 x float> %v612, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v621 = add i64 %v571, 0
  %v622 = mul i64 %v621, 24
  %v623 = getelementptr inbounds float, ptr %v557, i64 %v622
  store <8 x float> %v613, ptr %v623, align 4
  %v624 = add i64 %v571, 1
  %v625 = mul i64 %v624, 24
  %v626 = getelementptr inbounds float, ptr %v557, i64 %v625
  store <8 x float> %v614, ptr %v626, align 4
  %v627 = add i64 %v571, 2
  %v628 = mul i64 %v627, 24
  %v629 = getelementptr inbounds float, ptr %v557, i64 %v628
  store <8 x float> %v615, ptr %v629, align 4
  %v630 = add i64 %v571, 3
  %v631 = mul i64 %v630, 24
  %v632 = getelementptr inbounds float, ptr %v557, i64 %v631
  store <8 x float> %v616, ptr %v632, align 4
  %v633 = add i64 %v571, 4
  %v634 = mul i64 %v633, 24
  %v635 = getelementptr inbounds float, ptr %v557, i64 %v634
  store <8 x float> %v617, ptr %v635, align 4
  %v636 = add i64 %v571, 5
  %v637 = mul i64 %v636, 24
  %v638 = getelementptr inbounds float, ptr %v557, i64 %v637
  store <8 x float> %v618, ptr %v638, align 4
  %v639 = add i64 %v571, 6
  %v640 = mul i64 %v639, 24
  %v641 = getelementptr inbounds float, ptr %v557, i64 %v640
  store <8 x float> %v619, ptr %v641, align 4
  %v642 = add i64 %v571, 7
  %v643 = mul i64 %v642, 24
  %v644 = getelementptr inbounds float, ptr %v557, i64 %v643
  store <8 x float> %v620, ptr %v644, align 4
  %v645 = add nsw i64 %v571, 8
  br label %b89
b91:
  br label %b92
b92:
  %v646 = phi i64 [ 8, %b91 ], [ %v654, %b93 ]
  %v647 = icmp slt i64 %v646, 8
  br i1 %v647, label %b93, label %b94
b93:
  %v648 = mul i64 %v646, 1
  %v649 = getelementptr inbounds float, ptr %v569, i64 %v648
  %v650 = getelementptr float, ptr %v649, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v651 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v650, <8 x i1> %v566, <8 x float> zeroinitializer)
  %v652 = mul i64 %v646, 24
  %v653 = getelementptr inbounds float, ptr %v557, i64 %v652
  store <8 x float> %v651, ptr %v653, align 4
  %v654 = add nsw i64 %v646, 1
  br label %b92
b94:
  br label %b88
b88:
  %v655 = icmp slt i64 %v560, 8
  br i1 %v655, label %b95, label %b96
b95:
  br label %b97
b97:
  %v656 = phi i64 [ 0, %b95 ], [ %v664, %b98 ]
  %v657 = icmp slt i64 %v656, 8
  br i1 %v657, label %b98, label %b99
b98:
  %v658 = mul i64 %v656, 1
  %v659 = getelementptr inbounds float, ptr %v569, i64 %v658
  %v660 = getelementptr float, ptr %v659, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v661 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v660, <8 x i1> %v566, <8 x float> zeroinitializer)
  %v662 = mul i64 %v656, 24
  %v663 = getelementptr inbounds float, ptr %v557, i64 %v662
  store <8 x float> %v661, ptr %v663, align 4
  %v664 = add nsw i64 %v656, 1
  br label %b97
b99:
  br label %b96
b96:
  %v665 = add i64 %v553, 8
  %v666 = add i64 %v554, 0
  %v667 = getelementptr inbounds float, ptr %v532, i64 %v665
  %v668 = sub i64 8, %v666
  %v669 = icmp slt i64 %v668, 0
  %v670 = select i1 %v669, i64 0, i64 %v668
  %v671 = icmp ult i64 %v670, 8
  %v672 = select i1 %v671, i64 %v670, i64 8
  %v673 = trunc i64 %v672 to i32
  %v674 = insertelement <8 x i32> poison, i32 %v673, i64 0
  %v675 = shufflevector <8 x i32> %v674, <8 x i32> poison, <8 x i32> zeroinitializer
  %v676 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v675
  %v677 = mul i64 %v666, 8
  %v678 = add i64 64, %v677
  %v679 = getelementptr inbounds float, ptr %v14, i64 %v678
  %v680 = icmp sge i64 %v670, 8
  br i1 %v680, label %b100, label %b101
b100:
  br label %b102
b102:
  %v681 = phi i64 [ 0, %b100 ], [ %v755, %b103 ]
  %v682 = icmp slt i64 %v681, 8
  br i1 %v682, label %b103, label %b104
b103:
  %v683 = add i64 %v681, 0
  %v684 = getelementptr inbounds float, ptr %v679, i64 %v683
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = add i64 %v681, 8
  %v687 = getelementptr inbounds float, ptr %v679, i64 %v686
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = add i64 %v681, 16
  %v690 = getelementptr inbounds float, ptr %v679, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = add i64 %v681, 24
  %v693 = getelementptr inbounds float, ptr %v679, i64 %v692
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = add i64 %v681, 32
  %v696 = getelementptr inbounds float, ptr %v679, i64 %v695
  %v697 = load <8 x float>, ptr %v696, align 4
  %v698 = add i64 %v681, 40
  %v699 = getelementptr inbounds float, ptr %v679, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = add i64 %v681, 48
  %v702 = getelementptr inbounds float, ptr %v679, i64 %v701
  %v703 = load <8 x float>, ptr %v702, align 4
  %v704 = add i64 %v681, 56
  %v705 = getelementptr inbounds float, ptr %v679, i64 %v704
  %v706 = load <8 x float>, ptr %v705, align 4
  %v707 = shufflevector <8 x float> %v685, <8 x float> %v697, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v708 = shufflevector <8 x float> %v685, <8 x float> %v697, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v709 = shufflevector <8 x float> %v688, <8 x float> %v700, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v710 = shufflevector <8 x float> %v688, <8 x float> %v700, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v711 = shufflevector <8 x float> %v691, <8 x float> %v703, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v712 = shufflevector <8 x float> %v691, <8 x float> %v703, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v713 = shufflevector <8 x float> %v694, <8 x float> %v706, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v714 = shufflevector <8 x float> %v694, <8 x float> %v706, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v715 = shufflevector <8 x float> %v707, <8 x float> %v711, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v716 = shufflevector <8 x float> %v707, <8 x float> %v711, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v717 = shufflevector <8 x float> %v709, <8 x float> %v713, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v718 = shufflevector <8 x float> %v709, <8 x float> %v713, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v719 = shufflevector <8 x float> %v708, <8 x float> %v712, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v720 = shufflevector <8 x float> %v708, <8 x float> %v712, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v721 = shufflevector <8 x float> %v710, <8 x float> %v714, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v722 = shufflevector <8 x float> %v710, <8 x float> %v714, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v723 = shufflevector <8 x float> %v715, <8 x float> %v717, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v724 = shufflevector <8 x float> %v715, <8 x float> %v717, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v725 = shufflevector <8 x float> %v716, <8 x float> %v718, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v726 = shufflevector <8 x float> %v716, <8 x float> %v718, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v727 = shufflevector <8 x float> %v719, <8 x float> %v721, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v728 = shufflevector <8 x float> %v719, <8 x float> %v721, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v729 = shufflevector <8 x float> %v720, <8 x float> %v722, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v730 = shufflevector <8 x float> %v720, <8 x float> %v722, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v731 = add i64 %v681, 0
  %v732 = mul i64 %v731, 24
  %v733 = getelementptr inbounds float, ptr %v667, i64 %v732
  store <8 x float> %v723, ptr %v733, align 4
  %v734 = add i64 %v681, 1
  %v735 = mul i64 %v734, 24
  %v736 = getelementptr inbounds float, ptr %v667, i64 %v735
  store <8 x float> %v724, ptr %v736, align 4
  %v737 = add i64 %v681, 2
  %v738 = mul i64 %v737, 24
  %v739 = getelementptr inbounds float, ptr %v667, i64 %v738
  store <8 x float> %v725, ptr %v739, align 4
  %v740 = add i64 %v681, 3
  %v741 = mul i64 %v740, 24
  %v742 = getelementptr inbounds float, ptr %v667, i64 %v741
  store <8 x float> %v726, ptr %v742, align 4
  %v743 = add i64 %v681, 4
  %v744 = mul i64 %v743, 24
  %v745 = getelementptr inbounds float, ptr %v667, i64 %v744
  store <8 x float> %v727, ptr %v745, align 4
  %v746 = add i64 %v681, 5
  %v747 = mul i64 %v746, 24
  %v748 = getelementptr inbounds float, ptr %v667, i64 %v747
  store <8 x float> %v728, ptr %v748, align 4
  %v749 = add i64 %v681, 6
  %v750 = mul i64 %v749, 24
  %v751 = getelementptr inbounds float, ptr %v667, i64 %v750
  store <8 x float> %v729, ptr %v751, align 4
  %v752 = add i64 %v681, 7
  %v753 = mul i64 %v752, 24
  %v754 = getelementptr inbounds float, ptr %v667, i64 %v753
  store <8 x float> %v730, ptr %v754, align 4
  %v755 = add nsw i64 %v681, 8
  br label %b102
b104:
  br label %b105
b105:
  %v756 = phi i64 [ 8, %b104 ], [ %v764, %b106 ]
  %v757 = icmp slt i64 %v756, 8
  br i1 %v757, label %b106, label %b107
b106:
  %v758 = mul i64 %v756, 1
  %v759 = getelementptr inbounds float, ptr %v679, i64 %v758
  %v760 = getelementptr float, ptr %v759, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v761 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v760, <8 x i1> %v676, <8 x float> zeroinitializer)
  %v762 = mul i64 %v756, 24
  %v763 = getelementptr inbounds float, ptr %v667, i64 %v762
  store <8 x float> %v761, ptr %v763, align 4
  %v764 = add nsw i64 %v756, 1
  br label %b105
b107:
  br label %b101
b101:
  %v765 = icmp slt i64 %v670, 8
  br i1 %v765, label %b108, label %b109
b108:
  br label %b110
b110:
  %v766 = phi i64 [ 0, %b108 ], [ %v774, %b111 ]
  %v767 = icmp slt i64 %v766, 8
  br i1 %v767, label %b111, label %b112
b111:
  %v768 = mul i64 %v766, 1
  %v769 = getelementptr inbounds float, ptr %v679, i64 %v768
  %v770 = getelementptr float, ptr %v769, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v771 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v770, <8 x i1> %v676, <8 x float> zeroinitializer)
  %v772 = mul i64 %v766, 24
  %v773 = getelementptr inbounds float, ptr %v667, i64 %v772
  store <8 x float> %v771, ptr %v773, align 4
  %v774 = add nsw i64 %v766, 1
  br label %b110
b112:
  br label %b109
b109:
  %v775 = add i64 %v553, 16
  %v776 = add i64 %v554, 0
  %v777 = getelementptr inbounds float, ptr %v532, i64 %v775
  %v778 = sub i64 8, %v776
  %v779 = icmp slt i64 %v778, 0
  %v780 = select i1 %v779, i64 0, i64 %v778
  %v781 = icmp ult i64 %v780, 8
  %v782 = select i1 %v781, i64 %v780, i64 8
  %v783 = trunc i64 %v782 to i32
  %v784 = insertelement <8 x i32> poison, i32 %v783, i64 0
  %v785 = shufflevector <8 x i32> %v784, <8 x i32> poison, <8 x i32> zeroinitializer
  %v786 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v785
  %v787 = mul i64 %v776, 8
  %v788 = add i64 128, %v787
  %v789 = getelementptr inbounds float, ptr %v14, i64 %v788
  %v790 = icmp sge i64 %v780, 8
  br i1 %v790, label %b113, label %b114
b113:
  br label %b115
b115:
  %v791 = phi i64 [ 0, %b113 ], [ %v865, %b116 ]
  %v792 = icmp slt i64 %v791, 8
  br i1 %v792, label %b116, label %b117
b116:
  %v793 = add i64 %v791, 0
  %v794 = getelementptr inbounds float, ptr %v789, i64 %v793
  %v795 = load <8 x float>, ptr %v794, align 4
  %v796 = add i64 %v791, 8
  %v797 = getelementptr inbounds float, ptr %v789, i64 %v796
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = add i64 %v791, 16
  %v800 = getelementptr inbounds float, ptr %v789, i64 %v799
  %v801 = load <8 x float>, ptr %v800, align 4
  %v802 = add i64 %v791, 24
  %v803 = getelementptr inbounds float, ptr %v789, i64 %v802
  %v804 = load <8 x float>, ptr %v803, align 4
  %v805 = add i64 %v791, 32
  %v806 = getelementptr inbounds float, ptr %v789, i64 %v805
  %v807 = load <8 x float>, ptr %v806, align 4
  %v808 = add i64 %v791, 40
  %v809 = getelementptr inbounds float, ptr %v789, i64 %v808
  %v810 = load <8 x float>, ptr %v809, align 4
  %v811 = add i64 %v791, 48
  %v812 = getelementptr inbounds float, ptr %v789, i64 %v811
  %v813 = load <8 x float>, ptr %v812, align 4
  %v814 = add i64 %v791, 56
  %v815 = getelementptr inbounds float, ptr %v789, i64 %v814
  %v816 = load <8 x float>, ptr %v815, align 4
  %v817 = shufflevector <8 x float> %v795, <8 x float> %v807, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v818 = shufflevector <8 x float> %v795, <8 x float> %v807, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v819 = shufflevector <8 x float> %v798, <8 x float> %v810, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v820 = shufflevector <8 x float> %v798, <8 x float> %v810, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v821 = shufflevector <8 x float> %v801, <8 x float> %v813, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v822 = shufflevector <8 x float> %v801, <8 x float> %v813, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v823 = shufflevector <8 x float> %v804, <8 x float> %v816, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v824 = shufflevector <8 x float> %v804, <8 x float> %v816, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v825 = shufflevector <8 x float> %v817, <8 x float> %v821, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v826 = shufflevector <8 x float> %v817, <8 x float> %v821, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v827 = shufflevector <8 x float> %v819, <8 x float> %v823, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v828 = shufflevector <8 x float> %v819, <8 x float> %v823, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v829 = shufflevector <8 x float> %v818, <8 x float> %v822, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v830 = shufflevector <8 x float> %v818, <8 x float> %v822, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v831 = shufflevector <8 x float> %v820, <8 x float> %v824, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v832 = shufflevector <8 x float> %v820, <8 x float> %v824, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v833 = shufflevector <8 x float> %v825, <8 x float> %v827, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v834 = shufflevector <8 x float> %v825, <8 x float> %v827, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v835 = shufflevector <8 x float> %v826, <8 x float> %v828, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v836 = shufflevector <8 x float> %v826, <8 x float> %v828, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v837 = shufflevector <8 x float> %v829, <8 x float> %v831, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v838 = shufflevector <8 x float> %v829, <8 x float> %v831, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v839 = shufflevector <8 x float> %v830, <8 x float> %v832, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v840 = shufflevector <8 x float> %v830, <8 x float> %v832, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v841 = add i64 %v791, 0
  %v842 = mul i64 %v841, 24
  %v843 = getelementptr inbounds float, ptr %v777, i64 %v842
  store <8 x float> %v833, ptr %v843, align 4
  %v844 = add i64 %v791, 1
  %v845 = mul i64 %v844, 24
  %v846 = getelementptr inbounds float, ptr %v777, i64 %v845
  store <8 x float> %v834, ptr %v846, align 4
  %v847 = add i64 %v791, 2
  %v848 = mul i64 %v847, 24
  %v849 = getelementptr inbounds float, ptr %v777, i64 %v848
  store <8 x float> %v835, ptr %v849, align 4
  %v850 = add i64 %v791, 3
  %v851 = mul i64 %v850, 24
  %v852 = getelementptr inbounds float, ptr %v777, i64 %v851
  store <8 x float> %v836, ptr %v852, align 4
  %v853 = add i64 %v791, 4
  %v854 = mul i64 %v853, 24
  %v855 = getelementptr inbounds float, ptr %v777, i64 %v854
  store <8 x float> %v837, ptr %v855, align 4
  %v856 = add i64 %v791, 5
  %v857 = mul i64 %v856, 24
  %v858 = getelementptr inbounds float, ptr %v777, i64 %v857
  store <8 x float> %v838, ptr %v858, align 4
  %v859 = add i64 %v791, 6
  %v860 = mul i64 %v859, 24
  %v861 = getelementptr inbounds float, ptr %v777, i64 %v860
  store <8 x float> %v839, ptr %v861, align 4
  %v862 = add i64 %v791, 7
  %v863 = mul i64 %v862, 24
  %v864 = getelementptr inbounds float, ptr %v777, i64 %v863
  store <8 x float> %v840, ptr %v864, align 4
  %v865 = add nsw i64 %v791, 8
  br label %b115
b117:
  br label %b118
b118:
  %v866 = phi i64 [ 8, %b117 ], [ %v874, %b119 ]
  %v867 = icmp slt i64 %v866, 8
  br i1 %v867, label %b119, label %b120
b119:
  %v868 = mul i64 %v866, 1
  %v869 = getelementptr inbounds float, ptr %v789, i64 %v868
  %v870 = getelementptr float, ptr %v869, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v871 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v870, <8 x i1> %v786, <8 x float> zeroinitializer)
  %v872 = mul i64 %v866, 24
  %v873 = getelementptr inbounds float, ptr %v777, i64 %v872
  store <8 x float> %v871, ptr %v873, align 4
  %v874 = add nsw i64 %v866, 1
  br label %b118
b120:
  br label %b114
b114:
  %v875 = icmp slt i64 %v780, 8
  br i1 %v875, label %b121, label %b122
b121:
  br label %b123
b123:
  %v876 = phi i64 [ 0, %b121 ], [ %v884, %b124 ]
  %v877 = icmp slt i64 %v876, 8
  br i1 %v877, label %b124, label %b125
b124:
  %v878 = mul i64 %v876, 1
  %v879 = getelementptr inbounds float, ptr %v789, i64 %v878
  %v880 = getelementptr float, ptr %v879, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v881 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v880, <8 x i1> %v786, <8 x float> zeroinitializer)
  %v882 = mul i64 %v876, 24
  %v883 = getelementptr inbounds float, ptr %v777, i64 %v882
  store <8 x float> %v881, ptr %v883, align 4
  %v884 = add nsw i64 %v876, 1
  br label %b123
b125:
  br label %b122
b122:
  %v885 = add i64 %v553, 192
  %v886 = add nsw i64 %v551, 1
  br label %b84
b86:
  br label %b83
b83:
  %v887 = icmp sgt i64 %v3, 1
  br i1 %v887, label %b126, label %b127
b126:
  %v888 = getelementptr inbounds i64, ptr %v1, i64 3
  %v889 = atomicrmw add ptr %v888, i64 1 acq_rel
  %v890 = load i64, ptr %v65, align 8
  %v891 = add i64 %v890, 1
  store i64 %v891, ptr %v65, align 8
  %v892 = mul i64 %v3, %v891
  br label %b128
b128:
  %v893 = load atomic i64, ptr %v888 acquire, align 8
  %v894 = icmp slt i64 %v893, %v892
  br i1 %v894, label %b129, label %b130
b129:
  %v895 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v896 = getelementptr inbounds i64, ptr %v1, i64 5
  %v897 = load i64, ptr %v896, align 8
  br label %b131
b131:
  %v898 = phi i64 [ 0, %b127 ], [ %v1265, %b177 ]
  %v899 = icmp slt i64 %v898, %v5
  br i1 %v899, label %b132, label %b133
b132:
  %v900 = add i64 %v898, %v897
  %v901 = icmp slt i64 %v900, %v5
  %v902 = select i1 %v901, i64 %v900, i64 %v5
  %v903 = sub i64 %v902, %v898
  %v904 = mul i64 %v903, %v7
  %v906 = add i64 %v904, 0
  %v907 = sdiv i64 %v906, 1
  %v908 = add i64 %v2, 1
  %v909 = mul i64 %v907, %v2
  %v910 = sdiv i64 %v909, %v3
  %v911 = mul i64 %v910, 1
  %v912 = icmp slt i64 %v911, %v904
  %v913 = select i1 %v912, i64 %v911, i64 %v904
  %v914 = mul i64 %v907, %v908
  %v915 = sdiv i64 %v914, %v3
  %v916 = mul i64 %v915, 1
  %v917 = icmp slt i64 %v916, %v904
  %v918 = select i1 %v917, i64 %v916, i64 %v904
  %v919 = mul i64 %v898, %v7
  %v920 = add i64 %v913, %v919
  %v921 = add i64 %v918, %v919
  br label %b134
b134:
  %v922 = phi i64 [ %v920, %b132 ], [ %v977, %b139 ]
  %v923 = icmp slt i64 %v922, %v921
  br i1 %v923, label %b135, label %b136
b135:
  %v924 = add i64 %v922, 96
  %v925 = icmp slt i64 %v924, %v921
  %v926 = select i1 %v925, i64 %v924, i64 %v921
  br label %b137
b137:
  %v927 = phi i64 [ 0, %b135 ], [ %v976, %b142 ]
  %v928 = icmp slt i64 %v927, 1
  br i1 %v928, label %b138, label %b139
b138:
  %v929 = sub i64 %v926, %v922
  %v930 = sub i64 4, 1
  %v931 = add i64 %v929, %v930
  %v932 = sdiv i64 %v931, 4
  br label %b140
b140:
  %v933 = phi i64 [ 0, %b138 ], [ %v975, %b147 ]
  %v934 = icmp slt i64 %v933, %v932
  br i1 %v934, label %b141, label %b142
b141:
  %v935 = mul i64 %v929, %v933
  %v936 = sdiv i64 %v935, %v932
  %v937 = add i64 %v922, %v936
  %v938 = add i64 %v933, 1
  %v939 = mul i64 %v929, %v938
  %v940 = sdiv i64 %v939, %v932
  %v941 = add i64 %v922, %v940
  %v942 = mul i64 %v927, 192
  %v943 = getelementptr inbounds float, ptr %v168, i64 %v942
  %v944 = sub i64 %v941, %v937
  %v945 = mul i64 %v937, 8
  %v946 = getelementptr inbounds float, ptr %v10, i64 %v945
  %v947 = getelementptr inbounds float, ptr %v946, i64 0
  %v948 = sub i64 %v944, 1
  %v949 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v948
  %v950 = load ptr, ptr %v949, align 4
  %v951 = icmp sgt i64 %v944, 0
  br i1 %v951, label %b143, label %b144
b143:
  call void %v950(ptr %v947, i64 8, ptr %v943, i64 8, ptr %v905)
  br label %b144
b144:
  %v952 = add i64 %v942, 192
  br label %b145
b145:
  %v953 = phi i64 [ %v937, %b144 ], [ %v974, %b150 ]
  %v954 = icmp slt i64 %v953, %v941
  br i1 %v954, label %b146, label %b147
b146:
  %v955 = sub i64 %v953, %v937
  %v956 = mul i64 %v955, 24
  %v957 = getelementptr inbounds float, ptr %v905, i64 %v956
  %v958 = mul i64 %v898, %v7
  %v959 = sub i64 %v953, %v958
  %v960 = mul i64 %v959, 24
  %v961 = getelementptr inbounds float, ptr %v40, i64 %v960
  br label %b148
b148:
  %v962 = phi i64 [ 0, %b146 ], [ %v973, %b149 ]
  %v963 = icmp slt i64 %v962, 3
  br i1 %v963, label %b149, label %b150
b149:
  %v964 = mul i64 %v927, 3
  %v965 = add i64 %v964, %v962
  %v966 = mul i64 %v965, 8
  %v967 = add i64 0, %v962
  %v968 = mul i64 %v967, 8
  %v969 = getelementptr inbounds float, ptr %v957, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = add i64 0, %v966
  %v972 = getelementptr inbounds float, ptr %v961, i64 %v971
  store <8 x float> %v970, ptr %v972, align 4
  %v973 = add nsw i64 %v962, 1
  br label %b148
b150:
  %v974 = add nsw i64 %v953, 1
  br label %b145
b147:
  %v975 = add nsw i64 %v933, 1
  br label %b140
b142:
  %v976 = add nsw i64 %v927, 1
  br label %b137
b139:
  %v977 = add nsw i64 %v922, 96
  br label %b134
b136:
  %v978 = icmp sgt i64 %v3, 1
  br i1 %v978, label %b151, label %b152
b151:
  %v979 = getelementptr inbounds i64, ptr %v1, i64 3
  %v980 = atomicrmw add ptr %v979, i64 1 acq_rel
  %v981 = load i64, ptr %v65, align 8
  %v982 = add i64 %v981, 1
  store i64 %v982, ptr %v65, align 8
  %v983 = mul i64 %v3, %v982
  br label %b153
b153:
  %v984 = load atomic i64, ptr %v979 acquire, align 8
  %v985 = icmp slt i64 %v984, %v983
  br i1 %v985, label %b154, label %b155
b154:
  %v986 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  br label %b156
b156:
  %v987 = phi i64 [ %v898, %b152 ], [ %v1255, %b161 ]
  %v988 = icmp slt i64 %v987, %v902
  br i1 %v988, label %b157, label %b158
b157:
  %v990 = add i64 %v7, 0
  %v991 = sdiv i64 %v990, 1
  %v992 = add i64 %v2, 1
  %v993 = mul i64 %v991, %v2
  %v994 = sdiv i64 %v993, %v3
  %v995 = mul i64 %v994, 1
  %v996 = icmp slt i64 %v995, %v7
  %v997 = select i1 %v996, i64 %v995, i64 %v7
  %v998 = mul i64 %v991, %v992
  %v999 = sdiv i64 %v998, %v3
  %v1000 = mul i64 %v999, 1
  %v1001 = icmp slt i64 %v1000, %v7
  %v1002 = select i1 %v1001, i64 %v1000, i64 %v7
  br label %b159
b159:
  %v1003 = phi i64 [ %v997, %b157 ], [ %v1254, %b164 ]
  %v1004 = icmp slt i64 %v1003, %v1002
  br i1 %v1004, label %b160, label %b161
b160:
  %v1005 = add i64 %v1003, 96
  %v1006 = icmp slt i64 %v1005, %v1002
  %v1007 = select i1 %v1006, i64 %v1005, i64 %v1002
  br label %b162
b162:
  %v1008 = phi i64 [ 0, %b160 ], [ %v1253, %b167 ]
  %v1009 = icmp slt i64 %v1008, 1
  br i1 %v1009, label %b163, label %b164
b163:
  %v1010 = sub i64 %v1007, %v1003
  %v1011 = sub i64 4, 1
  %v1012 = add i64 %v1010, %v1011
  %v1013 = sdiv i64 %v1012, 4
  br label %b165
b165:
  %v1014 = phi i64 [ 0, %b163 ], [ %v1252, %b172 ]
  %v1015 = icmp slt i64 %v1014, %v1013
  br i1 %v1015, label %b166, label %b167
b166:
  %v1016 = mul i64 %v1010, %v1014
  %v1017 = sdiv i64 %v1016, %v1013
  %v1018 = add i64 %v1003, %v1017
  %v1019 = add i64 %v1014, 1
  %v1020 = mul i64 %v1010, %v1019
  %v1021 = sdiv i64 %v1020, %v1013
  %v1022 = add i64 %v1003, %v1021
  %v1023 = mul i64 %v1008, 192
  %v1024 = getelementptr inbounds float, ptr %v532, i64 %v1023
  %v1025 = sub i64 %v1022, %v1018
  %v1026 = add i64 %v987, 0
  %v1027 = and i64 %v1026, %v52
  %v1028 = mul i64 %v1027, %v7
  %v1029 = add i64 %v1028, %v1018
  %v1030 = mul i64 %v1029, 8
  %v1031 = getelementptr inbounds float, ptr %v20, i64 %v1030
  %v1032 = getelementptr inbounds float, ptr %v1031, i64 0
  %v1033 = sub i64 %v1025, 1
  %v1034 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v1033
  %v1035 = load ptr, ptr %v1034, align 4
  %v1036 = icmp sgt i64 %v1025, 0
  br i1 %v1036, label %b168, label %b169
b168:
  call void %v1035(ptr %v1032, i64 8, ptr %v1024, i64 8, ptr %v989)
  br label %b169
b169:
  %v1037 = add i64 %v1023, 192
  br label %b170
b170:
  %v1038 = phi i64 [ %v1018, %b169 ], [ %v1251, %b175 ]
  %v1039 = icmp slt i64 %v1038, %v1022
  br i1 %v1039, label %b171, label %b172
b171:
  %v1040 = sub i64 %v1038, %v1018
  %v1041 = mul i64 %v1040, 24
  %v1042 = getelementptr inbounds float, ptr %v989, i64 %v1041
  %v1043 = add i64 %v987, 0
  %v1044 = sub i64 %v1043, %v898
  %v1045 = mul i64 %v1044, %v7
  %v1046 = add i64 %v1045, %v1038
  %v1047 = mul i64 %v1046, 24
  %v1048 = getelementptr inbounds float, ptr %v40, i64 %v1047
  %v1049 = add i64 %v987, 0
  %v1050 = and i64 %v1049, %v54
  %v1051 = mul i64 %v1050, %v7
  %v1052 = add i64 %v1051, %v1038
  %v1053 = mul i64 %v1052, 8
  %v1054 = getelementptr inbounds float, ptr %v22, i64 %v1053
  %v1055 = add i64 %v987, 0
  %v1056 = and i64 %v1055, %v60
  %v1057 = mul i64 %v1056, %v7
  %v1058 = add i64 %v1057, %v1038
  %v1059 = mul i64 %v1058, 8
  %v1060 = getelementptr inbounds float, ptr %v42, i64 %v1059
  %v1061 = add i64 %v987, 0
  %v1062 = and i64 %v1061, %v62
  %v1063 = mul i64 %v1062, %v7
  %v1064 = add i64 %v1063, %v1038
  %v1065 = mul i64 %v1064, 8
  %v1066 = getelementptr inbounds float, ptr %v44, i64 %v1065
  %v1067 = add i64 %v987, 1
  %v1068 = and i64 %v1067, %v54
  %v1069 = mul i64 %v1068, %v7
  %v1070 = add i64 %v1069, %v1038
  %v1071 = mul i64 %v1070, 8
  %v1072 = getelementptr inbounds float, ptr %v22, i64 %v1071
  %v1073 = add i64 %v987, 0
  %v1074 = and i64 %v1073, %v64
  %v1075 = mul i64 %v1074, %v7
  %v1076 = add i64 %v1075, %v1038
  %v1077 = mul i64 %v1076, 8
  %v1078 = getelementptr inbounds float, ptr %v46, i64 %v1077
  %v1079 = add i64 %v987, 1
  %v1080 = and i64 %v1079, %v52
  %v1081 = mul i64 %v1080, %v7
  %v1082 = add i64 %v1081, %v1038
  %v1083 = mul i64 %v1082, 8
  %v1084 = getelementptr inbounds float, ptr %v20, i64 %v1083
  br label %b173
b173:
  %v1085 = phi i64 [ 0, %b171 ], [ %v1250, %b174 ]
  %v1086 = icmp slt i64 %v1085, 1
  br i1 %v1086, label %b174, label %b175
b174:
  %v1087 = mul i64 %v1008, 1
  %v1088 = add i64 %v1087, %v1085
  %v1089 = mul i64 %v1088, 8
  %v1090 = add i64 0, %v1085
  %v1091 = mul i64 %v1090, 8
  %v1092 = getelementptr inbounds float, ptr %v1042, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = add i64 1, %v1085
  %v1095 = mul i64 %v1094, 8
  %v1096 = getelementptr inbounds float, ptr %v1042, i64 %v1095
  %v1097 = load <8 x float>, ptr %v1096, align 4
  %v1098 = add i64 2, %v1085
  %v1099 = mul i64 %v1098, 8
  %v1100 = getelementptr inbounds float, ptr %v1042, i64 %v1099
  %v1101 = load <8 x float>, ptr %v1100, align 4
  %v1102 = add i64 0, %v1089
  %v1103 = getelementptr inbounds float, ptr %v1048, i64 %v1102
  %v1104 = load <8 x float>, ptr %v1103, align 4
  %v1105 = fadd <8 x float> %v1104, %v1093
  %v1106 = add i64 0, %v1089
  %v1107 = getelementptr inbounds float, ptr %v16, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = fadd <8 x float> %v1105, %v1108
  %v1110 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1109)
  %v1111 = fneg <8 x float> %v1110
  %v1112 = fcmp olt <8 x float> %v1111, splat (float 0xC05A400000000000)
  %v1113 = select <8 x i1> %v1112, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1111
  %v1114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1113, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1115 = fsub <8 x float> %v1114, splat (float 0x4168000000000000)
  %v1116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1115, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1113)
  %v1117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1115, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1116)
  %v1118 = bitcast <8 x float> %v1114 to <8 x i32>
  %v1119 = fmul <8 x float> %v1117, %v1117
  %v1120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1117, <8 x float> splat (float 0x3F81227F40000000))
  %v1121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1120, <8 x float> %v1117, <8 x float> splat (float 0x3FA5556740000000))
  %v1122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1121, <8 x float> %v1117, <8 x float> splat (float 0x3FC5554B00000000))
  %v1123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1122, <8 x float> %v1117, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1119, <8 x float> %v1123, <8 x float> %v1117)
  %v1125 = sub <8 x i32> %v1118, splat (i32 1262485250)
  %v1126 = lshr <8 x i32> %v1125, splat (i32 1)
  %v1127 = sub <8 x i32> %v1125, %v1126
  %v1128 = shl <8 x i32> %v1126, splat (i32 23)
  %v1129 = bitcast <8 x i32> %v1128 to <8 x float>
  %v1130 = shl <8 x i32> %v1127, splat (i32 23)
  %v1131 = bitcast <8 x i32> %v1130 to <8 x float>
  %v1132 = fadd <8 x float> %v1124, splat (float 0x3FF0000000000000)
  %v1133 = fmul <8 x float> %v1132, %v1129
  %v1134 = fmul <8 x float> %v1133, %v1131
  %v1135 = fcmp olt <8 x float> %v1109, splat (float 0x0000000000000000)
  %v1136 = select <8 x i1> %v1135, <8 x float> %v1134, <8 x float> splat (float 0x3FF0000000000000)
  %v1137 = fadd <8 x float> %v1134, splat (float 0x3FF0000000000000)
  %v1138 = fdiv <8 x float> %v1136, %v1137
  %v1139 = add i64 8, %v1089
  %v1140 = getelementptr inbounds float, ptr %v1048, i64 %v1139
  %v1141 = load <8 x float>, ptr %v1140, align 4
  %v1142 = fadd <8 x float> %v1141, %v1097
  %v1143 = add i64 8, %v1089
  %v1144 = getelementptr inbounds float, ptr %v16, i64 %v1143
  %v1145 = load <8 x float>, ptr %v1144, align 4
  %v1146 = fadd <8 x float> %v1142, %v1145
  %v1147 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1146)
  %v1148 = fcmp ogt <8 x float> %v1147, splat (float 0x4023000000000000)
  %v1149 = select <8 x i1> %v1148, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1147
  %v1150 = fadd <8 x float> %v1149, %v1149
  %v1151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1150, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1152 = fsub <8 x float> %v1151, splat (float 0x4168000000000000)
  %v1153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1152, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1150)
  %v1154 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1152, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1153)
  %v1155 = bitcast <8 x float> %v1151 to <8 x i32>
  %v1156 = fmul <8 x float> %v1154, %v1154
  %v1157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1154, <8 x float> splat (float 0x3F81227F40000000))
  %v1158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1157, <8 x float> %v1154, <8 x float> splat (float 0x3FA5556740000000))
  %v1159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1158, <8 x float> %v1154, <8 x float> splat (float 0x3FC5554B00000000))
  %v1160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1159, <8 x float> %v1154, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1156, <8 x float> %v1160, <8 x float> %v1154)
  %v1162 = shl <8 x i32> %v1155, splat (i32 23)
  %v1163 = add <8 x i32> %v1162, splat (i32 1065353216)
  %v1164 = bitcast <8 x i32> %v1163 to <8 x float>
  %v1165 = fsub <8 x float> %v1164, splat (float 0x3FF0000000000000)
  %v1166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1164, <8 x float> %v1161, <8 x float> %v1165)
  %v1167 = fadd <8 x float> %v1166, splat (float 0x4000000000000000)
  %v1168 = fdiv <8 x float> %v1166, %v1167
  %v1169 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1168, <8 x float> %v1146)
  %v1170 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1171 = shufflevector <8 x float> %v1170, <8 x float> poison, <8 x i32> zeroinitializer
  %v1172 = fsub <8 x float> %v1171, %v1138
  %v1173 = add i64 0, %v1089
  %v1174 = getelementptr inbounds float, ptr %v1054, i64 %v1173
  %v1175 = load <8 x float>, ptr %v1174, align 4
  %v1176 = fmul <8 x float> %v1172, %v1175
  %v1177 = fmul <8 x float> %v1138, %v1169
  %v1178 = fadd <8 x float> %v1176, %v1177
  %v1179 = add i64 16, %v1089
  %v1180 = getelementptr inbounds float, ptr %v1048, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = fadd <8 x float> %v1181, %v1101
  %v1183 = add i64 16, %v1089
  %v1184 = getelementptr inbounds float, ptr %v16, i64 %v1183
  %v1185 = load <8 x float>, ptr %v1184, align 4
  %v1186 = fadd <8 x float> %v1182, %v1185
  %v1187 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1186)
  %v1188 = fneg <8 x float> %v1187
  %v1189 = fcmp olt <8 x float> %v1188, splat (float 0xC05A400000000000)
  %v1190 = select <8 x i1> %v1189, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1188
  %v1191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1190, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1192 = fsub <8 x float> %v1191, splat (float 0x4168000000000000)
  %v1193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1192, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1190)
  %v1194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1192, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1193)
  %v1195 = bitcast <8 x float> %v1191 to <8 x i32>
  %v1196 = fmul <8 x float> %v1194, %v1194
  %v1197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1194, <8 x float> splat (float 0x3F81227F40000000))
  %v1198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1197, <8 x float> %v1194, <8 x float> splat (float 0x3FA5556740000000))
  %v1199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1198, <8 x float> %v1194, <8 x float> splat (float 0x3FC5554B00000000))
  %v1200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1199, <8 x float> %v1194, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1196, <8 x float> %v1200, <8 x float> %v1194)
  %v1202 = sub <8 x i32> %v1195, splat (i32 1262485250)
  %v1203 = lshr <8 x i32> %v1202, splat (i32 1)
  %v1204 = sub <8 x i32> %v1202, %v1203
  %v1205 = shl <8 x i32> %v1203, splat (i32 23)
  %v1206 = bitcast <8 x i32> %v1205 to <8 x float>
  %v1207 = shl <8 x i32> %v1204, splat (i32 23)
  %v1208 = bitcast <8 x i32> %v1207 to <8 x float>
  %v1209 = fadd <8 x float> %v1201, splat (float 0x3FF0000000000000)
  %v1210 = fmul <8 x float> %v1209, %v1206
  %v1211 = fmul <8 x float> %v1210, %v1208
  %v1212 = fcmp olt <8 x float> %v1186, splat (float 0x0000000000000000)
  %v1213 = select <8 x i1> %v1212, <8 x float> %v1211, <8 x float> splat (float 0x3FF0000000000000)
  %v1214 = fadd <8 x float> %v1211, splat (float 0x3FF0000000000000)
  %v1215 = fdiv <8 x float> %v1213, %v1214
  %v1216 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1178)
  %v1217 = fcmp ogt <8 x float> %v1216, splat (float 0x4023000000000000)
  %v1218 = select <8 x i1> %v1217, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1216
  %v1219 = fadd <8 x float> %v1218, %v1218
  %v1220 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1219, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1221 = fsub <8 x float> %v1220, splat (float 0x4168000000000000)
  %v1222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1221, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1219)
  %v1223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1221, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1222)
  %v1224 = bitcast <8 x float> %v1220 to <8 x i32>
  %v1225 = fmul <8 x float> %v1223, %v1223
  %v1226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1223, <8 x float> splat (float 0x3F81227F40000000))
  %v1227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1226, <8 x float> %v1223, <8 x float> splat (float 0x3FA5556740000000))
  %v1228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1227, <8 x float> %v1223, <8 x float> splat (float 0x3FC5554B00000000))
  %v1229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1228, <8 x float> %v1223, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1225, <8 x float> %v1229, <8 x float> %v1223)
  %v1231 = shl <8 x i32> %v1224, splat (i32 23)
  %v1232 = add <8 x i32> %v1231, splat (i32 1065353216)
  %v1233 = bitcast <8 x i32> %v1232 to <8 x float>
  %v1234 = fsub <8 x float> %v1233, splat (float 0x3FF0000000000000)
  %v1235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1233, <8 x float> %v1230, <8 x float> %v1234)
  %v1236 = fadd <8 x float> %v1235, splat (float 0x4000000000000000)
  %v1237 = fdiv <8 x float> %v1235, %v1236
  %v1238 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1237, <8 x float> %v1178)
  %v1239 = fmul <8 x float> %v1215, %v1238
  %v1240 = add i64 0, %v1089
  %v1241 = getelementptr inbounds float, ptr %v1060, i64 %v1240
  store <8 x float> %v1138, ptr %v1241, align 4
  %v1242 = add i64 0, %v1089
  %v1243 = getelementptr inbounds float, ptr %v1066, i64 %v1242
  store <8 x float> %v1169, ptr %v1243, align 4
  %v1244 = add i64 0, %v1089
  %v1245 = getelementptr inbounds float, ptr %v1072, i64 %v1244
  store <8 x float> %v1178, ptr %v1245, align 4
  %v1246 = add i64 0, %v1089
  %v1247 = getelementptr inbounds float, ptr %v1078, i64 %v1246
  store <8 x float> %v1215, ptr %v1247, align 4
  %v1248 = add i64 0, %v1089
  %v1249 = getelementptr inbounds float, ptr %v1084, i64 %v1248
  store <8 x float> %v1239, ptr %v1249, align 4
  %v1250 = add nsw i64 %v1085, 1
  br label %b173
b175:
  %v1251 = add nsw i64 %v1038, 1
  br label %b170
b172:
  %v1252 = add nsw i64 %v1014, 1
  br label %b165
b167:
  %v1253 = add nsw i64 %v1008, 1
  br label %b162
b164:
  %v1254 = add nsw i64 %v1003, 96
  br label %b159
b161:
  %v1255 = add nsw i64 %v987, 1
  br label %b156
b158:
  %v1256 = icmp sgt i64 %v3, 1
  br i1 %v1256, label %b176, label %b177
b176:
  %v1257 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1258 = atomicrmw add ptr %v1257, i64 1 acq_rel
  %v1259 = load i64, ptr %v65, align 8
  %v1260 = add i64 %v1259, 1
  store i64 %v1260, ptr %v65, align 8
  %v1261 = mul i64 %v3, %v1260
  br label %b178
b178:
  %v1262 = load atomic i64, ptr %v1257 acquire, align 8
  %v1263 = icmp slt i64 %v1262, %v1261
  br i1 %v1263, label %b179, label %b180
b179:
  %v1264 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
  %v1265 = add nsw i64 %v898, %v897
  br label %b131
b133:
  ret void
}
define internal void @tile_1x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define internal void @tile_3x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v7, %v6
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v7, 24
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v19, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v19, i64 16
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = mul i64 %v1, 0
  %v27 = add i64 %v26, %v7
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v8)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v9)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v21, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v23, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v25, <8 x float> %v13)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v7
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v21, <8 x float> %v14)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v16)
  %v53 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v54 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v54, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v55, align 4
  %v56 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v56, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v60, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v62, align 4
  ret void
}
define internal void @tile_4x3of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v24, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v16)
  %v56 = mul i64 %v1, 3
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v24, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v26, <8 x float> %v18)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v28, <8 x float> %v19)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v77, align 4
  ret void
}
define internal void @tile_1x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define internal void @tile_3x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v7, %v6
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v7, 24
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v19, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v19, i64 16
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = mul i64 %v1, 0
  %v27 = add i64 %v26, %v7
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v8)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v9)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v21, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v23, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v25, <8 x float> %v13)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v7
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v21, <8 x float> %v14)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v16)
  %v53 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v54 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v54, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v55, align 4
  %v56 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v56, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v60, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v62, align 4
  ret void
}
define internal void @tile_4x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v24, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v16)
  %v56 = mul i64 %v1, 3
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v24, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v26, <8 x float> %v18)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v28, <8 x float> %v19)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  %v76 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v77, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v65 = alloca i64, i64 1, align 8
  %v286 = alloca float, i64 64, align 4
  %v429 = alloca float, i64 64, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds i64, ptr %v1, i64 6
  %v48 = load i64, ptr %v47, align 8
  %v49 = getelementptr inbounds i64, ptr %v1, i64 10
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 15
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 19
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 22
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 23
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 24
  %v64 = load i64, ptr %v63, align 8
  store i64 0, ptr %v65, align 8
  %v66 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v67 = load ptr, ptr %v66, align 4
  %v68 = mul i64 %v2, 21504
  %v69 = add i64 %v68, 384
  %v70 = getelementptr inbounds float, ptr %v67, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v67, i64 0
  %v72 = getelementptr inbounds i64, ptr %v1, i64 4
  %v73 = load i64, ptr %v72, align 8
  %v74 = icmp eq i64 %v73, 0
  br i1 %v74, label %b0, label %b1
b0:
  %v75 = add i64 1, 0
  %v76 = sdiv i64 %v75, 1
  %v77 = add i64 %v2, 1
  %v78 = mul i64 %v76, %v2
  %v79 = sdiv i64 %v78, %v3
  %v80 = mul i64 %v79, 1
  %v81 = icmp slt i64 %v80, 1
  %v82 = select i1 %v81, i64 %v80, i64 1
  %v83 = mul i64 %v76, %v77
  %v84 = sdiv i64 %v83, %v3
  %v85 = mul i64 %v84, 1
  %v86 = icmp slt i64 %v85, 1
  %v87 = select i1 %v86, i64 %v85, i64 1
  %v88 = icmp slt i64 %v87, 1
  %v89 = select i1 %v88, i64 %v87, i64 1
  br label %b2
b2:
  %v90 = phi i64 [ %v82, %b0 ], [ %v118, %b7 ]
  %v91 = icmp slt i64 %v90, %v89
  br i1 %v91, label %b3, label %b4
b3:
  %v92 = mul i64 %v90, 192
  %v93 = mul i64 %v90, 8
  %v94 = add i64 %v92, 0
  %v95 = add i64 %v93, 0
  %v96 = getelementptr inbounds float, ptr %v71, i64 %v94
  %v97 = sub i64 8, %v95
  %v98 = icmp slt i64 %v97, 0
  %v99 = select i1 %v98, i64 0, i64 %v97
  %v100 = icmp ult i64 %v99, 8
  %v101 = select i1 %v100, i64 %v99, i64 8
  %v102 = trunc i64 %v101 to i32
  %v103 = insertelement <8 x i32> poison, i32 %v102, i64 0
  %v104 = shufflevector <8 x i32> %v103, <8 x i32> poison, <8 x i32> zeroinitializer
  %v105 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v104
  %v106 = mul i64 %v95, 1
  %v107 = add i64 0, %v106
  %v108 = getelementptr inbounds float, ptr %v14, i64 %v107
  br label %b5
b5:
  %v109 = phi i64 [ 0, %b3 ], [ %v116, %b6 ]
  %v110 = icmp slt i64 %v109, 24
  br i1 %v110, label %b6, label %b7
b6:
  %v111 = mul i64 %v109, 8
  %v112 = getelementptr inbounds float, ptr %v108, i64 %v111
  %v113 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v112, <8 x i1> %v105, <8 x float> zeroinitializer)
  %v114 = mul i64 %v109, 8
  %v115 = getelementptr inbounds float, ptr %v96, i64 %v114
  store <8 x float> %v113, ptr %v115, align 4
  %v116 = add nsw i64 %v109, 1
  br label %b5
b7:
  %v117 = add i64 %v92, 192
  %v118 = add nsw i64 %v90, 1
  br label %b2
b4:
  br label %b1
b1:
  %v119 = icmp sgt i64 %v3, 1
  br i1 %v119, label %b8, label %b9
b8:
  %v120 = getelementptr inbounds i64, ptr %v1, i64 3
  %v121 = atomicrmw add ptr %v120, i64 1 acq_rel
  %v122 = load i64, ptr %v65, align 8
  %v123 = add i64 %v122, 1
  store i64 %v123, ptr %v65, align 8
  %v124 = mul i64 %v3, %v123
  br label %b10
b10:
  %v125 = load atomic i64, ptr %v120 acquire, align 8
  %v126 = icmp slt i64 %v125, %v124
  br i1 %v126, label %b11, label %b12
b11:
  %v127 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v128 = phi i64 [ 0, %b9 ], [ %v362, %b21 ]
  %v129 = icmp slt i64 %v128, %v5
  br i1 %v129, label %b14, label %b15
b14:
  %v130 = sub i64 %v5, 1
  %v131 = sub i64 %v130, %v128
  %v132 = add i64 %v7, 0
  %v133 = sdiv i64 %v132, 1
  %v134 = add i64 %v2, 1
  %v135 = mul i64 %v133, %v2
  %v136 = sdiv i64 %v135, %v3
  %v137 = mul i64 %v136, 1
  %v138 = icmp slt i64 %v137, %v7
  %v139 = select i1 %v138, i64 %v137, i64 %v7
  %v140 = mul i64 %v133, %v134
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, %v7
  %v144 = select i1 %v143, i64 %v142, i64 %v7
  br label %b16
b16:
  %v145 = phi i64 [ %v139, %b14 ], [ %v285, %b17 ]
  %v146 = icmp slt i64 %v145, %v144
  br i1 %v146, label %b17, label %b18
b17:
  %v147 = add i64 %v131, 1
  %v148 = and i64 %v147, 1
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v145
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr inbounds float, ptr %v24, i64 %v151
  %v153 = add i64 %v131, 0
  %v154 = and i64 %v153, %v50
  %v155 = mul i64 %v154, %v7
  %v156 = add i64 %v155, %v145
  %v157 = mul i64 %v156, 8
  %v158 = getelementptr inbounds float, ptr %v18, i64 %v157
  %v159 = add i64 %v131, 1
  %v160 = and i64 %v159, %v54
  %v161 = mul i64 %v160, %v7
  %v162 = add i64 %v161, %v145
  %v163 = mul i64 %v162, 8
  %v164 = getelementptr inbounds float, ptr %v22, i64 %v163
  %v165 = add i64 %v131, 0
  %v166 = and i64 %v165, %v64
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v145
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v46, i64 %v169
  %v171 = add i64 %v131, 1
  %v172 = and i64 %v171, 1
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v145
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr inbounds float, ptr %v26, i64 %v175
  %v177 = add i64 %v131, 0
  %v178 = and i64 %v177, %v60
  %v179 = mul i64 %v178, %v7
  %v180 = add i64 %v179, %v145
  %v181 = mul i64 %v180, 8
  %v182 = getelementptr inbounds float, ptr %v42, i64 %v181
  %v183 = add i64 %v131, 0
  %v184 = and i64 %v183, %v62
  %v185 = mul i64 %v184, %v7
  %v186 = add i64 %v185, %v145
  %v187 = mul i64 %v186, 8
  %v188 = getelementptr inbounds float, ptr %v44, i64 %v187
  %v189 = add i64 %v131, 0
  %v190 = and i64 %v189, %v54
  %v191 = mul i64 %v190, %v7
  %v192 = add i64 %v191, %v145
  %v193 = mul i64 %v192, 8
  %v194 = getelementptr inbounds float, ptr %v22, i64 %v193
  %v195 = add i64 %v131, 0
  %v196 = and i64 %v195, %v58
  %v197 = mul i64 %v196, %v7
  %v198 = add i64 %v197, %v145
  %v199 = mul i64 %v198, 24
  %v200 = getelementptr inbounds float, ptr %v36, i64 %v199
  %v201 = add i64 %v131, 0
  %v202 = and i64 %v201, 1
  %v203 = mul i64 %v202, %v7
  %v204 = add i64 %v203, %v145
  %v205 = mul i64 %v204, 8
  %v206 = getelementptr inbounds float, ptr %v26, i64 %v205
  %v207 = add i64 0, 0
  %v208 = getelementptr inbounds float, ptr %v152, i64 %v207
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = add i64 0, 0
  %v211 = getelementptr inbounds float, ptr %v158, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v209, %v212
  %v214 = add i64 0, 0
  %v215 = getelementptr inbounds float, ptr %v164, i64 %v214
  %v216 = load <8 x float>, ptr %v215, align 4
  %v217 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v216)
  %v218 = fcmp ogt <8 x float> %v217, splat (float 0x4023000000000000)
  %v219 = select <8 x i1> %v218, <8 x float> splat (float 0x4023000000000000), <8 x float> %v217
  %v220 = fadd <8 x float> %v219, %v219
  %v221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v220, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v222 = fsub <8 x float> %v221, splat (float 0x4168000000000000)
  %v223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v222, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v220)
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v222, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v223)
  %v225 = bitcast <8 x float> %v221 to <8 x i32>
  %v226 = fmul <8 x float> %v224, %v224
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v224, <8 x float> splat (float 0x3F81227F40000000))
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> %v224, <8 x float> splat (float 0x3FA5556740000000))
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> %v224, <8 x float> splat (float 0x3FC5554B00000000))
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v229, <8 x float> %v224, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v226, <8 x float> %v230, <8 x float> %v224)
  %v232 = shl <8 x i32> %v225, splat (i32 23)
  %v233 = add <8 x i32> %v232, splat (i32 1065353216)
  %v234 = bitcast <8 x i32> %v233 to <8 x float>
  %v235 = fsub <8 x float> %v234, splat (float 0x3FF0000000000000)
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> %v231, <8 x float> %v235)
  %v237 = fadd <8 x float> %v236, splat (float 0x4000000000000000)
  %v238 = fdiv <8 x float> %v236, %v237
  %v239 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v238, <8 x float> %v216)
  %v240 = fmul <8 x float> %v213, %v239
  %v241 = add i64 0, 0
  %v242 = getelementptr inbounds float, ptr %v170, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fmul <8 x float> %v240, %v243
  %v245 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v246 = shufflevector <8 x float> %v245, <8 x float> poison, <8 x i32> zeroinitializer
  %v247 = fsub <8 x float> %v246, %v243
  %v248 = fmul <8 x float> %v244, %v247
  %v249 = add i64 0, 0
  %v250 = getelementptr inbounds float, ptr %v176, i64 %v249
  %v251 = load <8 x float>, ptr %v250, align 4
  %v252 = fmul <8 x float> %v213, %v243
  %v253 = fmul <8 x float> %v239, %v239
  %v254 = fsub <8 x float> %v246, %v253
  %v255 = fmul <8 x float> %v252, %v254
  %v256 = fadd <8 x float> %v251, %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v182, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = fmul <8 x float> %v256, %v259
  %v261 = add i64 0, 0
  %v262 = getelementptr inbounds float, ptr %v188, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = fmul <8 x float> %v263, %v263
  %v265 = fsub <8 x float> %v246, %v264
  %v266 = fmul <8 x float> %v260, %v265
  %v267 = fsub <8 x float> %v246, %v259
  %v268 = fmul <8 x float> %v256, %v267
  %v269 = fmul <8 x float> %v256, %v263
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v194, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = fmul <8 x float> %v256, %v272
  %v274 = fsub <8 x float> %v269, %v273
  %v275 = fmul <8 x float> %v274, %v259
  %v276 = fmul <8 x float> %v275, %v267
  %v277 = add i64 16, 0
  %v278 = getelementptr inbounds float, ptr %v200, i64 %v277
  store <8 x float> %v248, ptr %v278, align 4
  %v279 = add i64 8, 0
  %v280 = getelementptr inbounds float, ptr %v200, i64 %v279
  store <8 x float> %v266, ptr %v280, align 4
  %v281 = add i64 0, 0
  %v282 = getelementptr inbounds float, ptr %v206, i64 %v281
  store <8 x float> %v268, ptr %v282, align 4
  %v283 = add i64 0, 0
  %v284 = getelementptr inbounds float, ptr %v200, i64 %v283
  store <8 x float> %v276, ptr %v284, align 4
  %v285 = add nsw i64 %v145, 1
  br label %b16
b18:
  %v287 = add i64 %v7, 0
  %v288 = sdiv i64 %v287, 1
  %v289 = add i64 %v2, 1
  %v290 = mul i64 %v288, %v2
  %v291 = sdiv i64 %v290, %v3
  %v292 = mul i64 %v291, 1
  %v293 = icmp slt i64 %v292, %v7
  %v294 = select i1 %v293, i64 %v292, i64 %v7
  %v295 = mul i64 %v288, %v289
  %v296 = sdiv i64 %v295, %v3
  %v297 = mul i64 %v296, 1
  %v298 = icmp slt i64 %v297, %v7
  %v299 = select i1 %v298, i64 %v297, i64 %v7
  br label %b19
b19:
  %v300 = phi i64 [ %v294, %b18 ], [ %v361, %b24 ]
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b20, label %b21
b20:
  %v302 = add i64 %v300, 96
  %v303 = icmp slt i64 %v302, %v299
  %v304 = select i1 %v303, i64 %v302, i64 %v299
  br label %b22
b22:
  %v305 = phi i64 [ 0, %b20 ], [ %v360, %b27 ]
  %v306 = icmp slt i64 %v305, 1
  br i1 %v306, label %b23, label %b24
b23:
  %v307 = sub i64 %v304, %v300
  %v308 = sub i64 8, 1
  %v309 = add i64 %v307, %v308
  %v310 = sdiv i64 %v309, 8
  br label %b25
b25:
  %v311 = phi i64 [ 0, %b23 ], [ %v359, %b32 ]
  %v312 = icmp slt i64 %v311, %v310
  br i1 %v312, label %b26, label %b27
b26:
  %v313 = mul i64 %v307, %v311
  %v314 = sdiv i64 %v313, %v310
  %v315 = add i64 %v300, %v314
  %v316 = add i64 %v311, 1
  %v317 = mul i64 %v307, %v316
  %v318 = sdiv i64 %v317, %v310
  %v319 = add i64 %v300, %v318
  %v320 = mul i64 %v305, 192
  %v321 = getelementptr inbounds float, ptr %v71, i64 %v320
  %v322 = sub i64 %v319, %v315
  %v323 = add i64 %v131, 0
  %v324 = and i64 %v323, %v58
  %v325 = mul i64 %v324, %v7
  %v326 = add i64 %v325, %v315
  %v327 = mul i64 %v326, 24
  %v328 = getelementptr inbounds float, ptr %v36, i64 %v327
  %v329 = getelementptr inbounds float, ptr %v328, i64 0
  %v330 = sub i64 %v322, 1
  %v331 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v330
  %v332 = load ptr, ptr %v331, align 4
  %v333 = icmp sgt i64 %v322, 0
  br i1 %v333, label %b28, label %b29
b28:
  call void %v332(ptr %v329, i64 24, ptr %v321, i64 24, ptr %v286)
  br label %b29
b29:
  %v334 = add i64 %v320, 192
  br label %b30
b30:
  %v335 = phi i64 [ %v315, %b29 ], [ %v358, %b35 ]
  %v336 = icmp slt i64 %v335, %v319
  br i1 %v336, label %b31, label %b32
b31:
  %v337 = sub i64 %v335, %v315
  %v338 = mul i64 %v337, 8
  %v339 = getelementptr inbounds float, ptr %v286, i64 %v338
  %v340 = add i64 %v131, 0
  %v341 = and i64 %v340, 1
  %v342 = mul i64 %v341, %v7
  %v343 = add i64 %v342, %v335
  %v344 = mul i64 %v343, 8
  %v345 = getelementptr inbounds float, ptr %v24, i64 %v344
  br label %b33
b33:
  %v346 = phi i64 [ 0, %b31 ], [ %v357, %b34 ]
  %v347 = icmp slt i64 %v346, 1
  br i1 %v347, label %b34, label %b35
b34:
  %v348 = mul i64 %v305, 1
  %v349 = add i64 %v348, %v346
  %v350 = mul i64 %v349, 8
  %v351 = add i64 0, %v346
  %v352 = mul i64 %v351, 8
  %v353 = getelementptr inbounds float, ptr %v339, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = add i64 0, %v350
  %v356 = getelementptr inbounds float, ptr %v345, i64 %v355
  store <8 x float> %v354, ptr %v356, align 4
  %v357 = add nsw i64 %v346, 1
  br label %b33
b35:
  %v358 = add nsw i64 %v335, 1
  br label %b30
b32:
  %v359 = add nsw i64 %v311, 1
  br label %b25
b27:
  %v360 = add nsw i64 %v305, 1
  br label %b22
b24:
  %v361 = add nsw i64 %v300, 96
  br label %b19
b21:
  %v362 = add nsw i64 %v128, 1
  br label %b13
b15:
  %v363 = icmp sgt i64 %v3, 1
  br i1 %v363, label %b36, label %b37
b36:
  %v364 = getelementptr inbounds i64, ptr %v1, i64 3
  %v365 = atomicrmw add ptr %v364, i64 1 acq_rel
  %v366 = load i64, ptr %v65, align 8
  %v367 = add i64 %v366, 1
  store i64 %v367, ptr %v65, align 8
  %v368 = mul i64 %v3, %v367
  br label %b38
b38:
  %v369 = load atomic i64, ptr %v364 acquire, align 8
  %v370 = icmp slt i64 %v369, %v368
  br i1 %v370, label %b39, label %b40
b39:
  %v371 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v372 = getelementptr inbounds float, ptr %v67, i64 192
  %v373 = getelementptr inbounds i64, ptr %v1, i64 4
  %v374 = load i64, ptr %v373, align 8
  %v375 = icmp eq i64 %v374, 0
  br i1 %v375, label %b41, label %b42
b41:
  %v376 = add i64 1, 0
  %v377 = sdiv i64 %v376, 1
  %v378 = add i64 %v2, 1
  %v379 = mul i64 %v377, %v2
  %v380 = sdiv i64 %v379, %v3
  %v381 = mul i64 %v380, 1
  %v382 = icmp slt i64 %v381, 1
  %v383 = select i1 %v382, i64 %v381, i64 1
  %v384 = mul i64 %v377, %v378
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, 1
  %v388 = select i1 %v387, i64 %v386, i64 1
  %v389 = icmp slt i64 %v388, 1
  %v390 = select i1 %v389, i64 %v388, i64 1
  br label %b43
b43:
  %v391 = phi i64 [ %v383, %b41 ], [ %v419, %b48 ]
  %v392 = icmp slt i64 %v391, %v390
  br i1 %v392, label %b44, label %b45
b44:
  %v393 = mul i64 %v391, 192
  %v394 = mul i64 %v391, 8
  %v395 = add i64 %v393, 0
  %v396 = add i64 %v394, 0
  %v397 = getelementptr inbounds float, ptr %v372, i64 %v395
  %v398 = sub i64 8, %v396
  %v399 = icmp slt i64 %v398, 0
  %v400 = select i1 %v399, i64 0, i64 %v398
  %v401 = icmp ult i64 %v400, 8
  %v402 = select i1 %v401, i64 %v400, i64 8
  %v403 = trunc i64 %v402 to i32
  %v404 = insertelement <8 x i32> poison, i32 %v403, i64 0
  %v405 = shufflevector <8 x i32> %v404, <8 x i32> poison, <8 x i32> zeroinitializer
  %v406 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v405
  %v407 = mul i64 %v396, 1
  %v408 = add i64 0, %v407
  %v409 = getelementptr inbounds float, ptr %v12, i64 %v408
  br label %b46
b46:
  %v410 = phi i64 [ 0, %b44 ], [ %v417, %b47 ]
  %v411 = icmp slt i64 %v410, 24
  br i1 %v411, label %b47, label %b48
b47:
  %v412 = mul i64 %v410, 8
  %v413 = getelementptr inbounds float, ptr %v409, i64 %v412
  %v414 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v413, <8 x i1> %v406, <8 x float> zeroinitializer)
  %v415 = mul i64 %v410, 8
  %v416 = getelementptr inbounds float, ptr %v397, i64 %v415
  store <8 x float> %v414, ptr %v416, align 4
  %v417 = add nsw i64 %v410, 1
  br label %b46
b48:
  %v418 = add i64 %v393, 192
  %v419 = add nsw i64 %v391, 1
  br label %b43
b45:
  br label %b42
b42:
  %v420 = icmp sgt i64 %v3, 1
  br i1 %v420, label %b49, label %b50
b49:
  %v421 = getelementptr inbounds i64, ptr %v1, i64 3
  %v422 = atomicrmw add ptr %v421, i64 1 acq_rel
  %v423 = load i64, ptr %v65, align 8
  %v424 = add i64 %v423, 1
  store i64 %v424, ptr %v65, align 8
  %v425 = mul i64 %v3, %v424
  br label %b51
b51:
  %v426 = load atomic i64, ptr %v421 acquire, align 8
  %v427 = icmp slt i64 %v426, %v425
  br i1 %v427, label %b52, label %b53
b52:
  %v428 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v430 = add i64 %v8, 0
  %v431 = sdiv i64 %v430, 1
  %v432 = add i64 %v2, 1
  %v433 = mul i64 %v431, %v2
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, %v8
  %v437 = select i1 %v436, i64 %v435, i64 %v8
  %v438 = mul i64 %v431, %v432
  %v439 = sdiv i64 %v438, %v3
  %v440 = mul i64 %v439, 1
  %v441 = icmp slt i64 %v440, %v8
  %v442 = select i1 %v441, i64 %v440, i64 %v8
  br label %b54
b54:
  %v443 = phi i64 [ %v437, %b50 ], [ %v496, %b59 ]
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b55, label %b56
b55:
  %v445 = add i64 %v443, 96
  %v446 = icmp slt i64 %v445, %v442
  %v447 = select i1 %v446, i64 %v445, i64 %v442
  br label %b57
b57:
  %v448 = phi i64 [ 0, %b55 ], [ %v495, %b62 ]
  %v449 = icmp slt i64 %v448, 1
  br i1 %v449, label %b58, label %b59
b58:
  %v450 = sub i64 %v447, %v443
  %v451 = sub i64 8, 1
  %v452 = add i64 %v450, %v451
  %v453 = sdiv i64 %v452, 8
  br label %b60
b60:
  %v454 = phi i64 [ 0, %b58 ], [ %v494, %b67 ]
  %v455 = icmp slt i64 %v454, %v453
  br i1 %v455, label %b61, label %b62
b61:
  %v456 = mul i64 %v450, %v454
  %v457 = sdiv i64 %v456, %v453
  %v458 = add i64 %v443, %v457
  %v459 = add i64 %v454, 1
  %v460 = mul i64 %v450, %v459
  %v461 = sdiv i64 %v460, %v453
  %v462 = add i64 %v443, %v461
  %v463 = mul i64 %v448, 192
  %v464 = getelementptr inbounds float, ptr %v372, i64 %v463
  %v465 = sub i64 %v462, %v458
  %v466 = mul i64 %v458, 24
  %v467 = getelementptr inbounds float, ptr %v36, i64 %v466
  %v468 = getelementptr inbounds float, ptr %v467, i64 0
  %v469 = sub i64 %v465, 1
  %v470 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v469
  %v471 = load ptr, ptr %v470, align 4
  %v472 = icmp sgt i64 %v465, 0
  br i1 %v472, label %b63, label %b64
b63:
  call void %v471(ptr %v468, i64 24, ptr %v464, i64 24, ptr %v429)
  br label %b64
b64:
  %v473 = add i64 %v463, 192
  br label %b65
b65:
  %v474 = phi i64 [ %v458, %b64 ], [ %v493, %b70 ]
  %v475 = icmp slt i64 %v474, %v462
  br i1 %v475, label %b66, label %b67
b66:
  %v476 = sub i64 %v474, %v458
  %v477 = mul i64 %v476, 8
  %v478 = getelementptr inbounds float, ptr %v429, i64 %v477
  %v479 = mul i64 %v474, 8
  %v480 = getelementptr inbounds float, ptr %v28, i64 %v479
  br label %b68
b68:
  %v481 = phi i64 [ 0, %b66 ], [ %v492, %b69 ]
  %v482 = icmp slt i64 %v481, 1
  br i1 %v482, label %b69, label %b70
b69:
  %v483 = mul i64 %v448, 1
  %v484 = add i64 %v483, %v481
  %v485 = mul i64 %v484, 8
  %v486 = add i64 0, %v481
  %v487 = mul i64 %v486, 8
  %v488 = getelementptr inbounds float, ptr %v478, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = add i64 0, %v485
  %v491 = getelementptr inbounds float, ptr %v480, i64 %v490
  store <8 x float> %v489, ptr %v491, align 4
  %v492 = add nsw i64 %v481, 1
  br label %b68
b70:
  %v493 = add nsw i64 %v474, 1
  br label %b65
b67:
  %v494 = add nsw i64 %v454, 1
  br label %b60
b62:
  %v495 = add nsw i64 %v448, 1
  br label %b57
b59:
  %v496 = add nsw i64 %v443, 96
  br label %b54
b56:
  %v497 = icmp sgt i64 %v3, 1
  br i1 %v497, label %b71, label %b72
b71:
  %v498 = getelementptr inbounds i64, ptr %v1, i64 3
  %v499 = atomicrmw add ptr %v498, i64 1 acq_rel
  %v500 = load i64, ptr %v65, align 8
  %v501 = add i64 %v500, 1
  store i64 %v501, ptr %v65, align 8
  %v502 = mul i64 %v3, %v501
  br label %b73
b73:
  %v503 = load atomic i64, ptr %v498 acquire, align 8
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b74, label %b75
b74:
  %v505 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v506 = mul i64 0, 24
  %v507 = getelementptr inbounds float, ptr %v36, i64 %v506
  %v508 = getelementptr inbounds float, ptr %v507, i64 0
  %v509 = mul i64 0, 8
  %v510 = getelementptr inbounds float, ptr %v10, i64 %v509
  %v511 = getelementptr inbounds float, ptr %v510, i64 0
  %v512 = getelementptr inbounds float, ptr %v70, i64 12288
  %v513 = add i64 24, 1
  %v514 = sdiv i64 %v513, 2
  %v515 = add i64 %v2, 1
  %v516 = mul i64 %v514, %v2
  %v517 = sdiv i64 %v516, %v3
  %v518 = mul i64 %v517, 2
  %v519 = icmp slt i64 %v518, 24
  %v520 = select i1 %v519, i64 %v518, i64 24
  %v521 = mul i64 %v514, %v515
  %v522 = sdiv i64 %v521, %v3
  %v523 = mul i64 %v522, 2
  %v524 = icmp slt i64 %v523, 24
  %v525 = select i1 %v524, i64 %v523, i64 24
  %v526 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b76
b76:
  %v527 = phi i64 [ %v520, %b72 ], [ %v535, %b81 ]
  %v528 = icmp slt i64 %v527, %v525
  br i1 %v528, label %b77, label %b78
b77:
  %v529 = mul i64 %v527, 8
  %v530 = getelementptr inbounds float, ptr %v526, i64 %v529
  br label %b79
b79:
  %v531 = phi i64 [ 0, %b77 ], [ %v534, %b80 ]
  %v532 = icmp slt i64 %v531, 8
  br i1 %v532, label %b80, label %b81
b80:
  %v533 = getelementptr inbounds float, ptr %v530, i64 %v531
  store float 0x0000000000000000, ptr %v533, align 4
  %v534 = add nsw i64 %v531, 1
  br label %b79
b81:
  %v535 = add nsw i64 %v527, 1
  br label %b76
b78:
  %v536 = mul i64 %v8, 1
  br label %b82
b82:
  %v537 = phi i64 [ 0, %b78 ], [ %v641, %b87 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b83, label %b84
b83:
  %v539 = sub i64 %v536, %v537
  %v540 = icmp slt i64 %v539, 384
  %v541 = select i1 %v540, i64 %v539, i64 384
  br label %b85
b85:
  %v542 = phi i64 [ %v520, %b83 ], [ %v640, %b111 ]
  %v543 = icmp slt i64 %v542, %v525
  br i1 %v543, label %b86, label %b87
b86:
  %v544 = sub i64 %v525, %v542
  %v545 = icmp slt i64 %v544, 64
  %v546 = select i1 %v545, i64 %v544, i64 64
  %v547 = sdiv i64 %v546, 2
  %v548 = mul i64 %v547, 2
  %v549 = sub i64 %v546, %v548
  %v550 = mul i64 %v537, 24
  %v551 = add i64 %v550, %v542
  %v552 = getelementptr inbounds float, ptr %v508, i64 %v551
  br label %b88
b88:
  %v553 = phi i64 [ 0, %b86 ], [ %v579, %b96 ]
  %v554 = icmp slt i64 %v553, %v541
  br i1 %v554, label %b89, label %b90
b89:
  %v555 = mul i64 %v553, 24
  %v556 = getelementptr inbounds float, ptr %v552, i64 %v555
  %v557 = mul i64 %v553, 2
  %v558 = getelementptr inbounds float, ptr %v512, i64 %v557
  br label %b91
b91:
  %v559 = phi i64 [ 0, %b89 ], [ %v568, %b92 ]
  %v560 = icmp slt i64 %v559, %v547
  br i1 %v560, label %b92, label %b93
b92:
  %v561 = mul i64 %v559, 2
  %v562 = getelementptr inbounds float, ptr %v556, i64 %v561
  %v563 = mul i64 %v559, 768
  %v564 = getelementptr inbounds float, ptr %v558, i64 %v563
  %v565 = getelementptr inbounds float, ptr %v562, i64 0
  %v566 = load <2 x float>, ptr %v565, align 4
  %v567 = getelementptr inbounds float, ptr %v564, i64 0
  store <2 x float> %v566, ptr %v567, align 4
  %v568 = add nsw i64 %v559, 1
  br label %b91
b93:
  %v569 = mul i64 %v547, 2
  %v570 = getelementptr inbounds float, ptr %v556, i64 %v569
  %v571 = mul i64 %v547, 768
  %v572 = getelementptr inbounds float, ptr %v558, i64 %v571
  br label %b94
b94:
  %v573 = phi i64 [ 0, %b93 ], [ %v578, %b95 ]
  %v574 = icmp slt i64 %v573, %v549
  br i1 %v574, label %b95, label %b96
b95:
  %v575 = getelementptr inbounds float, ptr %v570, i64 %v573
  %v576 = load float, ptr %v575, align 4
  %v577 = getelementptr inbounds float, ptr %v572, i64 %v573
  store float %v576, ptr %v577, align 4
  %v578 = add nsw i64 %v573, 1
  br label %b94, !llvm.loop !0
b96:
  %v579 = add nsw i64 %v553, 1
  br label %b88
b90:
  br label %b97
b97:
  %v580 = phi i64 [ 0, %b90 ], [ %v615, %b105 ]
  %v581 = icmp slt i64 %v580, 0
  br i1 %v581, label %b98, label %b99
b98:
  %v582 = mul i64 %v537, 8
  %v583 = add i64 %v582, %v580
  %v584 = getelementptr inbounds float, ptr %v511, i64 %v583
  br label %b100
b100:
  %v585 = phi i64 [ 0, %b98 ], [ %v603, %b101 ]
  %v586 = icmp slt i64 %v585, %v541
  br i1 %v586, label %b101, label %b102
b101:
  %v587 = mul i64 %v585, 8
  %v588 = getelementptr inbounds float, ptr %v584, i64 %v587
  %v589 = mul i64 %v585, 32
  %v590 = getelementptr inbounds float, ptr %v70, i64 %v589
  %v591 = getelementptr inbounds float, ptr %v588, i64 0
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = getelementptr inbounds float, ptr %v590, i64 0
  store <8 x float> %v592, ptr %v593, align 4
  %v594 = getelementptr inbounds float, ptr %v588, i64 8
  %v595 = load <8 x float>, ptr %v594, align 4
  %v596 = getelementptr inbounds float, ptr %v590, i64 8
  store <8 x float> %v595, ptr %v596, align 4
  %v597 = getelementptr inbounds float, ptr %v588, i64 16
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = getelementptr inbounds float, ptr %v590, i64 16
  store <8 x float> %v598, ptr %v599, align 4
  %v600 = getelementptr inbounds float, ptr %v588, i64 24
  %v601 = load <8 x float>, ptr %v600, align 4
  %v602 = getelementptr inbounds float, ptr %v590, i64 24
  store <8 x float> %v601, ptr %v602, align 4
  %v603 = add nsw i64 %v585, 1
  br label %b100
b102:
  %v604 = sdiv i64 %v546, 2
  br label %b103
b103:
  %v605 = phi i64 [ 0, %b102 ], [ %v614, %b104 ]
  %v606 = icmp slt i64 %v605, %v604
  br i1 %v606, label %b104, label %b105
b104:
  %v607 = mul i64 %v605, 2
  %v608 = add i64 %v542, %v607
  %v609 = mul i64 %v605, 768
  %v610 = getelementptr inbounds float, ptr %v512, i64 %v609
  %v611 = mul i64 %v608, 8
  %v612 = add i64 %v611, %v580
  %v613 = getelementptr inbounds float, ptr %v526, i64 %v612
  call void @outer_2x32(ptr %v610, ptr %v70, i64 %v541, ptr %v613, i64 8)
  %v614 = add nsw i64 %v605, 1
  br label %b103
b105:
  %v615 = add nsw i64 %v580, 32
  br label %b97
b99:
  %v616 = mul i64 %v537, 8
  %v617 = add i64 %v616, 0
  %v618 = getelementptr inbounds float, ptr %v511, i64 %v617
  br label %b106
b106:
  %v619 = phi i64 [ 0, %b99 ], [ %v628, %b107 ]
  %v620 = icmp slt i64 %v619, %v541
  br i1 %v620, label %b107, label %b108
b107:
  %v621 = mul i64 %v619, 8
  %v622 = getelementptr inbounds float, ptr %v618, i64 %v621
  %v623 = mul i64 %v619, 8
  %v624 = getelementptr inbounds float, ptr %v70, i64 %v623
  %v625 = getelementptr inbounds float, ptr %v622, i64 0
  %v626 = load <8 x float>, ptr %v625, align 4
  %v627 = getelementptr inbounds float, ptr %v624, i64 0
  store <8 x float> %v626, ptr %v627, align 4
  %v628 = add nsw i64 %v619, 1
  br label %b106
b108:
  %v629 = sdiv i64 %v546, 2
  br label %b109
b109:
  %v630 = phi i64 [ 0, %b108 ], [ %v639, %b110 ]
  %v631 = icmp slt i64 %v630, %v629
  br i1 %v631, label %b110, label %b111
b110:
  %v632 = mul i64 %v630, 2
  %v633 = add i64 %v542, %v632
  %v634 = mul i64 %v630, 768
  %v635 = getelementptr inbounds float, ptr %v512, i64 %v634
  %v636 = mul i64 %v633, 8
  %v637 = add i64 %v636, 0
  %v638 = getelementptr inbounds float, ptr %v526, i64 %v637
  call void @outer_2x8(ptr %v635, ptr %v70, i64 %v541, ptr %v638, i64 8)
  %v639 = add nsw i64 %v630, 1
  br label %b109
b111:
  %v640 = add nsw i64 %v542, 64
  br label %b85
b87:
  %v641 = add nsw i64 %v537, 384
  br label %b82
b84:
  %v642 = icmp sgt i64 %v3, 1
  br i1 %v642, label %b112, label %b113
b112:
  %v643 = getelementptr inbounds i64, ptr %v1, i64 3
  %v644 = atomicrmw add ptr %v643, i64 1 acq_rel
  %v645 = load i64, ptr %v65, align 8
  %v646 = add i64 %v645, 1
  store i64 %v646, ptr %v65, align 8
  %v647 = mul i64 %v3, %v646
  br label %b114
b114:
  %v648 = load atomic i64, ptr %v643 acquire, align 8
  %v649 = icmp slt i64 %v648, %v647
  br i1 %v649, label %b115, label %b116
b115:
  %v650 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v651 = mul i64 0, 24
  %v652 = getelementptr inbounds float, ptr %v36, i64 %v651
  %v653 = getelementptr inbounds float, ptr %v652, i64 0
  %v654 = mul i64 0, 8
  %v655 = getelementptr inbounds float, ptr %v20, i64 %v654
  %v656 = getelementptr inbounds float, ptr %v655, i64 0
  %v657 = getelementptr inbounds float, ptr %v70, i64 12288
  %v658 = add i64 24, 1
  %v659 = sdiv i64 %v658, 2
  %v660 = add i64 %v2, 1
  %v661 = mul i64 %v659, %v2
  %v662 = sdiv i64 %v661, %v3
  %v663 = mul i64 %v662, 2
  %v664 = icmp slt i64 %v663, 24
  %v665 = select i1 %v664, i64 %v663, i64 24
  %v666 = mul i64 %v659, %v660
  %v667 = sdiv i64 %v666, %v3
  %v668 = mul i64 %v667, 2
  %v669 = icmp slt i64 %v668, 24
  %v670 = select i1 %v669, i64 %v668, i64 24
  %v671 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b117
b117:
  %v672 = phi i64 [ %v665, %b113 ], [ %v680, %b122 ]
  %v673 = icmp slt i64 %v672, %v670
  br i1 %v673, label %b118, label %b119
b118:
  %v674 = mul i64 %v672, 8
  %v675 = getelementptr inbounds float, ptr %v671, i64 %v674
  br label %b120
b120:
  %v676 = phi i64 [ 0, %b118 ], [ %v679, %b121 ]
  %v677 = icmp slt i64 %v676, 8
  br i1 %v677, label %b121, label %b122
b121:
  %v678 = getelementptr inbounds float, ptr %v675, i64 %v676
  store float 0x0000000000000000, ptr %v678, align 4
  %v679 = add nsw i64 %v676, 1
  br label %b120
b122:
  %v680 = add nsw i64 %v672, 1
  br label %b117
b119:
  %v681 = mul i64 %v8, 1
  br label %b123
b123:
  %v682 = phi i64 [ 0, %b119 ], [ %v786, %b128 ]
  %v683 = icmp slt i64 %v682, %v681
  br i1 %v683, label %b124, label %b125
b124:
  %v684 = sub i64 %v681, %v682
  %v685 = icmp slt i64 %v684, 384
  %v686 = select i1 %v685, i64 %v684, i64 384
  br label %b126
b126:
  %v687 = phi i64 [ %v665, %b124 ], [ %v785, %b152 ]
  %v688 = icmp slt i64 %v687, %v670
  br i1 %v688, label %b127, label %b128
b127:
  %v689 = sub i64 %v670, %v687
  %v690 = icmp slt i64 %v689, 64
  %v691 = select i1 %v690, i64 %v689, i64 64
  %v692 = sdiv i64 %v691, 2
  %v693 = mul i64 %v692, 2
  %v694 = sub i64 %v691, %v693
  %v695 = mul i64 %v682, 24
  %v696 = add i64 %v695, %v687
  %v697 = getelementptr inbounds float, ptr %v653, i64 %v696
  br label %b129
b129:
  %v698 = phi i64 [ 0, %b127 ], [ %v724, %b137 ]
  %v699 = icmp slt i64 %v698, %v686
  br i1 %v699, label %b130, label %b131
b130:
  %v700 = mul i64 %v698, 24
  %v701 = getelementptr inbounds float, ptr %v697, i64 %v700
  %v702 = mul i64 %v698, 2
  %v703 = getelementptr inbounds float, ptr %v657, i64 %v702
  br label %b132
b132:
  %v704 = phi i64 [ 0, %b130 ], [ %v713, %b133 ]
  %v705 = icmp slt i64 %v704, %v692
  br i1 %v705, label %b133, label %b134
b133:
  %v706 = mul i64 %v704, 2
  %v707 = getelementptr inbounds float, ptr %v701, i64 %v706
  %v708 = mul i64 %v704, 768
  %v709 = getelementptr inbounds float, ptr %v703, i64 %v708
  %v710 = getelementptr inbounds float, ptr %v707, i64 0
  %v711 = load <2 x float>, ptr %v710, align 4
  %v712 = getelementptr inbounds float, ptr %v709, i64 0
  store <2 x float> %v711, ptr %v712, align 4
  %v713 = add nsw i64 %v704, 1
  br label %b132
b134:
  %v714 = mul i64 %v692, 2
  %v715 = getelementptr inbounds float, ptr %v701, i64 %v714
  %v716 = mul i64 %v692, 768
  %v717 = getelementptr inbounds float, ptr %v703, i64 %v716
  br label %b135
b135:
  %v718 = phi i64 [ 0, %b134 ], [ %v723, %b136 ]
  %v719 = icmp slt i64 %v718, %v694
  br i1 %v719, label %b136, label %b137
b136:
  %v720 = getelementptr inbounds float, ptr %v715, i64 %v718
  %v721 = load float, ptr %v720, align 4
  %v722 = getelementptr inbounds float, ptr %v717, i64 %v718
  store float %v721, ptr %v722, align 4
  %v723 = add nsw i64 %v718, 1
  br label %b135, !llvm.loop !3
b137:
  %v724 = add nsw i64 %v698, 1
  br label %b129
b131:
  br label %b138
b138:
  %v725 = phi i64 [ 0, %b131 ], [ %v760, %b146 ]
  %v726 = icmp slt i64 %v725, 0
  br i1 %v726, label %b139, label %b140
b139:
  %v727 = mul i64 %v682, 8
  %v728 = add i64 %v727, %v725
  %v729 = getelementptr inbounds float, ptr %v656, i64 %v728
  br label %b141
b141:
  %v730 = phi i64 [ 0, %b139 ], [ %v748, %b142 ]
  %v731 = icmp slt i64 %v730, %v686
  br i1 %v731, label %b142, label %b143
b142:
  %v732 = mul i64 %v730, 8
  %v733 = getelementptr inbounds float, ptr %v729, i64 %v732
  %v734 = mul i64 %v730, 32
  %v735 = getelementptr inbounds float, ptr %v70, i64 %v734
  %v736 = getelementptr inbounds float, ptr %v733, i64 0
  %v737 = load <8 x float>, ptr %v736, align 4
  %v738 = getelementptr inbounds float, ptr %v735, i64 0
  store <8 x float> %v737, ptr %v738, align 4
  %v739 = getelementptr inbounds float, ptr %v733, i64 8
  %v740 = load <8 x float>, ptr %v739, align 4
  %v741 = getelementptr inbounds float, ptr %v735, i64 8
  store <8 x float> %v740, ptr %v741, align 4
  %v742 = getelementptr inbounds float, ptr %v733, i64 16
  %v743 = load <8 x float>, ptr %v742, align 4
  %v744 = getelementptr inbounds float, ptr %v735, i64 16
  store <8 x float> %v743, ptr %v744, align 4
  %v745 = getelementptr inbounds float, ptr %v733, i64 24
  %v746 = load <8 x float>, ptr %v745, align 4
  %v747 = getelementptr inbounds float, ptr %v735, i64 24
  store <8 x float> %v746, ptr %v747, align 4
  %v748 = add nsw i64 %v730, 1
  br label %b141
b143:
  %v749 = sdiv i64 %v691, 2
  br label %b144
b144:
  %v750 = phi i64 [ 0, %b143 ], [ %v759, %b145 ]
  %v751 = icmp slt i64 %v750, %v749
  br i1 %v751, label %b145, label %b146
b145:
  %v752 = mul i64 %v750, 2
  %v753 = add i64 %v687, %v752
  %v754 = mul i64 %v750, 768
  %v755 = getelementptr inbounds float, ptr %v657, i64 %v754
  %v756 = mul i64 %v753, 8
  %v757 = add i64 %v756, %v725
  %v758 = getelementptr inbounds float, ptr %v671, i64 %v757
  call void @outer_2x32(ptr %v755, ptr %v70, i64 %v686, ptr %v758, i64 8)
  %v759 = add nsw i64 %v750, 1
  br label %b144
b146:
  %v760 = add nsw i64 %v725, 32
  br label %b138
b140:
  %v761 = mul i64 %v682, 8
  %v762 = add i64 %v761, 0
  %v763 = getelementptr inbounds float, ptr %v656, i64 %v762
  br label %b147
b147:
  %v764 = phi i64 [ 0, %b140 ], [ %v773, %b148 ]
  %v765 = icmp slt i64 %v764, %v686
  br i1 %v765, label %b148, label %b149
b148:
  %v766 = mul i64 %v764, 8
  %v767 = getelementptr inbounds float, ptr %v763, i64 %v766
  %v768 = mul i64 %v764, 8
  %v769 = getelementptr inbounds float, ptr %v70, i64 %v768
  %v770 = getelementptr inbounds float, ptr %v767, i64 0
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = getelementptr inbounds float, ptr %v769, i64 0
  store <8 x float> %v771, ptr %v772, align 4
  %v773 = add nsw i64 %v764, 1
  br label %b147
b149:
  %v774 = sdiv i64 %v691, 2
  br label %b150
b150:
  %v775 = phi i64 [ 0, %b149 ], [ %v784, %b151 ]
  %v776 = icmp slt i64 %v775, %v774
  br i1 %v776, label %b151, label %b152
b151:
  %v777 = mul i64 %v775, 2
  %v778 = add i64 %v687, %v777
  %v779 = mul i64 %v775, 768
  %v780 = getelementptr inbounds float, ptr %v657, i64 %v779
  %v781 = mul i64 %v778, 8
  %v782 = add i64 %v781, 0
  %v783 = getelementptr inbounds float, ptr %v671, i64 %v782
  call void @outer_2x8(ptr %v780, ptr %v70, i64 %v686, ptr %v783, i64 8)
  %v784 = add nsw i64 %v775, 1
  br label %b150
b152:
  %v785 = add nsw i64 %v687, 64
  br label %b126
b128:
  %v786 = add nsw i64 %v682, 384
  br label %b123
b125:
  %v787 = icmp sgt i64 %v3, 1
  br i1 %v787, label %b153, label %b154
b153:
  %v788 = getelementptr inbounds i64, ptr %v1, i64 3
  %v789 = atomicrmw add ptr %v788, i64 1 acq_rel
  %v790 = load i64, ptr %v65, align 8
  %v791 = add i64 %v790, 1
  store i64 %v791, ptr %v65, align 8
  %v792 = mul i64 %v3, %v791
  br label %b155
b155:
  %v793 = load atomic i64, ptr %v788 acquire, align 8
  %v794 = icmp slt i64 %v793, %v792
  br i1 %v794, label %b156, label %b157
b156:
  %v795 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v796 = icmp eq i64 %v2, 0
  br i1 %v796, label %b158, label %b159
b158:
  br label %b160
b160:
  %v797 = phi i64 [ 0, %b158 ], [ %v819, %b165 ]
  %v798 = icmp slt i64 %v797, 24
  br i1 %v798, label %b161, label %b162
b161:
  br label %b163
b163:
  %v799 = phi i64 [ 0, %b161 ], [ %v816, %b168 ]
  %v800 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v815, %b168 ]
  %v801 = icmp slt i64 %v799, %v8
  br i1 %v801, label %b164, label %b165
b164:
  %v802 = add i64 %v799, 128
  %v803 = icmp slt i64 %v802, %v8
  %v804 = select i1 %v803, i64 %v802, i64 %v8
  br label %b166
b166:
  %v805 = phi i64 [ %v799, %b164 ], [ %v814, %b167 ]
  %v806 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v813, %b167 ]
  %v807 = icmp slt i64 %v805, %v804
  br i1 %v807, label %b167, label %b168
b167:
  %v808 = mul i64 %v805, 24
  %v809 = getelementptr inbounds float, ptr %v36, i64 %v808
  %v810 = add i64 0, %v797
  %v811 = getelementptr inbounds float, ptr %v809, i64 %v810
  %v812 = load <8 x float>, ptr %v811, align 4
  %v813 = fadd <8 x float> %v806, %v812
  %v814 = add nsw i64 %v805, 1
  br label %b166
b168:
  %v815 = fadd <8 x float> %v800, %v806
  %v816 = add nsw i64 %v799, 128
  br label %b163
b165:
  %v817 = add i64 0, %v797
  %v818 = getelementptr inbounds float, ptr %v34, i64 %v817
  store <8 x float> %v800, ptr %v818, align 4
  %v819 = add nsw i64 %v797, 8
  br label %b160
b162:
  br label %b159
b159:
  %v820 = icmp sgt i64 %v3, 1
  br i1 %v820, label %b169, label %b170
b169:
  %v821 = getelementptr inbounds i64, ptr %v1, i64 3
  %v822 = atomicrmw add ptr %v821, i64 1 acq_rel
  %v823 = load i64, ptr %v65, align 8
  %v824 = add i64 %v823, 1
  store i64 %v824, ptr %v65, align 8
  %v825 = mul i64 %v3, %v824
  br label %b171
b171:
  %v826 = load atomic i64, ptr %v821 acquire, align 8
  %v827 = icmp slt i64 %v826, %v825
  br i1 %v827, label %b172, label %b173
b172:
  %v828 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
