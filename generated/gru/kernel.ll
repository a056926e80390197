; generated from specs/gru.yaml by `make generated`: do not edit
; gru I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v489 = alloca float, i64 96, align 4
  %v928 = alloca float, i64 96, align 4
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
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds i64, ptr %v1, i64 5
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 18
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 19
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 21
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v70 = load ptr, ptr %v69, align 4
  %v71 = mul i64 %v2, 0
  %v72 = add i64 %v71, 384
  %v73 = getelementptr inbounds float, ptr %v70, i64 %v72
  %v74 = getelementptr inbounds i64, ptr %v1, i64 4
  %v75 = load i64, ptr %v74, align 8
  %v76 = icmp eq i64 %v75, 0
  br i1 %v76, label %b0, label %b1
b0:
  %v77 = icmp eq i64 %v2, 0
  br i1 %v77, label %b2, label %b3
b2:
  %v78 = add i64 0, 0
  %v79 = getelementptr inbounds float, ptr %v40, i64 %v78
  %v80 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v81, ptr %v79, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v82 = icmp sgt i64 %v3, 1
  br i1 %v82, label %b4, label %b5
b4:
  %v83 = getelementptr inbounds i64, ptr %v1, i64 3
  %v84 = atomicrmw add ptr %v83, i64 1 acq_rel
  %v85 = mul i64 %v3, 1
  br label %b6
b6:
  %v86 = load atomic i64, ptr %v83 acquire, align 8
  %v87 = icmp slt i64 %v86, %v85
  br i1 %v87, label %b7, label %b8
b7:
  %v88 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v89 = getelementptr inbounds i64, ptr %v1, i64 4
  %v90 = load i64, ptr %v89, align 8
  %v91 = icmp eq i64 %v90, 0
  br i1 %v91, label %b9, label %b10
b9:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 25
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b11, label %b12
b11:
  %v95 = add i64 %v7, 0
  %v96 = sdiv i64 %v95, 1
  %v97 = add i64 %v2, 1
  %v98 = mul i64 %v96, %v2
  %v99 = sdiv i64 %v98, %v3
  %v100 = mul i64 %v99, 1
  %v101 = icmp slt i64 %v100, %v7
  %v102 = select i1 %v101, i64 %v100, i64 %v7
  %v103 = mul i64 %v96, %v97
  %v104 = sdiv i64 %v103, %v3
  %v105 = mul i64 %v104, 1
  %v106 = icmp slt i64 %v105, %v7
  %v107 = select i1 %v106, i64 %v105, i64 %v7
  br label %b13
b13:
  %v108 = phi i64 [ %v102, %b11 ], [ %v119, %b14 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b14, label %b15
b14:
  %v110 = and i64 0, %v54
  %v111 = mul i64 %v110, %v7
  %v112 = add i64 %v111, %v108
  %v113 = mul i64 %v112, 8
  %v114 = getelementptr inbounds float, ptr %v22, i64 %v113
  %v115 = add i64 0, 0
  %v116 = getelementptr inbounds float, ptr %v114, i64 %v115
  %v117 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v118, ptr %v116, align 4
  %v119 = add nsw i64 %v108, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v120 = icmp sgt i64 %v3, 1
  br i1 %v120, label %b16, label %b17
b16:
  %v121 = getelementptr inbounds i64, ptr %v1, i64 3
  %v122 = atomicrmw add ptr %v121, i64 1 acq_rel
  %v123 = mul i64 %v3, 2
  br label %b18
b18:
  %v124 = load atomic i64, ptr %v121 acquire, align 8
  %v125 = icmp slt i64 %v124, %v123
  br i1 %v125, label %b19, label %b20
b19:
  %v126 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v127 = getelementptr inbounds float, ptr %v70, i64 0
  %v128 = getelementptr inbounds i64, ptr %v1, i64 4
  %v129 = load i64, ptr %v128, align 8
  %v130 = icmp eq i64 %v129, 0
  br i1 %v130, label %b21, label %b22
b21:
  %v131 = add i64 1, 0
  %v132 = sdiv i64 %v131, 1
  %v133 = add i64 %v2, 1
  %v134 = mul i64 %v132, %v2
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, 1
  %v138 = select i1 %v137, i64 %v136, i64 1
  %v139 = mul i64 %v132, %v133
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, 1
  %v143 = select i1 %v142, i64 %v141, i64 1
  %v144 = icmp slt i64 %v143, 1
  %v145 = select i1 %v144, i64 %v143, i64 1
  br label %b23
b23:
  %v146 = phi i64 [ %v138, %b21 ], [ %v481, %b61 ]
  %v147 = icmp slt i64 %v146, %v145
  br i1 %v147, label %b24, label %b25
b24:
  %v148 = mul i64 %v146, 192
  %v149 = mul i64 %v146, 24
  %v150 = add i64 %v148, 0
  %v151 = add i64 %v149, 0
  %v152 = getelementptr inbounds float, ptr %v127, i64 %v150
  %v153 = sub i64 24, %v151
  %v154 = icmp slt i64 %v153, 0
  %v155 = select i1 %v154, i64 0, i64 %v153
  %v156 = icmp ult i64 %v155, 8
  %v157 = select i1 %v156, i64 %v155, i64 8
  %v158 = trunc i64 %v157 to i32
  %v159 = insertelement <8 x i32> poison, i32 %v158, i64 0
  %v160 = shufflevector <8 x i32> %v159, <8 x i32> poison, <8 x i32> zeroinitializer
  %v161 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v160
  %v162 = mul i64 %v151, 8
  %v163 = add i64 0, %v162
  %v164 = getelementptr inbounds float, ptr %v12, i64 %v163
  %v165 = icmp sge i64 %v155, 8
  br i1 %v165, label %b26, label %b27
b26:
  br label %b28
b28:
  %v166 = phi i64 [ 0, %b26 ], [ %v240, %b29 ]
  %v167 = icmp slt i64 %v166, 8
  br i1 %v167, label %b29, label %b30
b29:
  %v168 = add i64 %v166, 0
  %v169 = getelementptr inbounds float, ptr %v164, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = add i64 %v166, 8
  %v172 = getelementptr inbounds float, ptr %v164, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = add i64 %v166, 16
  %v175 = getelementptr inbounds float, ptr %v164, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = add i64 %v166, 24
  %v178 = getelementptr inbounds float, ptr %v164, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = add i64 %v166, 32
  %v181 = getelementptr inbounds float, ptr %v164, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = add i64 %v166, 40
  %v184 = getelementptr inbounds float, ptr %v164, i64 %v183
  %v185 = load <8 x float>, ptr %v184, align 4
  %v186 = add i64 %v166, 48
  %v187 = getelementptr inbounds float, ptr %v164, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = add i64 %v166, 56
  %v190 = getelementptr inbounds float, ptr %v164, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = shufflevector <8 x float> %v170, <8 x float> %v182, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v193 = shufflevector <8 x float> %v170, <8 x float> %v182, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v194 = shufflevector <8 x float> %v173, <8 x float> %v185, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v195 = shufflevector <8 x float> %v173, <8 x float> %v185, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v196 = shufflevector <8 x float> %v176, <8 x float> %v188, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v197 = shufflevector <8 x float> %v176, <8 x float> %v188, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v198 = shufflevector <8 x float> %v179, <8 x float> %v191, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v199 = shufflevector <8 x float> %v179, <8 x float> %v191, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v200 = shufflevector <8 x float> %v192, <8 x float> %v196, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v201 = shufflevector <8 x float> %v192, <8 x float> %v196, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v202 = shufflevector <8 x float> %v194, <8 x float> %v198, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v203 = shufflevector <8 x float> %v194, <8 x float> %v198, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v204 = shufflevector <8 x float> %v193, <8 x float> %v197, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v205 = shufflevector <8 x float> %v193, <8 x float> %v197, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v206 = shufflevector <8 x float> %v195, <8 x float> %v199, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v207 = shufflevector <8 x float> %v195, <8 x float> %v199, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v208 = shufflevector <8 x float> %v200, <8 x float> %v202, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v209 = shufflevector <8 x float> %v200, <8 x float> %v202, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v210 = shufflevector <8 x float> %v201, <8 x float> %v203, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v211 = shufflevector <8 x float> %v201, <8 x float> %v203, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v212 = shufflevector <8 x float> %v204, <8 x float> %v206, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v213 = shufflevector <8 x float> %v204, <8 x float> %v206, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v214 = shufflevector <8 x float> %v205, <8 x float> %v207, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v215 = shufflevector <8 x float> %v205, <8 x float> %v207, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v216 = add i64 %v166, 0
  %v217 = mul i64 %v216, 24
  %v218 = getelementptr inbounds float, ptr %v152, i64 %v217
  store <8 x float> %v208, ptr %v218, align 4
  %v219 = add i64 %v166, 1
  %v220 = mul i64 %v219, 24
  %v221 = getelementptr inbounds float, ptr %v152, i64 %v220
  store <8 x float> %v209, ptr %v221, align 4
  %v222 = add i64 %v166, 2
  %v223 = mul i64 %v222, 24
  %v224 = getelementptr inbounds float, ptr %v152, i64 %v223
  store <8 x float> %v210, ptr %v224, align 4
  %v225 = add i64 %v166, 3
  %v226 = mul i64 %v225, 24
  %v227 = getelementptr inbounds float, ptr %v152, i64 %v226
  store <8 x float> %v211, ptr %v227, align 4
  %v228 = add i64 %v166, 4
  %v229 = mul i64 %v228, 24
  %v230 = getelementptr inbounds float, ptr %v152, i64 %v229
  store <8 x float> %v212, ptr %v230, align 4
  %v231 = add i64 %v166, 5
  %v232 = mul i64 %v231, 24
  %v233 = getelementptr inbounds float, ptr %v152, i64 %v232
  store <8 x float> %v213, ptr %v233, align 4
  %v234 = add i64 %v166, 6
  %v235 = mul i64 %v234, 24
  %v236 = getelementptr inbounds float, ptr %v152, i64 %v235
  store <8 x float> %v214, ptr %v236, align 4
  %v237 = add i64 %v166, 7
  %v238 = mul i64 %v237, 24
  %v239 = getelementptr inbounds float, ptr %v152, i64 %v238
  store <8 x float> %v215, ptr %v239, align 4
  %v240 = add nsw i64 %v166, 8
  br label %b28
b30:
  br label %b31
b31:
  %v241 = phi i64 [ 8, %b30 ], [ %v249, %b32 ]
  %v242 = icmp slt i64 %v241, 8
  br i1 %v242, label %b32, label %b33
b32:
  %v243 = mul i64 %v241, 1
  %v244 = getelementptr inbounds float, ptr %v164, i64 %v243
  %v245 = getelementptr float, ptr %v244, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v246 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v245, <8 x i1> %v161, <8 x float> zeroinitializer)
  %v247 = mul i64 %v241, 24
  %v248 = getelementptr inbounds float, ptr %v152, i64 %v247
  store <8 x float> %v246, ptr %v248, align 4
  %v249 = add nsw i64 %v241, 1
  br label %b31
b33:
  br label %b27
b27:
  %v250 = icmp slt i64 %v155, 8
  br i1 %v250, label %b34, label %b35
b34:
  br label %b36
b36:
  %v251 = phi i64 [ 0, %b34 ], [ %v259, %b37 ]
  %v252 = icmp slt i64 %v251, 8
  br i1 %v252, label %b37, label %b38
b37:
  %v253 = mul i64 %v251, 1
  %v254 = getelementptr inbounds float, ptr %v164, i64 %v253
  %v255 = getelementptr float, ptr %v254, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v256 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v255, <8 x i1> %v161, <8 x float> zeroinitializer)
  %v257 = mul i64 %v251, 24
  %v258 = getelementptr inbounds float, ptr %v152, i64 %v257
  store <8 x float> %v256, ptr %v258, align 4
  %v259 = add nsw i64 %v251, 1
  br label %b36
b38:
  br label %b35
b35:
  %v260 = add i64 %v148, 8
  %v261 = add i64 %v149, 8
  %v262 = getelementptr inbounds float, ptr %v127, i64 %v260
  %v263 = sub i64 24, %v261
  %v264 = icmp slt i64 %v263, 0
  %v265 = select i1 %v264, i64 0, i64 %v263
  %v266 = icmp ult i64 %v265, 8
  %v267 = select i1 %v266, i64 %v265, i64 8
  %v268 = trunc i64 %v267 to i32
  %v269 = insertelement <8 x i32> poison, i32 %v268, i64 0
  %v270 = shufflevector <8 x i32> %v269, <8 x i32> poison, <8 x i32> zeroinitializer
  %v271 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v270
  %v272 = mul i64 %v261, 8
  %v273 = add i64 0, %v272
  %v274 = getelementptr inbounds float, ptr %v12, i64 %v273
  %v275 = icmp sge i64 %v265, 8
  br i1 %v275, label %b39, label %b40
b39:
  br label %b41
b41:
  %v276 = phi i64 [ 0, %b39 ], [ %v350, %b42 ]
  %v277 = icmp slt i64 %v276, 8
  br i1 %v277, label %b42, label %b43
b42:
  %v278 = add i64 %v276, 0
  %v279 = getelementptr inbounds float, ptr %v274, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = add i64 %v276, 8
  %v282 = getelementptr inbounds float, ptr %v274, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 %v276, 16
  %v285 = getelementptr inbounds float, ptr %v274, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 %v276, 24
  %v288 = getelementptr inbounds float, ptr %v274, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = add i64 %v276, 32
  %v291 = getelementptr inbounds float, ptr %v274, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = add i64 %v276, 40
  %v294 = getelementptr inbounds float, ptr %v274, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = add i64 %v276, 48
  %v297 = getelementptr inbounds float, ptr %v274, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = add i64 %v276, 56
  %v300 = getelementptr inbounds float, ptr %v274, i64 %v299
  %v301 = load <8 x float>, ptr %v300, align 4
  %v302 = shufflevector <8 x float> %v280, <8 x float> %v292, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v303 = shufflevector <8 x float> %v280, <8 x float> %v292, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v304 = shufflevector <8 x float> %v283, <8 x float> %v295, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v305 = shufflevector <8 x float> %v283, <8 x float> %v295, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v306 = shufflevector <8 x float> %v286, <8 x float> %v298, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v307 = shufflevector <8 x float> %v286, <8 x float> %v298, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v308 = shufflevector <8 x float> %v289, <8 x float> %v301, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v309 = shufflevector <8 x float> %v289, <8 x float> %v301, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v310 = shufflevector <8 x float> %v302, <8 x float> %v306, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v311 = shufflevector <8 x float> %v302, <8 x float> %v306, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v312 = shufflevector <8 x float> %v304, <8 x float> %v308, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v313 = shufflevector <8 x float> %v304, <8 x float> %v308, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v314 = shufflevector <8 x float> %v303, <8 x float> %v307, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v315 = shufflevector <8 x float> %v303, <8 x float> %v307, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v316 = shufflevector <8 x float> %v305, <8 x float> %v309, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v317 = shufflevector <8 x float> %v305, <8 x float> %v309, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v318 = shufflevector <8 x float> %v310, <8 x float> %v312, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v319 = shufflevector <8 x float> %v310, <8 x float> %v312, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v320 = shufflevector <8 x float> %v311, <8 x float> %v313, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v321 = shufflevector <8 x float> %v311, <8 x float> %v313, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v322 = shufflevector <8 x float> %v314, <8 x float> %v316, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v323 = shufflevector <8 x float> %v314, <8 x float> %v316, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v324 = shufflevector <8 x float> %v315, <8 x float> %v317, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v325 = shufflevector <8 x float> %v315, <8 x float> %v317, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v326 = add i64 %v276, 0
  %v327 = mul i64 %v326, 24
  %v328 = getelementptr inbounds float, ptr %v262, i64 %v327
  store <8 x float> %v318, ptr %v328, align 4
  %v329 = add i64 %v276, 1
  %v330 = mul i64 %v329, 24
  %v331 = getelementptr inbounds float, ptr %v262, i64 %v330
  store <8 x float> %v319, ptr %v331, align 4
  %v332 = add i64 %v276, 2
  %v333 = mul i64 %v332, 24
  %v334 = getelementptr inbounds float, ptr %v262, i64 %v333
  store <8 x float> %v320, ptr %v334, align 4
  %v335 = add i64 %v276, 3
  %v336 = mul i64 %v335, 24
  %v337 = getelementptr inbounds float, ptr %v262, i64 %v336
  store <8 x float> %v321, ptr %v337, align 4
  %v338 = add i64 %v276, 4
  %v339 = mul i64 %v338, 24
  %v340 = getelementptr inbounds float, ptr %v262, i64 %v339
  store <8 x float> %v322, ptr %v340, align 4
  %v341 = add i64 %v276, 5
  %v342 = mul i64 %v341, 24
  %v343 = getelementptr inbounds float, ptr %v262, i64 %v342
  store <8 x float> %v323, ptr %v343, align 4
  %v344 = add i64 %v276, 6
  %v345 = mul i64 %v344, 24
  %v346 = getelementptr inbounds float, ptr %v262, i64 %v345
  store <8 x float> %v324, ptr %v346, align 4
  %v347 = add i64 %v276, 7
  %v348 = mul i64 %v347, 24
  %v349 = getelementptr inbounds float, ptr %v262, i64 %v348
  store <8 x float> %v325, ptr %v349, align 4
  %v350 = add nsw i64 %v276, 8
  br label %b41
b43:
  br label %b44
b44:
  %v351 = phi i64 [ 8, %b43 ], [ %v359, %b45 ]
  %v352 = icmp slt i64 %v351, 8
  br i1 %v352, label %b45, label %b46
b45:
  %v353 = mul i64 %v351, 1
  %v354 = getelementptr inbounds float, ptr %v274, i64 %v353
  %v355 = getelementptr float, ptr %v354, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v356 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v355, <8 x i1> %v271, <8 x float> zeroinitializer)
  %v357 = mul i64 %v351, 24
  %v358 = getelementptr inbounds float, ptr %v262, i64 %v357
  store <8 x float> %v356, ptr %v358, align 4
  %v359 = add nsw i64 %v351, 1
  br label %b44
b46:
  br label %b40
b40:
  %v360 = icmp slt i64 %v265, 8
  br i1 %v360, label %b47, label %b48
b47:
  br label %b49
b49:
  %v361 = phi i64 [ 0, %b47 ], [ %v369, %b50 ]
  %v362 = icmp slt i64 %v361, 8
  br i1 %v362, label %b50, label %b51
b50:
  %v363 = mul i64 %v361, 1
  %v364 = getelementptr inbounds float, ptr %v274, i64 %v363
  %v365 = getelementptr float, ptr %v364, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v366 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v365, <8 x i1> %v271, <8 x float> zeroinitializer)
  %v367 = mul i64 %v361, 24
  %v368 = getelementptr inbounds float, ptr %v262, i64 %v367
  store <8 x float> %v366, ptr %v368, align 4
  %v369 = add nsw i64 %v361, 1
  br label %b49
b51:
  br label %b48
b48:
  %v370 = add i64 %v148, 16
  %v371 = add i64 %v149, 16
  %v372 = getelementptr inbounds float, ptr %v127, i64 %v370
  %v373 = sub i64 24, %v371
  %v374 = icmp slt i64 %v373, 0
  %v375 = select i1 %v374, i64 0, i64 %v373
  %v376 = icmp ult i64 %v375, 8
  %v377 = select i1 %v376, i64 %v375, i64 8
  %v378 = trunc i64 %v377 to i32
  %v379 = insertelement <8 x i32> poison, i32 %v378, i64 0
  %v380 = shufflevector <8 x i32> %v379, <8 x i32> poison, <8 x i32> zeroinitializer
  %v381 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v380
  %v382 = mul i64 %v371, 8
  %v383 = add i64 0, %v382
  %v384 = getelementptr inbounds float, ptr %v12, i64 %v383
  %v385 = icmp sge i64 %v375, 8
  br i1 %v385, label %b52, label %b53
b52:
  br label %b54
b54:
  %v386 = phi i64 [ 0, %b52 ], [ %v460, %b55 ]
  %v387 = icmp slt i64 %v386, 8
  br i1 %v387, label %b55, label %b56
b55:
  %v388 = add i64 %v386, 0
  %v389 = getelementptr inbounds float, ptr %v384, i64 %v388
  %v390 = load <8 x float>, ptr %v389, align 4
  %v391 = add i64 %v386, 8
  %v392 = getelementptr inbounds float, ptr %v384, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = add i64 %v386, 16
  %v395 = getelementptr inbounds float, ptr %v384, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = add i64 %v386, 24
  %v398 = getelementptr inbounds float, ptr %v384, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = add i64 %v386, 32
  %v401 = getelementptr inbounds float, ptr %v384, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = add i64 %v386, 40
  %v404 = getelementptr inbounds float, ptr %v384, i64 %v403
  %v405 = load <8 x float>, ptr %v404, align 4
  %v406 = add i64 %v386, 48
  %v407 = getelementptr inbounds float, ptr %v384, i64 %v406
  %v408 = load <8 x float>, ptr %v407, align 4
  %v409 = add i64 %v386, 56
  %v410 = getelementptr inbounds float, ptr %v384, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = shufflevector <8 x float> %v390, <8 x float> %v402, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v413 = shufflevector <8 x float> %v390, <8 x float> %v402, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v414 = shufflevector <8 x float> %v393, <8 x float> %v405, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v415 = shufflevector <8 x float> %v393, <8 x float> %v405, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v416 = shufflevector <8 x float> %v396, <8 x float> %v408, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v417 = shufflevector <8 x float> %v396, <8 x float> %v408, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v418 = shufflevector <8 x float> %v399, <8 x float> %v411, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v419 = shufflevector <8 x float> %v399, <8 x float> %v411, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v420 = shufflevector <8 x float> %v412, <8 x float> %v416, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v421 = shufflevector <8 x float> %v412, <8 x float> %v416, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v422 = shufflevector <8 x float> %v414, <8 x float> %v418, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v423 = shufflevector <8 x float> %v414, <8 x float> %v418, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v424 = shufflevector <8 x float> %v413, <8 x float> %v417, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v425 = shufflevector <8 x float> %v413, <8 x float> %v417, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v426 = shufflevector <8 x float> %v415, <8 x float> %v419, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v427 = shufflevector <8 x float> %v415, <8 x float> %v419, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v428 = shufflevector <8 x float> %v420, <8 x float> %v422, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v429 = shufflevector <8 x float> %v420, <8 x float> %v422, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v430 = shufflevector <8 x float> %v421, <8 x float> %v423, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v431 = shufflevector <8 x float> %v421, <8 x float> %v423, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v432 = shufflevector <8 x float> %v424, <8 x float> %v426, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v433 = shufflevector <8 x float> %v424, <8 x float> %v426, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v434 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v435 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v436 = add i64 %v386, 0
  %v437 = mul i64 %v436, 24
  %v438 = getelementptr inbounds float, ptr %v372, i64 %v437
  store <8 x float> %v428, ptr %v438, align 4
  %v439 = add i64 %v386, 1
  %v440 = mul i64 %v439, 24
  %v441 = getelementptr inbounds float, ptr %v372, i64 %v440
  store <8 x float> %v429, ptr %v441, align 4
  %v442 = add i64 %v386, 2
  %v443 = mul i64 %v442, 24
  %v444 = getelementptr inbounds float, ptr %v372, i64 %v443
  store <8 x float> %v430, ptr %v444, align 4
  %v445 = add i64 %v386, 3
  %v446 = mul i64 %v445, 24
  %v447 = getelementptr inbounds float, ptr %v372, i64 %v446
  store <8 x float> %v431, ptr %v447, align 4
  %v448 = add i64 %v386, 4
  %v449 = mul i64 %v448, 24
  %v450 = getelementptr inbounds float, ptr %v372, i64 %v449
  store <8 x float> %v432, ptr %v450, align 4
  %v451 = add i64 %v386, 5
  %v452 = mul i64 %v451, 24
  %v453 = getelementptr inbounds float, ptr %v372, i64 %v452
  store <8 x float> %v433, ptr %v453, align 4
  %v454 = add i64 %v386, 6
  %v455 = mul i64 %v454, 24
  %v456 = getelementptr inbounds float, ptr %v372, i64 %v455
  store <8 x float> %v434, ptr %v456, align 4
  %v457 = add i64 %v386, 7
  %v458 = mul i64 %v457, 24
  %v459 = getelementptr inbounds float, ptr %v372, i64 %v458
  store <8 x float> %v435, ptr %v459, align 4
  %v460 = add nsw i64 %v386, 8
  br label %b54
b56:
  br label %b57
b57:
  %v461 = phi i64 [ 8, %b56 ], [ %v469, %b58 ]
  %v462 = icmp slt i64 %v461, 8
  br i1 %v462, label %b58, label %b59
b58:
  %v463 = mul i64 %v461, 1
  %v464 = getelementptr inbounds float, ptr %v384, i64 %v463
  %v465 = getelementptr float, ptr %v464, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v466 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v465, <8 x i1> %v381, <8 x float> zeroinitializer)
  %v467 = mul i64 %v461, 24
  %v468 = getelementptr inbounds float, ptr %v372, i64 %v467
  store <8 x float> %v466, ptr %v468, align 4
  %v469 = add nsw i64 %v461, 1
  br label %b57
b59:
  br label %b53
b53:
  %v470 = icmp slt i64 %v375, 8
  br i1 %v470, label %b60, label %b61
b60:
  br label %b62
b62:
  %v471 = phi i64 [ 0, %b60 ], [ %v479, %b63 ]
  %v472 = icmp slt i64 %v471, 8
  br i1 %v472, label %b63, label %b64
b63:
  %v473 = mul i64 %v471, 1
  %v474 = getelementptr inbounds float, ptr %v384, i64 %v473
  %v475 = getelementptr float, ptr %v474, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v476 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v475, <8 x i1> %v381, <8 x float> zeroinitializer)
  %v477 = mul i64 %v471, 24
  %v478 = getelementptr inbounds float, ptr %v372, i64 %v477
  store <8 x float> %v476, ptr %v478, align 4
  %v479 = add nsw i64 %v471, 1
  br label %b62
b64:
  br label %b61
b61:
  %v480 = add i64 %v148, 192
  %v481 = add nsw i64 %v146, 1
  br label %b23
b25:
  br label %b22
b22:
  %v482 = icmp sgt i64 %v3, 1
  br i1 %v482, label %b65, label %b66
b65:
  %v483 = getelementptr inbounds i64, ptr %v1, i64 3
  %v484 = atomicrmw add ptr %v483, i64 1 acq_rel
  %v485 = mul i64 %v3, 3
  br label %b67
b67:
  %v486 = load atomic i64, ptr %v483 acquire, align 8
  %v487 = icmp slt i64 %v486, %v485
  br i1 %v487, label %b68, label %b69
b68:
  %v488 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v490 = add i64 %v8, 0
  %v491 = sdiv i64 %v490, 1
  %v492 = add i64 %v2, 1
  %v493 = mul i64 %v491, %v2
  %v494 = sdiv i64 %v493, %v3
  %v495 = mul i64 %v494, 1
  %v496 = icmp slt i64 %v495, %v8
  %v497 = select i1 %v496, i64 %v495, i64 %v8
  %v498 = mul i64 %v491, %v492
  %v499 = sdiv i64 %v498, %v3
  %v500 = mul i64 %v499, 1
  %v501 = icmp slt i64 %v500, %v8
  %v502 = select i1 %v501, i64 %v500, i64 %v8
  br label %b70
b70:
  %v503 = phi i64 [ %v497, %b66 ], [ %v556, %b75 ]
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b71, label %b72
b71:
  %v505 = add i64 %v503, 96
  %v506 = icmp slt i64 %v505, %v502
  %v507 = select i1 %v506, i64 %v505, i64 %v502
  br label %b73
b73:
  %v508 = phi i64 [ 0, %b71 ], [ %v555, %b78 ]
  %v509 = icmp slt i64 %v508, 1
  br i1 %v509, label %b74, label %b75
b74:
  %v510 = sub i64 %v507, %v503
  %v511 = sub i64 4, 1
  %v512 = add i64 %v510, %v511
  %v513 = sdiv i64 %v512, 4
  br label %b76
b76:
  %v514 = phi i64 [ 0, %b74 ], [ %v554, %b83 ]
  %v515 = icmp slt i64 %v514, %v513
  br i1 %v515, label %b77, label %b78
b77:
  %v516 = mul i64 %v510, %v514
  %v517 = sdiv i64 %v516, %v513
  %v518 = add i64 %v503, %v517
  %v519 = add i64 %v514, 1
  %v520 = mul i64 %v510, %v519
  %v521 = sdiv i64 %v520, %v513
  %v522 = add i64 %v503, %v521
  %v523 = mul i64 %v508, 192
  %v524 = getelementptr inbounds float, ptr %v127, i64 %v523
  %v525 = sub i64 %v522, %v518
  %v526 = mul i64 %v518, 8
  %v527 = getelementptr inbounds float, ptr %v10, i64 %v526
  %v528 = getelementptr inbounds float, ptr %v527, i64 0
  %v529 = sub i64 %v525, 1
  %v530 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v529
  %v531 = load ptr, ptr %v530, align 4
  %v532 = icmp sgt i64 %v525, 0
  br i1 %v532, label %b79, label %b80
b79:
  call void %v531(ptr %v528, i64 8, ptr %v524, i64 8, ptr %v489)
  br label %b80
b80:
  %v533 = add i64 %v523, 192
  br label %b81
b81:
  %v534 = phi i64 [ %v518, %b80 ], [ %v553, %b86 ]
  %v535 = icmp slt i64 %v534, %v522
  br i1 %v535, label %b82, label %b83
b82:
  %v536 = sub i64 %v534, %v518
  %v537 = mul i64 %v536, 24
  %v538 = getelementptr inbounds float, ptr %v489, i64 %v537
  %v539 = mul i64 %v534, 24
  %v540 = getelementptr inbounds float, ptr %v42, i64 %v539
  br label %b84
b84:
  %v541 = phi i64 [ 0, %b82 ], [ %v552, %b85 ]
  %v542 = icmp slt i64 %v541, 3
  br i1 %v542, label %b85, label %b86
b85:
  %v543 = mul i64 %v508, 3
  %v544 = add i64 %v543, %v541
  %v545 = mul i64 %v544, 8
  %v546 = add i64 0, %v541
  %v547 = mul i64 %v546, 8
  %v548 = getelementptr inbounds float, ptr %v538, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = add i64 0, %v545
  %v551 = getelementptr inbounds float, ptr %v540, i64 %v550
  store <8 x float> %v549, ptr %v551, align 4
  %v552 = add nsw i64 %v541, 1
  br label %b84
b86:
  %v553 = add nsw i64 %v534, 1
  br label %b81
b83:
  %v554 = add nsw i64 %v514, 1
  br label %b76
b78:
  %v555 = add nsw i64 %v508, 1
  br label %b73
b75:
  %v556 = add nsw i64 %v503, 96
  br label %b70
b72:
  %v557 = icmp sgt i64 %v3, 1
  br i1 %v557, label %b87, label %b88
b87:
  %v558 = getelementptr inbounds i64, ptr %v1, i64 3
  %v559 = atomicrmw add ptr %v558, i64 1 acq_rel
  %v560 = mul i64 %v3, 4
  br label %b89
b89:
  %v561 = load atomic i64, ptr %v558 acquire, align 8
  %v562 = icmp slt i64 %v561, %v560
  br i1 %v562, label %b90, label %b91
b90:
  %v563 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  %v564 = getelementptr inbounds float, ptr %v70, i64 192
  %v565 = getelementptr inbounds i64, ptr %v1, i64 4
  %v566 = load i64, ptr %v565, align 8
  %v567 = icmp eq i64 %v566, 0
  br i1 %v567, label %b92, label %b93
b92:
  %v568 = add i64 1, 0
  %v569 = sdiv i64 %v568, 1
  %v570 = add i64 %v2, 1
  %v571 = mul i64 %v569, %v2
  %v572 = sdiv i64 %v571, %v3
  %v573 = mul i64 %v572, 1
  %v574 = icmp slt i64 %v573, 1
  %v575 = select i1 %v574, i64 %v573, i64 1
  %v576 = mul i64 %v569, %v570
  %v577 = sdiv i64 %v576, %v3
  %v578 = mul i64 %v577, 1
  %v579 = icmp slt i64 %v578, 1
  %v580 = select i1 %v579, i64 %v578, i64 1
  %v581 = icmp slt i64 %v580, 1
  %v582 = select i1 %v581, i64 %v580, i64 1
  br label %b94
b94:
  %v583 = phi i64 [ %v575, %b92 ], [ %v918, %b132 ]
  %v584 = icmp slt i64 %v583, %v582
  br i1 %v584, label %b95, label %b96
b95:
  %v585 = mul i64 %v583, 192
  %v586 = mul i64 %v583, 8
  %v587 = add i64 %v585, 0
  %v588 = add i64 %v586, 0
  %v589 = getelementptr inbounds float, ptr %v564, i64 %v587
  %v590 = sub i64 8, %v588
  %v591 = icmp slt i64 %v590, 0
  %v592 = select i1 %v591, i64 0, i64 %v590
  %v593 = icmp ult i64 %v592, 8
  %v594 = select i1 %v593, i64 %v592, i64 8
  %v595 = trunc i64 %v594 to i32
  %v596 = insertelement <8 x i32> poison, i32 %v595, i64 0
  %v597 = shufflevector <8 x i32> %v596, <8 x i32> poison, <8 x i32> zeroinitializer
  %v598 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v597
  %v599 = mul i64 %v588, 8
  %v600 = add i64 128, %v599
  %v601 = getelementptr inbounds float, ptr %v16, i64 %v600
  %v602 = icmp sge i64 %v592, 8
  br i1 %v602, label %b97, label %b98
b97:
  br label %b99
b99:
  %v603 = phi i64 [ 0, %b97 ], [ %v677, %b100 ]
  %v604 = icmp slt i64 %v603, 8
  br i1 %v604, label %b100, label %b101
b100:
  %v605 = add i64 %v603, 0
  %v606 = getelementptr inbounds float, ptr %v601, i64 %v605
  %v607 = load <8 x float>, ptr %v606, align 4
  %v608 = add i64 %v603, 8
  %v609 = getelementptr inbounds float, ptr %v601, i64 %v608
  %v610 = load <8 x float>, ptr %v609, align 4
  %v611 = add i64 %v603, 16
  %v612 = getelementptr inbounds float, ptr %v601, i64 %v611
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = add i64 %v603, 24
  %v615 = getelementptr inbounds float, ptr %v601, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = add i64 %v603, 32
  %v618 = getelementptr inbounds float, ptr %v601, i64 %v617
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = add i64 %v603, 40
  %v621 = getelementptr inbounds float, ptr %v601, i64 %v620
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = add i64 %v603, 48
  %v624 = getelementptr inbounds float, ptr %v601, i64 %v623
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = add i64 %v603, 56
  %v627 = getelementptr inbounds float, ptr %v601, i64 %v626
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = shufflevector <8 x float> %v607, <8 x float> %v619, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v630 = shufflevector <8 x float> %v607, <8 x float> %v619, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v631 = shufflevector <8 x float> %v610, <8 x float> %v622, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v632 = shufflevector <8 x float> %v610, <8 x float> %v622, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v633 = shufflevector <8 x float> %v613, <8 x float> %v625, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v634 = shufflevector <8 x float> %v613, <8 x float> %v625, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v635 = shufflevector <8 x float> %v616, <8 x float> %v628, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v636 = shufflevector <8 x float> %v616, <8 x float> %v628, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v637 = shufflevector <8 x float> %v629, <8 x float> %v633, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v638 = shufflevector <8 x float> %v629, <8 x float> %v633, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v639 = shufflevector <8 x float> %v631, <8 x float> %v635, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v640 = shufflevector <8 x float> %v631, <8 x float> %v635, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v641 = shufflevector <8 x float> %v630, <8 x float> %v634, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v642 = shufflevector <8 x float> %v630, <8 x float> %v634, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v643 = shufflevector <8 x float> %v632, <8 x float> %v636, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v644 = shufflevector <8 x float> %v632, <8 x float> %v636, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v645 = shufflevector <8 x float> %v637, <8 x float> %v639, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v646 = shufflevector <8 x float> %v637, <8 x float> %v639, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v647 = shufflevector <8 x float> %v638, <8 x float> %v640, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v648 = shufflevector <8 x float> %v638, <8 x float> %v640, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v649 = shufflevector <8 x float> %v641, <8 x float> %v643, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v650 = shufflevector <8 x float> %v641, <8 x float> %v643, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v651 = shufflevector <8 x float> %v642, <8 x float> %v644, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v652 = shufflevector <8 x float> %v642, <8 x float> %v644, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v653 = add i64 %v603, 0
  %v654 = mul i64 %v653, 24
  %v655 = getelementptr inbounds float, ptr %v589, i64 %v654
  store <8 x float> %v645, ptr %v655, align 4
  %v656 = add i64 %v603, 1
  %v657 = mul i64 %v656, 24
  %v658 = getelementptr inbounds float, ptr %v589, i64 %v657
  store <8 x float> %v646, ptr %v658, align 4
  %v659 = add i64 %v603, 2
  %v660 = mul i64 %v659, 24
  %v661 = getelementptr inbounds float, ptr %v589, i64 %v660
  store <8 x float> %v647, ptr %v661, align 4
  %v662 = add i64 %v603, 3
  %v663 = mul i64 %v662, 24
  %v664 = getelementptr inbounds float, ptr %v589, i64 %v663
  store <8 x float> %v648, ptr %v664, align 4
  %v665 = add i64 %v603, 4
  %v666 = mul i64 %v665, 24
  %v667 = getelementptr inbounds float, ptr %v589, i64 %v666
  store <8 x float> %v649, ptr %v667, align 4
  %v668 = add i64 %v603, 5
  %v669 = mul i64 %v668, 24
  %v670 = getelementptr inbounds float, ptr %v589, i64 %v669
  store <8 x float> %v650, ptr %v670, align 4
  %v671 = add i64 %v603, 6
  %v672 = mul i64 %v671, 24
  %v673 = getelementptr inbounds float, ptr %v589, i64 %v672
  store <8 x float> %v651, ptr %v673, align 4
  %v674 = add i64 %v603, 7
  %v675 = mul i64 %v674, 24
  %v676 = getelementptr inbounds float, ptr %v589, i64 %v675
  store <8 x float> %v652, ptr %v676, align 4
  %v677 = add nsw i64 %v603, 8
  br label %b99
b101:
  br label %b102
b102:
  %v678 = phi i64 [ 8, %b101 ], [ %v686, %b103 ]
  %v679 = icmp slt i64 %v678, 8
  br i1 %v679, label %b103, label %b104
b103:
  %v680 = mul i64 %v678, 1
  %v681 = getelementptr inbounds float, ptr %v601, i64 %v680
  %v682 = getelementptr float, ptr %v681, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v683 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v682, <8 x i1> %v598, <8 x float> zeroinitializer)
  %v684 = mul i64 %v678, 24
  %v685 = getelementptr inbounds float, ptr %v589, i64 %v684
  store <8 x float> %v683, ptr %v685, align 4
  %v686 = add nsw i64 %v678, 1
  br label %b102
b104:
  br label %b98
b98:
  %v687 = icmp slt i64 %v592, 8
  br i1 %v687, label %b105, label %b106
b105:
  br label %b107
b107:
  %v688 = phi i64 [ 0, %b105 ], [ %v696, %b108 ]
  %v689 = icmp slt i64 %v688, 8
  br i1 %v689, label %b108, label %b109
b108:
  %v690 = mul i64 %v688, 1
  %v691 = getelementptr inbounds float, ptr %v601, i64 %v690
  %v692 = getelementptr float, ptr %v691, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v693 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v692, <8 x i1> %v598, <8 x float> zeroinitializer)
  %v694 = mul i64 %v688, 24
  %v695 = getelementptr inbounds float, ptr %v589, i64 %v694
  store <8 x float> %v693, ptr %v695, align 4
  %v696 = add nsw i64 %v688, 1
  br label %b107
b109:
  br label %b106
b106:
  %v697 = add i64 %v585, 8
  %v698 = add i64 %v586, 0
  %v699 = getelementptr inbounds float, ptr %v564, i64 %v697
  %v700 = sub i64 8, %v698
  %v701 = icmp slt i64 %v700, 0
  %v702 = select i1 %v701, i64 0, i64 %v700
  %v703 = icmp ult i64 %v702, 8
  %v704 = select i1 %v703, i64 %v702, i64 8
  %v705 = trunc i64 %v704 to i32
  %v706 = insertelement <8 x i32> poison, i32 %v705, i64 0
  %v707 = shufflevector <8 x i32> %v706, <8 x i32> poison, <8 x i32> zeroinitializer
  %v708 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v707
  %v709 = mul i64 %v698, 8
  %v710 = add i64 0, %v709
  %v711 = getelementptr inbounds float, ptr %v16, i64 %v710
  %v712 = icmp sge i64 %v702, 8
  br i1 %v712, label %b110, label %b111
b110:
  br label %b112
b112:
  %v713 = phi i64 [ 0, %b110 ], [ %v787, %b113 ]
  %v714 = icmp slt i64 %v713, 8
  br i1 %v714, label %b113, label %b114
b113:
  %v715 = add i64 %v713, 0
  %v716 = getelementptr inbounds float, ptr %v711, i64 %v715
  %v717 = load <8 x float>, ptr %v716, align 4
  %v718 = add i64 %v713, 8
  %v719 = getelementptr inbounds float, ptr %v711, i64 %v718
  %v720 = load <8 x float>, ptr %v719, align 4
  %v721 = add i64 %v713, 16
  %v722 = getelementptr inbounds float, ptr %v711, i64 %v721
  %v723 = load <8 x float>, ptr %v722, align 4
  %v724 = add i64 %v713, 24
  %v725 = getelementptr inbounds float, ptr %v711, i64 %v724
  %v726 = load <8 x float>, ptr %v725, align 4
  %v727 = add i64 %v713, 32
  %v728 = getelementptr inbounds float, ptr %v711, i64 %v727
  %v729 = load <8 x float>, ptr %v728, align 4
  %v730 = add i64 %v713, 40
  %v731 = getelementptr inbounds float, ptr %v711, i64 %v730
  %v732 = load <8 x float>, ptr %v731, align 4
  %v733 = add i64 %v713, 48
  %v734 = getelementptr inbounds float, ptr %v711, i64 %v733
  %v735 = load <8 x float>, ptr %v734, align 4
  %v736 = add i64 %v713, 56
  %v737 = getelementptr inbounds float, ptr %v711, i64 %v736
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = shufflevector <8 x float> %v717, <8 x float> %v729, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v740 = shufflevector <8 x float> %v717, <8 x float> %v729, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v741 = shufflevector <8 x float> %v720, <8 x float> %v732, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v742 = shufflevector <8 x float> %v720, <8 x float> %v732, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v743 = shufflevector <8 x float> %v723, <8 x float> %v735, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v744 = shufflevector <8 x float> %v723, <8 x float> %v735, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v745 = shufflevector <8 x float> %v726, <8 x float> %v738, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v746 = shufflevector <8 x float> %v726, <8 x float> %v738, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v747 = shufflevector <8 x float> %v739, <8 x float> %v743, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v748 = shufflevector <8 x float> %v739, <8 x float> %v743, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v749 = shufflevector <8 x float> %v741, <8 x float> %v745, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v750 = shufflevector <8 x float> %v741, <8 x float> %v745, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v751 = shufflevector <8 x float> %v740, <8 x float> %v744, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v752 = shufflevector <8 x float> %v740, <8 x float> %v744, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v753 = shufflevector <8 x float> %v742, <8 x float> %v746, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v754 = shufflevector <8 x float> %v742, <8 x float> %v746, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v755 = shufflevector <8 x float> %v747, <8 x float> %v749, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v756 = shufflevector <8 x float> %v747, <8 x float> %v749, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v757 = shufflevector <8 x float> %v748, <8 x float> %v750, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v758 = shufflevector <8 x float> %v748, <8 x float> %v750, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v759 = shufflevector <8 x float> %v751, <8 x float> %v753, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v760 = shufflevector <8 x float> %v751, <8 x float> %v753, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v761 = shufflevector <8 x float> %v752, <8 x float> %v754, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v762 = shufflevector <8 x float> %v752, <8 x float> %v754, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v763 = add i64 %v713, 0
  %v764 = mul i64 %v763, 24
  %v765 = getelementptr inbounds float, ptr %v699, i64 %v764
  store <8 x float> %v755, ptr %v765, align 4
  %v766 = add i64 %v713, 1
  %v767 = mul i64 %v766, 24
  %v768 = getelementptr inbounds float, ptr %v699, i64 %v767
  store <8 x float> %v756, ptr %v768, align 4
  %v769 = add i64 %v713, 2
  %v770 = mul i64 %v769, 24
  %v771 = getelementptr inbounds float, ptr %v699, i64 %v770
  store <8 x float> %v757, ptr %v771, align 4
  %v772 = add i64 %v713, 3
  %v773 = mul i64 %v772, 24
  %v774 = getelementptr inbounds float, ptr %v699, i64 %v773
  store <8 x float> %v758, ptr %v774, align 4
  %v775 = add i64 %v713, 4
  %v776 = mul i64 %v775, 24
  %v777 = getelementptr inbounds float, ptr %v699, i64 %v776
  store <8 x float> %v759, ptr %v777, align 4
  %v778 = add i64 %v713, 5
  %v779 = mul i64 %v778, 24
  %v780 = getelementptr inbounds float, ptr %v699, i64 %v779
  store <8 x float> %v760, ptr %v780, align 4
  %v781 = add i64 %v713, 6
  %v782 = mul i64 %v781, 24
  %v783 = getelementptr inbounds float, ptr %v699, i64 %v782
  store <8 x float> %v761, ptr %v783, align 4
  %v784 = add i64 %v713, 7
  %v785 = mul i64 %v784, 24
  %v786 = getelementptr inbounds float, ptr %v699, i64 %v785
  store <8 x float> %v762, ptr %v786, align 4
  %v787 = add nsw i64 %v713, 8
  br label %b112
b114:
  br label %b115
b115:
  %v788 = phi i64 [ 8, %b114 ], [ %v796, %b116 ]
  %v789 = icmp slt i64 %v788, 8
  br i1 %v789, label %b116, label %b117
b116:
  %v790 = mul i64 %v788, 1
  %v791 = getelementptr inbounds float, ptr %v711, i64 %v790
  %v792 = getelementptr float, ptr %v791, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v793 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v792, <8 x i1> %v708, <8 x float> zeroinitializer)
  %v794 = mul i64 %v788, 24
  %v795 = getelementptr inbounds float, ptr %v699, i64 %v794
  store <8 x float> %v793, ptr %v795, align 4
  %v796 = add nsw i64 %v788, 1
  br label %b115
b117:
  br label %b111
b111:
  %v797 = icmp slt i64 %v702, 8
  br i1 %v797, label %b118, label %b119
b118:
  br label %b120
b120:
  %v798 = phi i64 [ 0, %b118 ], [ %v806, %b121 ]
  %v799 = icmp slt i64 %v798, 8
  br i1 %v799, label %b121, label %b122
b121:
  %v800 = mul i64 %v798, 1
  %v801 = getelementptr inbounds float, ptr %v711, i64 %v800
  %v802 = getelementptr float, ptr %v801, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v803 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v802, <8 x i1> %v708, <8 x float> zeroinitializer)
  %v804 = mul i64 %v798, 24
  %v805 = getelementptr inbounds float, ptr %v699, i64 %v804
  store <8 x float> %v803, ptr %v805, align 4
  %v806 = add nsw i64 %v798, 1
  br label %b120
b122:
  br label %b119
b119:
  %v807 = add i64 %v585, 16
  %v808 = add i64 %v586, 0
  %v809 = getelementptr inbounds float, ptr %v564, i64 %v807
  %v810 = sub i64 8, %v808
  %v811 = icmp slt i64 %v810, 0
  %v812 = select i1 %v811, i64 0, i64 %v810
  %v813 = icmp ult i64 %v812, 8
  %v814 = select i1 %v813, i64 %v812, i64 8
  %v815 = trunc i64 %v814 to i32
  %v816 = insertelement <8 x i32> poison, i32 %v815, i64 0
  %v817 = shufflevector <8 x i32> %v816, <8 x i32> poison, <8 x i32> zeroinitializer
  %v818 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v817
  %v819 = mul i64 %v808, 8
  %v820 = add i64 64, %v819
  %v821 = getelementptr inbounds float, ptr %v16, i64 %v820
  %v822 = icmp sge i64 %v812, 8
  br i1 %v822, label %b123, label %b124
b123:
  br label %b125
b125:
  %v823 = phi i64 [ 0, %b123 ], [ %v897, %b126 ]
  %v824 = icmp slt i64 %v823, 8
  br i1 %v824, label %b126, label %b127
b126:
  %v825 = add i64 %v823, 0
  %v826 = getelementptr inbounds float, ptr %v821, i64 %v825
  %v827 = load <8 x float>, ptr %v826, align 4
  %v828 = add i64 %v823, 8
  %v829 = getelementptr inbounds float, ptr %v821, i64 %v828
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = add i64 %v823, 16
  %v832 = getelementptr inbounds float, ptr %v821, i64 %v831
  %v833 = load <8 x float>, ptr %v832, align 4
  %v834 = add i64 %v823, 24
  %v835 = getelementptr inbounds float, ptr %v821, i64 %v834
  %v836 = load <8 x float>, ptr %v835, align 4
  %v837 = add i64 %v823, 32
  %v838 = getelementptr inbounds float, ptr %v821, i64 %v837
  %v839 = load <8 x float>, ptr %v838, align 4
  %v840 = add i64 %v823, 40
  %v841 = getelementptr inbounds float, ptr %v821, i64 %v840
  %v842 = load <8 x float>, ptr %v841, align 4
  %v843 = add i64 %v823, 48
  %v844 = getelementptr inbounds float, ptr %v821, i64 %v843
  %v845 = load <8 x float>, ptr %v844, align 4
  %v846 = add i64 %v823, 56
  %v847 = getelementptr inbounds float, ptr %v821, i64 %v846
  %v848 = load <8 x float>, ptr %v847, align 4
  %v849 = shufflevector <8 x float> %v827, <8 x float> %v839, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v850 = shufflevector <8 x float> %v827, <8 x float> %v839, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v851 = shufflevector <8 x float> %v830, <8 x float> %v842, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v852 = shufflevector <8 x float> %v830, <8 x float> %v842, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v853 = shufflevector <8 x float> %v833, <8 x float> %v845, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v854 = shufflevector <8 x float> %v833, <8 x float> %v845, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v855 = shufflevector <8 x float> %v836, <8 x float> %v848, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v856 = shufflevector <8 x float> %v836, <8 x float> %v848, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v857 = shufflevector <8 x float> %v849, <8 x float> %v853, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v858 = shufflevector <8 x float> %v849, <8 x float> %v853, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v859 = shufflevector <8 x float> %v851, <8 x float> %v855, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v860 = shufflevector <8 x float> %v851, <8 x float> %v855, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v861 = shufflevector <8 x float> %v850, <8 x float> %v854, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v862 = shufflevector <8 x float> %v850, <8 x float> %v854, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v863 = shufflevector <8 x float> %v852, <8 x float> %v856, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v864 = shufflevector <8 x float> %v852, <8 x float> %v856, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v865 = shufflevector <8 x float> %v857, <8 x float> %v859, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v866 = shufflevector <8 x float> %v857, <8 x float> %v859, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v867 = shufflevector <8 x float> %v858, <8 x float> %v860, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v868 = shufflevector <8 x float> %v858, <8 x float> %v860, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v869 = shufflevector <8 x float> %v861, <8 x float> %v863, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v870 = shufflevector <8 x float> %v861, <8 x float> %v863, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v871 = shufflevector <8 x float> %v862, <8 x float> %v864, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v872 = shufflevector <8 x float> %v862, <8 x float> %v864, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v873 = add i64 %v823, 0
  %v874 = mul i64 %v873, 24
  %v875 = getelementptr inbounds float, ptr %v809, i64 %v874
  store <8 x float> %v865, ptr %v875, align 4
  %v876 = add i64 %v823, 1
  %v877 = mul i64 %v876, 24
  %v878 = getelementptr inbounds float, ptr %v809, i64 %v877
  store <8 x float> %v866, ptr %v878, align 4
  %v879 = add i64 %v823, 2
  %v880 = mul i64 %v879, 24
  %v881 = getelementptr inbounds float, ptr %v809, i64 %v880
  store <8 x float> %v867, ptr %v881, align 4
  %v882 = add i64 %v823, 3
  %v883 = mul i64 %v882, 24
  %v884 = getelementptr inbounds float, ptr %v809, i64 %v883
  store <8 x float> %v868, ptr %v884, align 4
  %v885 = add i64 %v823, 4
  %v886 = mul i64 %v885, 24
  %v887 = getelementptr inbounds float, ptr %v809, i64 %v886
  store <8 x float> %v869, ptr %v887, align 4
  %v888 = add i64 %v823, 5
  %v889 = mul i64 %v888, 24
  %v890 = getelementptr inbounds float, ptr %v809, i64 %v889
  store <8 x float> %v870, ptr %v890, align 4
  %v891 = add i64 %v823, 6
  %v892 = mul i64 %v891, 24
  %v893 = getelementptr inbounds float, ptr %v809, i64 %v892
  store <8 x float> %v871, ptr %v893, align 4
  %v894 = add i64 %v823, 7
  %v895 = mul i64 %v894, 24
  %v896 = getelementptr inbounds float, ptr %v809, i64 %v895
  store <8 x float> %v872, ptr %v896, align 4
  %v897 = add nsw i64 %v823, 8
  br label %b125
b127:
  br label %b128
b128:
  %v898 = phi i64 [ 8, %b127 ], [ %v906, %b129 ]
  %v899 = icmp slt i64 %v898, 8
  br i1 %v899, label %b129, label %b130
b129:
  %v900 = mul i64 %v898, 1
  %v901 = getelementptr inbounds float, ptr %v821, i64 %v900
  %v902 = getelementptr float, ptr %v901, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v903 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v902, <8 x i1> %v818, <8 x float> zeroinitializer)
  %v904 = mul i64 %v898, 24
  %v905 = getelementptr inbounds float, ptr %v809, i64 %v904
  store <8 x float> %v903, ptr %v905, align 4
  %v906 = add nsw i64 %v898, 1
  br label %b128
b130:
  br label %b124
b124:
  %v907 = icmp slt i64 %v812, 8
  br i1 %v907, label %b131, label %b132
b131:
  br label %b133
b133:
  %v908 = phi i64 [ 0, %b131 ], [ %v916, %b134 ]
  %v909 = icmp slt i64 %v908, 8
  br i1 %v909, label %b134, label %b135
b134:
  %v910 = mul i64 %v908, 1
  %v911 = getelementptr inbounds float, ptr %v821, i64 %v910
  %v912 = getelementptr float, ptr %v911, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v913 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v912, <8 x i1> %v818, <8 x float> zeroinitializer)
  %v914 = mul i64 %v908, 24
  %v915 = getelementptr inbounds float, ptr %v809, i64 %v914
  store <8 x float> %v913, ptr %v915, align 4
  %v916 = add nsw i64 %v908, 1
  br label %b133
b135:
  br label %b132
b132:
  %v917 = add i64 %v585, 192
  %v918 = add nsw i64 %v583, 1
  br label %b94
b96:
  br label %b93
b93:
  %v919 = icmp sgt i64 %v3, 1
  br i1 %v919, label %b136, label %b137
b136:
  %v920 = getelementptr inbounds i64, ptr %v1, i64 3
  %v921 = atomicrmw add ptr %v920, i64 1 acq_rel
  %v922 = mul i64 %v3, 5
  br label %b138
b138:
  %v923 = load atomic i64, ptr %v920 acquire, align 8
  %v924 = icmp slt i64 %v923, %v922
  br i1 %v924, label %b139, label %b140
b139:
  %v925 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  br label %b141
b141:
  %v926 = phi i64 [ 0, %b137 ], [ %v1175, %b146 ]
  %v927 = icmp slt i64 %v926, %v5
  br i1 %v927, label %b142, label %b143
b142:
  %v929 = add i64 %v7, 0
  %v930 = sdiv i64 %v929, 1
  %v931 = add i64 %v2, 1
  %v932 = mul i64 %v930, %v2
  %v933 = sdiv i64 %v932, %v3
  %v934 = mul i64 %v933, 1
  %v935 = icmp slt i64 %v934, %v7
  %v936 = select i1 %v935, i64 %v934, i64 %v7
  %v937 = mul i64 %v930, %v931
  %v938 = sdiv i64 %v937, %v3
  %v939 = mul i64 %v938, 1
  %v940 = icmp slt i64 %v939, %v7
  %v941 = select i1 %v940, i64 %v939, i64 %v7
  br label %b144
b144:
  %v942 = phi i64 [ %v936, %b142 ], [ %v1174, %b149 ]
  %v943 = icmp slt i64 %v942, %v941
  br i1 %v943, label %b145, label %b146
b145:
  %v944 = add i64 %v942, 96
  %v945 = icmp slt i64 %v944, %v941
  %v946 = select i1 %v945, i64 %v944, i64 %v941
  br label %b147
b147:
  %v947 = phi i64 [ 0, %b145 ], [ %v1173, %b152 ]
  %v948 = icmp slt i64 %v947, 1
  br i1 %v948, label %b148, label %b149
b148:
  %v949 = sub i64 %v946, %v942
  %v950 = sub i64 4, 1
  %v951 = add i64 %v949, %v950
  %v952 = sdiv i64 %v951, 4
  br label %b150
b150:
  %v953 = phi i64 [ 0, %b148 ], [ %v1172, %b157 ]
  %v954 = icmp slt i64 %v953, %v952
  br i1 %v954, label %b151, label %b152
b151:
  %v955 = mul i64 %v949, %v953
  %v956 = sdiv i64 %v955, %v952
  %v957 = add i64 %v942, %v956
  %v958 = add i64 %v953, 1
  %v959 = mul i64 %v949, %v958
  %v960 = sdiv i64 %v959, %v952
  %v961 = add i64 %v942, %v960
  %v962 = mul i64 %v947, 192
  %v963 = getelementptr inbounds float, ptr %v564, i64 %v962
  %v964 = sub i64 %v961, %v957
  %v965 = add i64 %v926, 0
  %v966 = and i64 %v965, %v54
  %v967 = mul i64 %v966, %v7
  %v968 = add i64 %v967, %v957
  %v969 = mul i64 %v968, 8
  %v970 = getelementptr inbounds float, ptr %v22, i64 %v969
  %v971 = getelementptr inbounds float, ptr %v970, i64 0
  %v972 = sub i64 %v964, 1
  %v973 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v972
  %v974 = load ptr, ptr %v973, align 4
  %v975 = icmp sgt i64 %v964, 0
  br i1 %v975, label %b153, label %b154
b153:
  call void %v974(ptr %v971, i64 8, ptr %v963, i64 8, ptr %v928)
  br label %b154
b154:
  %v976 = add i64 %v962, 192
  br label %b155
b155:
  %v977 = phi i64 [ %v957, %b154 ], [ %v1171, %b160 ]
  %v978 = icmp slt i64 %v977, %v961
  br i1 %v978, label %b156, label %b157
b156:
  %v979 = sub i64 %v977, %v957
  %v980 = mul i64 %v979, 24
  %v981 = getelementptr inbounds float, ptr %v928, i64 %v980
  %v982 = add i64 %v926, 0
  %v983 = and i64 %v982, %v62
  %v984 = mul i64 %v983, %v7
  %v985 = add i64 %v984, %v977
  %v986 = mul i64 %v985, 24
  %v987 = getelementptr inbounds float, ptr %v42, i64 %v986
  %v988 = add i64 %v926, 0
  %v989 = and i64 %v988, %v54
  %v990 = mul i64 %v989, %v7
  %v991 = add i64 %v990, %v977
  %v992 = mul i64 %v991, 8
  %v993 = getelementptr inbounds float, ptr %v22, i64 %v992
  %v994 = add i64 %v926, 0
  %v995 = and i64 %v994, %v64
  %v996 = mul i64 %v995, %v7
  %v997 = add i64 %v996, %v977
  %v998 = mul i64 %v997, 8
  %v999 = getelementptr inbounds float, ptr %v44, i64 %v998
  %v1000 = add i64 %v926, 0
  %v1001 = and i64 %v1000, %v66
  %v1002 = mul i64 %v1001, %v7
  %v1003 = add i64 %v1002, %v977
  %v1004 = mul i64 %v1003, 8
  %v1005 = getelementptr inbounds float, ptr %v46, i64 %v1004
  %v1006 = add i64 %v926, 0
  %v1007 = and i64 %v1006, %v68
  %v1008 = mul i64 %v1007, %v7
  %v1009 = add i64 %v1008, %v977
  %v1010 = mul i64 %v1009, 8
  %v1011 = getelementptr inbounds float, ptr %v48, i64 %v1010
  %v1012 = add i64 %v926, 1
  %v1013 = and i64 %v1012, %v54
  %v1014 = mul i64 %v1013, %v7
  %v1015 = add i64 %v1014, %v977
  %v1016 = mul i64 %v1015, 8
  %v1017 = getelementptr inbounds float, ptr %v22, i64 %v1016
  br label %b158
b158:
  %v1018 = phi i64 [ 0, %b156 ], [ %v1170, %b159 ]
  %v1019 = icmp slt i64 %v1018, 1
  br i1 %v1019, label %b159, label %b160
b159:
  %v1020 = mul i64 %v947, 1
  %v1021 = add i64 %v1020, %v1018
  %v1022 = mul i64 %v1021, 8
  %v1023 = add i64 0, %v1018
  %v1024 = mul i64 %v1023, 8
  %v1025 = getelementptr inbounds float, ptr %v981, i64 %v1024
  %v1026 = load <8 x float>, ptr %v1025, align 4
  %v1027 = add i64 1, %v1018
  %v1028 = mul i64 %v1027, 8
  %v1029 = getelementptr inbounds float, ptr %v981, i64 %v1028
  %v1030 = load <8 x float>, ptr %v1029, align 4
  %v1031 = add i64 2, %v1018
  %v1032 = mul i64 %v1031, 8
  %v1033 = getelementptr inbounds float, ptr %v981, i64 %v1032
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = add i64 16, %v1022
  %v1036 = getelementptr inbounds float, ptr %v18, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = fadd <8 x float> %v1026, %v1037
  %v1039 = add i64 0, %v1022
  %v1040 = getelementptr inbounds float, ptr %v987, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = add i64 0, %v1022
  %v1043 = getelementptr inbounds float, ptr %v14, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = fadd <8 x float> %v1041, %v1044
  %v1046 = add i64 0, %v1022
  %v1047 = getelementptr inbounds float, ptr %v18, i64 %v1046
  %v1048 = load <8 x float>, ptr %v1047, align 4
  %v1049 = fadd <8 x float> %v1030, %v1048
  %v1050 = fadd <8 x float> %v1045, %v1049
  %v1051 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1050)
  %v1052 = fneg <8 x float> %v1051
  %v1053 = fcmp olt <8 x float> %v1052, splat (float 0xC05A400000000000)
  %v1054 = select <8 x i1> %v1053, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1052
  %v1055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1054, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1056 = fsub <8 x float> %v1055, splat (float 0x4168000000000000)
  %v1057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1056, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1054)
  %v1058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1056, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1057)
  %v1059 = bitcast <8 x float> %v1055 to <8 x i32>
  %v1060 = fmul <8 x float> %v1058, %v1058
  %v1061 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1058, <8 x float> splat (float 0x3F81227F40000000))
  %v1062 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1061, <8 x float> %v1058, <8 x float> splat (float 0x3FA5556740000000))
  %v1063 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1062, <8 x float> %v1058, <8 x float> splat (float 0x3FC5554B00000000))
  %v1064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1063, <8 x float> %v1058, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1060, <8 x float> %v1064, <8 x float> %v1058)
  %v1066 = sub <8 x i32> %v1059, splat (i32 1262485250)
  %v1067 = lshr <8 x i32> %v1066, splat (i32 1)
  %v1068 = sub <8 x i32> %v1066, %v1067
  %v1069 = shl <8 x i32> %v1067, splat (i32 23)
  %v1070 = bitcast <8 x i32> %v1069 to <8 x float>
  %v1071 = shl <8 x i32> %v1068, splat (i32 23)
  %v1072 = bitcast <8 x i32> %v1071 to <8 x float>
  %v1073 = fadd <8 x float> %v1065, splat (float 0x3FF0000000000000)
  %v1074 = fmul <8 x float> %v1073, %v1070
  %v1075 = fmul <8 x float> %v1074, %v1072
  %v1076 = fcmp olt <8 x float> %v1050, splat (float 0x0000000000000000)
  %v1077 = select <8 x i1> %v1076, <8 x float> %v1075, <8 x float> splat (float 0x3FF0000000000000)
  %v1078 = fadd <8 x float> %v1075, splat (float 0x3FF0000000000000)
  %v1079 = fdiv <8 x float> %v1077, %v1078
  %v1080 = add i64 8, %v1022
  %v1081 = getelementptr inbounds float, ptr %v987, i64 %v1080
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = add i64 8, %v1022
  %v1084 = getelementptr inbounds float, ptr %v14, i64 %v1083
  %v1085 = load <8 x float>, ptr %v1084, align 4
  %v1086 = fadd <8 x float> %v1082, %v1085
  %v1087 = add i64 8, %v1022
  %v1088 = getelementptr inbounds float, ptr %v18, i64 %v1087
  %v1089 = load <8 x float>, ptr %v1088, align 4
  %v1090 = fadd <8 x float> %v1034, %v1089
  %v1091 = fadd <8 x float> %v1086, %v1090
  %v1092 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1091)
  %v1093 = fneg <8 x float> %v1092
  %v1094 = fcmp olt <8 x float> %v1093, splat (float 0xC05A400000000000)
  %v1095 = select <8 x i1> %v1094, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1093
  %v1096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1095, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1097 = fsub <8 x float> %v1096, splat (float 0x4168000000000000)
  %v1098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1097, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1095)
  %v1099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1097, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1098)
  %v1100 = bitcast <8 x float> %v1096 to <8 x i32>
  %v1101 = fmul <8 x float> %v1099, %v1099
  %v1102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1099, <8 x float> splat (float 0x3F81227F40000000))
  %v1103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1102, <8 x float> %v1099, <8 x float> splat (float 0x3FA5556740000000))
  %v1104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1103, <8 x float> %v1099, <8 x float> splat (float 0x3FC5554B00000000))
  %v1105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1104, <8 x float> %v1099, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1101, <8 x float> %v1105, <8 x float> %v1099)
  %v1107 = sub <8 x i32> %v1100, splat (i32 1262485250)
  %v1108 = lshr <8 x i32> %v1107, splat (i32 1)
  %v1109 = sub <8 x i32> %v1107, %v1108
  %v1110 = shl <8 x i32> %v1108, splat (i32 23)
  %v1111 = bitcast <8 x i32> %v1110 to <8 x float>
  %v1112 = shl <8 x i32> %v1109, splat (i32 23)
  %v1113 = bitcast <8 x i32> %v1112 to <8 x float>
  %v1114 = fadd <8 x float> %v1106, splat (float 0x3FF0000000000000)
  %v1115 = fmul <8 x float> %v1114, %v1111
  %v1116 = fmul <8 x float> %v1115, %v1113
  %v1117 = fcmp olt <8 x float> %v1091, splat (float 0x0000000000000000)
  %v1118 = select <8 x i1> %v1117, <8 x float> %v1116, <8 x float> splat (float 0x3FF0000000000000)
  %v1119 = fadd <8 x float> %v1116, splat (float 0x3FF0000000000000)
  %v1120 = fdiv <8 x float> %v1118, %v1119
  %v1121 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1122 = shufflevector <8 x float> %v1121, <8 x float> poison, <8 x i32> zeroinitializer
  %v1123 = fsub <8 x float> %v1122, %v1120
  %v1124 = add i64 16, %v1022
  %v1125 = getelementptr inbounds float, ptr %v987, i64 %v1124
  %v1126 = load <8 x float>, ptr %v1125, align 4
  %v1127 = add i64 16, %v1022
  %v1128 = getelementptr inbounds float, ptr %v14, i64 %v1127
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = fadd <8 x float> %v1126, %v1129
  %v1131 = fmul <8 x float> %v1079, %v1038
  %v1132 = fadd <8 x float> %v1130, %v1131
  %v1133 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1132)
  %v1134 = fcmp ogt <8 x float> %v1133, splat (float 0x4023000000000000)
  %v1135 = select <8 x i1> %v1134, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1133
  %v1136 = fadd <8 x float> %v1135, %v1135
  %v1137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1136, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1138 = fsub <8 x float> %v1137, splat (float 0x4168000000000000)
  %v1139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1138, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1136)
  %v1140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1138, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1139)
  %v1141 = bitcast <8 x float> %v1137 to <8 x i32>
  %v1142 = fmul <8 x float> %v1140, %v1140
  %v1143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1140, <8 x float> splat (float 0x3F81227F40000000))
  %v1144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1143, <8 x float> %v1140, <8 x float> splat (float 0x3FA5556740000000))
  %v1145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1144, <8 x float> %v1140, <8 x float> splat (float 0x3FC5554B00000000))
  %v1146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1145, <8 x float> %v1140, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1142, <8 x float> %v1146, <8 x float> %v1140)
  %v1148 = shl <8 x i32> %v1141, splat (i32 23)
  %v1149 = add <8 x i32> %v1148, splat (i32 1065353216)
  %v1150 = bitcast <8 x i32> %v1149 to <8 x float>
  %v1151 = fsub <8 x float> %v1150, splat (float 0x3FF0000000000000)
  %v1152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1150, <8 x float> %v1147, <8 x float> %v1151)
  %v1153 = fadd <8 x float> %v1152, splat (float 0x4000000000000000)
  %v1154 = fdiv <8 x float> %v1152, %v1153
  %v1155 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1154, <8 x float> %v1132)
  %v1156 = fmul <8 x float> %v1123, %v1155
  %v1157 = add i64 0, %v1022
  %v1158 = getelementptr inbounds float, ptr %v993, i64 %v1157
  %v1159 = load <8 x float>, ptr %v1158, align 4
  %v1160 = fmul <8 x float> %v1120, %v1159
  %v1161 = fadd <8 x float> %v1156, %v1160
  %v1162 = add i64 0, %v1022
  %v1163 = getelementptr inbounds float, ptr %v999, i64 %v1162
  store <8 x float> %v1038, ptr %v1163, align 4
  %v1164 = add i64 0, %v1022
  %v1165 = getelementptr inbounds float, ptr %v1005, i64 %v1164
  store <8 x float> %v1079, ptr %v1165, align 4
  %v1166 = add i64 0, %v1022
  %v1167 = getelementptr inbounds float, ptr %v1011, i64 %v1166
  store <8 x float> %v1120, ptr %v1167, align 4
  %v1168 = add i64 0, %v1022
  %v1169 = getelementptr inbounds float, ptr %v1017, i64 %v1168
  store <8 x float> %v1161, ptr %v1169, align 4
  %v1170 = add nsw i64 %v1018, 1
  br label %b158
b160:
  %v1171 = add nsw i64 %v977, 1
  br label %b155
b157:
  %v1172 = add nsw i64 %v953, 1
  br label %b150
b152:
  %v1173 = add nsw i64 %v947, 1
  br label %b147
b149:
  %v1174 = add nsw i64 %v942, 96
  br label %b144
b146:
  %v1175 = add nsw i64 %v926, 1
  br label %b141
b143:
  %v1176 = icmp sgt i64 %v3, 1
  br i1 %v1176, label %b161, label %b162
b161:
  %v1177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1178 = atomicrmw add ptr %v1177, i64 1 acq_rel
  %v1179 = mul i64 %v3, 6
  br label %b163
b163:
  %v1180 = load atomic i64, ptr %v1177 acquire, align 8
  %v1181 = icmp slt i64 %v1180, %v1179
  br i1 %v1181, label %b164, label %b165
b164:
  %v1182 = call i32 @sched_yield()
  br label %b163
b165:
  br label %b162
b162:
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
  %v283 = alloca float, i64 64, align 4
  %v452 = alloca float, i64 64, align 4
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
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds i64, ptr %v1, i64 5
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 18
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 19
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 21
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v70 = load ptr, ptr %v69, align 4
  %v71 = mul i64 %v2, 21504
  %v72 = add i64 %v71, 384
  %v73 = getelementptr inbounds float, ptr %v70, i64 %v72
  %v74 = getelementptr inbounds float, ptr %v70, i64 0
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = add i64 1, 0
  %v79 = sdiv i64 %v78, 1
  %v80 = add i64 %v2, 1
  %v81 = mul i64 %v79, %v2
  %v82 = sdiv i64 %v81, %v3
  %v83 = mul i64 %v82, 1
  %v84 = icmp slt i64 %v83, 1
  %v85 = select i1 %v84, i64 %v83, i64 1
  %v86 = mul i64 %v79, %v80
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, 1
  %v90 = select i1 %v89, i64 %v88, i64 1
  %v91 = icmp slt i64 %v90, 1
  %v92 = select i1 %v91, i64 %v90, i64 1
  br label %b2
b2:
  %v93 = phi i64 [ %v85, %b0 ], [ %v121, %b7 ]
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b3, label %b4
b3:
  %v95 = mul i64 %v93, 192
  %v96 = mul i64 %v93, 8
  %v97 = add i64 %v95, 0
  %v98 = add i64 %v96, 0
  %v99 = getelementptr inbounds float, ptr %v74, i64 %v97
  %v100 = sub i64 8, %v98
  %v101 = icmp slt i64 %v100, 0
  %v102 = select i1 %v101, i64 0, i64 %v100
  %v103 = icmp ult i64 %v102, 8
  %v104 = select i1 %v103, i64 %v102, i64 8
  %v105 = trunc i64 %v104 to i32
  %v106 = insertelement <8 x i32> poison, i32 %v105, i64 0
  %v107 = shufflevector <8 x i32> %v106, <8 x i32> poison, <8 x i32> zeroinitializer
  %v108 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v107
  %v109 = mul i64 %v98, 1
  %v110 = add i64 0, %v109
  %v111 = getelementptr inbounds float, ptr %v16, i64 %v110
  br label %b5
b5:
  %v112 = phi i64 [ 0, %b3 ], [ %v119, %b6 ]
  %v113 = icmp slt i64 %v112, 24
  br i1 %v113, label %b6, label %b7
b6:
  %v114 = mul i64 %v112, 8
  %v115 = getelementptr inbounds float, ptr %v111, i64 %v114
  %v116 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v115, <8 x i1> %v108, <8 x float> zeroinitializer)
  %v117 = mul i64 %v112, 8
  %v118 = getelementptr inbounds float, ptr %v99, i64 %v117
  store <8 x float> %v116, ptr %v118, align 4
  %v119 = add nsw i64 %v112, 1
  br label %b5
b7:
  %v120 = add i64 %v95, 192
  %v121 = add nsw i64 %v93, 1
  br label %b2
b4:
  br label %b1
b1:
  %v122 = icmp sgt i64 %v3, 1
  br i1 %v122, label %b8, label %b9
b8:
  %v123 = getelementptr inbounds i64, ptr %v1, i64 3
  %v124 = atomicrmw add ptr %v123, i64 1 acq_rel
  %v125 = mul i64 %v3, 1
  br label %b10
b10:
  %v126 = load atomic i64, ptr %v123 acquire, align 8
  %v127 = icmp slt i64 %v126, %v125
  br i1 %v127, label %b11, label %b12
b11:
  %v128 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v129 = phi i64 [ 0, %b9 ], [ %v389, %b21 ]
  %v130 = icmp slt i64 %v129, %v5
  br i1 %v130, label %b14, label %b15
b14:
  %v131 = sub i64 %v5, 1
  %v132 = sub i64 %v131, %v129
  %v133 = add i64 %v7, 0
  %v134 = sdiv i64 %v133, 1
  %v135 = add i64 %v2, 1
  %v136 = mul i64 %v134, %v2
  %v137 = sdiv i64 %v136, %v3
  %v138 = mul i64 %v137, 1
  %v139 = icmp slt i64 %v138, %v7
  %v140 = select i1 %v139, i64 %v138, i64 %v7
  %v141 = mul i64 %v134, %v135
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, %v7
  %v145 = select i1 %v144, i64 %v143, i64 %v7
  br label %b16
b16:
  %v146 = phi i64 [ %v140, %b14 ], [ %v282, %b17 ]
  %v147 = icmp slt i64 %v146, %v145
  br i1 %v147, label %b17, label %b18
b17:
  %v148 = add i64 %v132, 1
  %v149 = and i64 %v148, 1
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v146
  %v152 = mul i64 %v151, 8
  %v153 = getelementptr inbounds float, ptr %v24, i64 %v152
  %v154 = add i64 %v132, 0
  %v155 = and i64 %v154, %v52
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v146
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v20, i64 %v158
  %v160 = add i64 %v132, 0
  %v161 = and i64 %v160, %v68
  %v162 = mul i64 %v161, %v7
  %v163 = add i64 %v162, %v146
  %v164 = mul i64 %v163, 8
  %v165 = getelementptr inbounds float, ptr %v48, i64 %v164
  %v166 = add i64 %v132, 0
  %v167 = and i64 %v166, %v62
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v146
  %v170 = mul i64 %v169, 24
  %v171 = getelementptr inbounds float, ptr %v42, i64 %v170
  %v172 = add i64 %v132, 0
  %v173 = and i64 %v172, %v66
  %v174 = mul i64 %v173, %v7
  %v175 = add i64 %v174, %v146
  %v176 = mul i64 %v175, 8
  %v177 = getelementptr inbounds float, ptr %v46, i64 %v176
  %v178 = add i64 %v132, 0
  %v179 = and i64 %v178, %v64
  %v180 = mul i64 %v179, %v7
  %v181 = add i64 %v180, %v146
  %v182 = mul i64 %v181, 8
  %v183 = getelementptr inbounds float, ptr %v44, i64 %v182
  %v184 = add i64 %v132, 0
  %v185 = and i64 %v184, %v54
  %v186 = mul i64 %v185, %v7
  %v187 = add i64 %v186, %v146
  %v188 = mul i64 %v187, 8
  %v189 = getelementptr inbounds float, ptr %v22, i64 %v188
  %v190 = add i64 %v132, 0
  %v191 = and i64 %v190, %v60
  %v192 = mul i64 %v191, %v7
  %v193 = add i64 %v192, %v146
  %v194 = mul i64 %v193, 24
  %v195 = getelementptr inbounds float, ptr %v38, i64 %v194
  %v196 = add i64 %v132, 0
  %v197 = and i64 %v196, %v58
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v146
  %v200 = mul i64 %v199, 24
  %v201 = getelementptr inbounds float, ptr %v36, i64 %v200
  %v202 = add i64 0, 0
  %v203 = getelementptr inbounds float, ptr %v153, i64 %v202
  %v204 = load <8 x float>, ptr %v203, align 4
  %v205 = add i64 0, 0
  %v206 = getelementptr inbounds float, ptr %v159, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v204, %v207
  %v209 = add i64 0, 0
  %v210 = getelementptr inbounds float, ptr %v165, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v213 = shufflevector <8 x float> %v212, <8 x float> poison, <8 x i32> zeroinitializer
  %v214 = fsub <8 x float> %v213, %v211
  %v215 = fmul <8 x float> %v208, %v214
  %v216 = add i64 16, 0
  %v217 = getelementptr inbounds float, ptr %v171, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 16, 0
  %v220 = getelementptr inbounds float, ptr %v14, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = fadd <8 x float> %v218, %v221
  %v223 = add i64 0, 0
  %v224 = getelementptr inbounds float, ptr %v177, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = add i64 0, 0
  %v227 = getelementptr inbounds float, ptr %v183, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = fmul <8 x float> %v225, %v228
  %v230 = fadd <8 x float> %v222, %v229
  %v231 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v230)
  %v232 = fcmp ogt <8 x float> %v231, splat (float 0x4023000000000000)
  %v233 = select <8 x i1> %v232, <8 x float> splat (float 0x4023000000000000), <8 x float> %v231
  %v234 = fadd <8 x float> %v233, %v233
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v236 = fsub <8 x float> %v235, splat (float 0x4168000000000000)
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v234)
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v237)
  %v239 = bitcast <8 x float> %v235 to <8 x i32>
  %v240 = fmul <8 x float> %v238, %v238
  %v241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v238, <8 x float> splat (float 0x3F81227F40000000))
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v241, <8 x float> %v238, <8 x float> splat (float 0x3FA5556740000000))
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v242, <8 x float> %v238, <8 x float> splat (float 0x3FC5554B00000000))
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> %v238, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v240, <8 x float> %v244, <8 x float> %v238)
  %v246 = shl <8 x i32> %v239, splat (i32 23)
  %v247 = add <8 x i32> %v246, splat (i32 1065353216)
  %v248 = bitcast <8 x i32> %v247 to <8 x float>
  %v249 = fsub <8 x float> %v248, splat (float 0x3FF0000000000000)
  %v250 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v248, <8 x float> %v245, <8 x float> %v249)
  %v251 = fadd <8 x float> %v250, splat (float 0x4000000000000000)
  %v252 = fdiv <8 x float> %v250, %v251
  %v253 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v252, <8 x float> %v230)
  %v254 = fmul <8 x float> %v253, %v253
  %v255 = fsub <8 x float> %v213, %v254
  %v256 = fmul <8 x float> %v215, %v255
  %v257 = fmul <8 x float> %v256, %v225
  %v258 = add i64 0, 0
  %v259 = getelementptr inbounds float, ptr %v189, i64 %v258
  %v260 = load <8 x float>, ptr %v259, align 4
  %v261 = fmul <8 x float> %v208, %v260
  %v262 = fmul <8 x float> %v208, %v253
  %v263 = fsub <8 x float> %v261, %v262
  %v264 = fmul <8 x float> %v263, %v211
  %v265 = fmul <8 x float> %v264, %v214
  %v266 = fmul <8 x float> %v256, %v228
  %v267 = fmul <8 x float> %v266, %v225
  %v268 = fsub <8 x float> %v213, %v225
  %v269 = fmul <8 x float> %v267, %v268
  %v270 = add i64 16, 0
  %v271 = getelementptr inbounds float, ptr %v195, i64 %v270
  store <8 x float> %v256, ptr %v271, align 4
  %v272 = add i64 16, 0
  %v273 = getelementptr inbounds float, ptr %v201, i64 %v272
  store <8 x float> %v257, ptr %v273, align 4
  %v274 = add i64 8, 0
  %v275 = getelementptr inbounds float, ptr %v201, i64 %v274
  store <8 x float> %v265, ptr %v275, align 4
  %v276 = add i64 8, 0
  %v277 = getelementptr inbounds float, ptr %v195, i64 %v276
  store <8 x float> %v265, ptr %v277, align 4
  %v278 = add i64 0, 0
  %v279 = getelementptr inbounds float, ptr %v201, i64 %v278
  store <8 x float> %v269, ptr %v279, align 4
  %v280 = add i64 0, 0
  %v281 = getelementptr inbounds float, ptr %v195, i64 %v280
  store <8 x float> %v269, ptr %v281, align 4
  %v282 = add nsw i64 %v146, 1
  br label %b16
b18:
  %v284 = add i64 %v7, 0
  %v285 = sdiv i64 %v284, 1
  %v286 = add i64 %v2, 1
  %v287 = mul i64 %v285, %v2
  %v288 = sdiv i64 %v287, %v3
  %v289 = mul i64 %v288, 1
  %v290 = icmp slt i64 %v289, %v7
  %v291 = select i1 %v290, i64 %v289, i64 %v7
  %v292 = mul i64 %v285, %v286
  %v293 = sdiv i64 %v292, %v3
  %v294 = mul i64 %v293, 1
  %v295 = icmp slt i64 %v294, %v7
  %v296 = select i1 %v295, i64 %v294, i64 %v7
  br label %b19
b19:
  %v297 = phi i64 [ %v291, %b18 ], [ %v388, %b24 ]
  %v298 = icmp slt i64 %v297, %v296
  br i1 %v298, label %b20, label %b21
b20:
  %v299 = add i64 %v297, 96
  %v300 = icmp slt i64 %v299, %v296
  %v301 = select i1 %v300, i64 %v299, i64 %v296
  br label %b22
b22:
  %v302 = phi i64 [ 0, %b20 ], [ %v387, %b27 ]
  %v303 = icmp slt i64 %v302, 1
  br i1 %v303, label %b23, label %b24
b23:
  %v304 = sub i64 %v301, %v297
  %v305 = sub i64 8, 1
  %v306 = add i64 %v304, %v305
  %v307 = sdiv i64 %v306, 8
  br label %b25
b25:
  %v308 = phi i64 [ 0, %b23 ], [ %v386, %b32 ]
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b26, label %b27
b26:
  %v310 = mul i64 %v304, %v308
  %v311 = sdiv i64 %v310, %v307
  %v312 = add i64 %v297, %v311
  %v313 = add i64 %v308, 1
  %v314 = mul i64 %v304, %v313
  %v315 = sdiv i64 %v314, %v307
  %v316 = add i64 %v297, %v315
  %v317 = mul i64 %v302, 192
  %v318 = getelementptr inbounds float, ptr %v74, i64 %v317
  %v319 = sub i64 %v316, %v312
  %v320 = add i64 %v132, 0
  %v321 = and i64 %v320, %v58
  %v322 = mul i64 %v321, %v7
  %v323 = add i64 %v322, %v312
  %v324 = mul i64 %v323, 24
  %v325 = getelementptr inbounds float, ptr %v36, i64 %v324
  %v326 = getelementptr inbounds float, ptr %v325, i64 0
  %v327 = sub i64 %v319, 1
  %v328 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v327
  %v329 = load ptr, ptr %v328, align 4
  %v330 = icmp sgt i64 %v319, 0
  br i1 %v330, label %b28, label %b29
b28:
  call void %v329(ptr %v326, i64 24, ptr %v318, i64 24, ptr %v283)
  br label %b29
b29:
  %v331 = add i64 %v317, 192
  br label %b30
b30:
  %v332 = phi i64 [ %v312, %b29 ], [ %v385, %b35 ]
  %v333 = icmp slt i64 %v332, %v316
  br i1 %v333, label %b31, label %b32
b31:
  %v334 = sub i64 %v332, %v312
  %v335 = mul i64 %v334, 8
  %v336 = getelementptr inbounds float, ptr %v283, i64 %v335
  %v337 = add i64 %v132, 1
  %v338 = and i64 %v337, 1
  %v339 = mul i64 %v338, %v7
  %v340 = add i64 %v339, %v332
  %v341 = mul i64 %v340, 8
  %v342 = getelementptr inbounds float, ptr %v24, i64 %v341
  %v343 = add i64 %v132, 0
  %v344 = and i64 %v343, %v52
  %v345 = mul i64 %v344, %v7
  %v346 = add i64 %v345, %v332
  %v347 = mul i64 %v346, 8
  %v348 = getelementptr inbounds float, ptr %v20, i64 %v347
  %v349 = add i64 %v132, 0
  %v350 = and i64 %v349, %v68
  %v351 = mul i64 %v350, %v7
  %v352 = add i64 %v351, %v332
  %v353 = mul i64 %v352, 8
  %v354 = getelementptr inbounds float, ptr %v48, i64 %v353
  %v355 = add i64 %v132, 0
  %v356 = and i64 %v355, 1
  %v357 = mul i64 %v356, %v7
  %v358 = add i64 %v357, %v332
  %v359 = mul i64 %v358, 8
  %v360 = getelementptr inbounds float, ptr %v24, i64 %v359
  br label %b33
b33:
  %v361 = phi i64 [ 0, %b31 ], [ %v384, %b34 ]
  %v362 = icmp slt i64 %v361, 1
  br i1 %v362, label %b34, label %b35
b34:
  %v363 = mul i64 %v302, 1
  %v364 = add i64 %v363, %v361
  %v365 = mul i64 %v364, 8
  %v366 = add i64 0, %v361
  %v367 = mul i64 %v366, 8
  %v368 = getelementptr inbounds float, ptr %v336, i64 %v367
  %v369 = load <8 x float>, ptr %v368, align 4
  %v370 = add i64 0, %v365
  %v371 = getelementptr inbounds float, ptr %v342, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = add i64 0, %v365
  %v374 = getelementptr inbounds float, ptr %v348, i64 %v373
  %v375 = load <8 x float>, ptr %v374, align 4
  %v376 = fadd <8 x float> %v372, %v375
  %v377 = add i64 0, %v365
  %v378 = getelementptr inbounds float, ptr %v354, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = fmul <8 x float> %v376, %v379
  %v381 = fadd <8 x float> %v380, %v369
  %v382 = add i64 0, %v365
  %v383 = getelementptr inbounds float, ptr %v360, i64 %v382
  store <8 x float> %v381, ptr %v383, align 4
  %v384 = add nsw i64 %v361, 1
  br label %b33
b35:
  %v385 = add nsw i64 %v332, 1
  br label %b30
b32:
  %v386 = add nsw i64 %v308, 1
  br label %b25
b27:
  %v387 = add nsw i64 %v302, 1
  br label %b22
b24:
  %v388 = add nsw i64 %v297, 96
  br label %b19
b21:
  %v389 = add nsw i64 %v129, 1
  br label %b13
b15:
  %v390 = icmp sgt i64 %v3, 1
  br i1 %v390, label %b36, label %b37
b36:
  %v391 = getelementptr inbounds i64, ptr %v1, i64 3
  %v392 = atomicrmw add ptr %v391, i64 1 acq_rel
  %v393 = mul i64 %v3, 2
  br label %b38
b38:
  %v394 = load atomic i64, ptr %v391 acquire, align 8
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b39, label %b40
b39:
  %v396 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v397 = getelementptr inbounds float, ptr %v70, i64 192
  %v398 = getelementptr inbounds i64, ptr %v1, i64 4
  %v399 = load i64, ptr %v398, align 8
  %v400 = icmp eq i64 %v399, 0
  br i1 %v400, label %b41, label %b42
b41:
  %v401 = add i64 1, 0
  %v402 = sdiv i64 %v401, 1
  %v403 = add i64 %v2, 1
  %v404 = mul i64 %v402, %v2
  %v405 = sdiv i64 %v404, %v3
  %v406 = mul i64 %v405, 1
  %v407 = icmp slt i64 %v406, 1
  %v408 = select i1 %v407, i64 %v406, i64 1
  %v409 = mul i64 %v402, %v403
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, 1
  %v413 = select i1 %v412, i64 %v411, i64 1
  %v414 = icmp slt i64 %v413, 1
  %v415 = select i1 %v414, i64 %v413, i64 1
  br label %b43
b43:
  %v416 = phi i64 [ %v408, %b41 ], [ %v444, %b48 ]
  %v417 = icmp slt i64 %v416, %v415
  br i1 %v417, label %b44, label %b45
b44:
  %v418 = mul i64 %v416, 192
  %v419 = mul i64 %v416, 8
  %v420 = add i64 %v418, 0
  %v421 = add i64 %v419, 0
  %v422 = getelementptr inbounds float, ptr %v397, i64 %v420
  %v423 = sub i64 8, %v421
  %v424 = icmp slt i64 %v423, 0
  %v425 = select i1 %v424, i64 0, i64 %v423
  %v426 = icmp ult i64 %v425, 8
  %v427 = select i1 %v426, i64 %v425, i64 8
  %v428 = trunc i64 %v427 to i32
  %v429 = insertelement <8 x i32> poison, i32 %v428, i64 0
  %v430 = shufflevector <8 x i32> %v429, <8 x i32> poison, <8 x i32> zeroinitializer
  %v431 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v430
  %v432 = mul i64 %v421, 1
  %v433 = add i64 0, %v432
  %v434 = getelementptr inbounds float, ptr %v12, i64 %v433
  br label %b46
b46:
  %v435 = phi i64 [ 0, %b44 ], [ %v442, %b47 ]
  %v436 = icmp slt i64 %v435, 24
  br i1 %v436, label %b47, label %b48
b47:
  %v437 = mul i64 %v435, 8
  %v438 = getelementptr inbounds float, ptr %v434, i64 %v437
  %v439 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v438, <8 x i1> %v431, <8 x float> zeroinitializer)
  %v440 = mul i64 %v435, 8
  %v441 = getelementptr inbounds float, ptr %v422, i64 %v440
  store <8 x float> %v439, ptr %v441, align 4
  %v442 = add nsw i64 %v435, 1
  br label %b46
b48:
  %v443 = add i64 %v418, 192
  %v444 = add nsw i64 %v416, 1
  br label %b43
b45:
  br label %b42
b42:
  %v445 = icmp sgt i64 %v3, 1
  br i1 %v445, label %b49, label %b50
b49:
  %v446 = getelementptr inbounds i64, ptr %v1, i64 3
  %v447 = atomicrmw add ptr %v446, i64 1 acq_rel
  %v448 = mul i64 %v3, 3
  br label %b51
b51:
  %v449 = load atomic i64, ptr %v446 acquire, align 8
  %v450 = icmp slt i64 %v449, %v448
  br i1 %v450, label %b52, label %b53
b52:
  %v451 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v453 = add i64 %v8, 0
  %v454 = sdiv i64 %v453, 1
  %v455 = add i64 %v2, 1
  %v456 = mul i64 %v454, %v2
  %v457 = sdiv i64 %v456, %v3
  %v458 = mul i64 %v457, 1
  %v459 = icmp slt i64 %v458, %v8
  %v460 = select i1 %v459, i64 %v458, i64 %v8
  %v461 = mul i64 %v454, %v455
  %v462 = sdiv i64 %v461, %v3
  %v463 = mul i64 %v462, 1
  %v464 = icmp slt i64 %v463, %v8
  %v465 = select i1 %v464, i64 %v463, i64 %v8
  br label %b54
b54:
  %v466 = phi i64 [ %v460, %b50 ], [ %v519, %b59 ]
  %v467 = icmp slt i64 %v466, %v465
  br i1 %v467, label %b55, label %b56
b55:
  %v468 = add i64 %v466, 96
  %v469 = icmp slt i64 %v468, %v465
  %v470 = select i1 %v469, i64 %v468, i64 %v465
  br label %b57
b57:
  %v471 = phi i64 [ 0, %b55 ], [ %v518, %b62 ]
  %v472 = icmp slt i64 %v471, 1
  br i1 %v472, label %b58, label %b59
b58:
  %v473 = sub i64 %v470, %v466
  %v474 = sub i64 8, 1
  %v475 = add i64 %v473, %v474
  %v476 = sdiv i64 %v475, 8
  br label %b60
b60:
  %v477 = phi i64 [ 0, %b58 ], [ %v517, %b67 ]
  %v478 = icmp slt i64 %v477, %v476
  br i1 %v478, label %b61, label %b62
b61:
  %v479 = mul i64 %v473, %v477
  %v480 = sdiv i64 %v479, %v476
  %v481 = add i64 %v466, %v480
  %v482 = add i64 %v477, 1
  %v483 = mul i64 %v473, %v482
  %v484 = sdiv i64 %v483, %v476
  %v485 = add i64 %v466, %v484
  %v486 = mul i64 %v471, 192
  %v487 = getelementptr inbounds float, ptr %v397, i64 %v486
  %v488 = sub i64 %v485, %v481
  %v489 = mul i64 %v481, 24
  %v490 = getelementptr inbounds float, ptr %v38, i64 %v489
  %v491 = getelementptr inbounds float, ptr %v490, i64 0
  %v492 = sub i64 %v488, 1
  %v493 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v492
  %v494 = load ptr, ptr %v493, align 4
  %v495 = icmp sgt i64 %v488, 0
  br i1 %v495, label %b63, label %b64
b63:
  call void %v494(ptr %v491, i64 24, ptr %v487, i64 24, ptr %v452)
  br label %b64
b64:
  %v496 = add i64 %v486, 192
  br label %b65
b65:
  %v497 = phi i64 [ %v481, %b64 ], [ %v516, %b70 ]
  %v498 = icmp slt i64 %v497, %v485
  br i1 %v498, label %b66, label %b67
b66:
  %v499 = sub i64 %v497, %v481
  %v500 = mul i64 %v499, 8
  %v501 = getelementptr inbounds float, ptr %v452, i64 %v500
  %v502 = mul i64 %v497, 8
  %v503 = getelementptr inbounds float, ptr %v26, i64 %v502
  br label %b68
b68:
  %v504 = phi i64 [ 0, %b66 ], [ %v515, %b69 ]
  %v505 = icmp slt i64 %v504, 1
  br i1 %v505, label %b69, label %b70
b69:
  %v506 = mul i64 %v471, 1
  %v507 = add i64 %v506, %v504
  %v508 = mul i64 %v507, 8
  %v509 = add i64 0, %v504
  %v510 = mul i64 %v509, 8
  %v511 = getelementptr inbounds float, ptr %v501, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = add i64 0, %v508
  %v514 = getelementptr inbounds float, ptr %v503, i64 %v513
  store <8 x float> %v512, ptr %v514, align 4
  %v515 = add nsw i64 %v504, 1
  br label %b68
b70:
  %v516 = add nsw i64 %v497, 1
  br label %b65
b67:
  %v517 = add nsw i64 %v477, 1
  br label %b60
b62:
  %v518 = add nsw i64 %v471, 1
  br label %b57
b59:
  %v519 = add nsw i64 %v466, 96
  br label %b54
b56:
  %v520 = icmp sgt i64 %v3, 1
  br i1 %v520, label %b71, label %b72
b71:
  %v521 = getelementptr inbounds i64, ptr %v1, i64 3
  %v522 = atomicrmw add ptr %v521, i64 1 acq_rel
  %v523 = mul i64 %v3, 4
  br label %b73
b73:
  %v524 = load atomic i64, ptr %v521 acquire, align 8
  %v525 = icmp slt i64 %v524, %v523
  br i1 %v525, label %b74, label %b75
b74:
  %v526 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v527 = mul i64 0, 24
  %v528 = getelementptr inbounds float, ptr %v38, i64 %v527
  %v529 = getelementptr inbounds float, ptr %v528, i64 0
  %v530 = mul i64 0, 8
  %v531 = getelementptr inbounds float, ptr %v10, i64 %v530
  %v532 = getelementptr inbounds float, ptr %v531, i64 0
  %v533 = getelementptr inbounds float, ptr %v73, i64 12288
  %v534 = add i64 24, 1
  %v535 = sdiv i64 %v534, 2
  %v536 = add i64 %v2, 1
  %v537 = mul i64 %v535, %v2
  %v538 = sdiv i64 %v537, %v3
  %v539 = mul i64 %v538, 2
  %v540 = icmp slt i64 %v539, 24
  %v541 = select i1 %v540, i64 %v539, i64 24
  %v542 = mul i64 %v535, %v536
  %v543 = sdiv i64 %v542, %v3
  %v544 = mul i64 %v543, 2
  %v545 = icmp slt i64 %v544, 24
  %v546 = select i1 %v545, i64 %v544, i64 24
  %v547 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b76
b76:
  %v548 = phi i64 [ %v541, %b72 ], [ %v556, %b81 ]
  %v549 = icmp slt i64 %v548, %v546
  br i1 %v549, label %b77, label %b78
b77:
  %v550 = mul i64 %v548, 8
  %v551 = getelementptr inbounds float, ptr %v547, i64 %v550
  br label %b79
b79:
  %v552 = phi i64 [ 0, %b77 ], [ %v555, %b80 ]
  %v553 = icmp slt i64 %v552, 8
  br i1 %v553, label %b80, label %b81
b80:
  %v554 = getelementptr inbounds float, ptr %v551, i64 %v552
  store float 0x0000000000000000, ptr %v554, align 4
  %v555 = add nsw i64 %v552, 1
  br label %b79
b81:
  %v556 = add nsw i64 %v548, 1
  br label %b76
b78:
  %v557 = mul i64 %v8, 1
  br label %b82
b82:
  %v558 = phi i64 [ 0, %b78 ], [ %v662, %b87 ]
  %v559 = icmp slt i64 %v558, %v557
  br i1 %v559, label %b83, label %b84
b83:
  %v560 = sub i64 %v557, %v558
  %v561 = icmp slt i64 %v560, 384
  %v562 = select i1 %v561, i64 %v560, i64 384
  br label %b85
b85:
  %v563 = phi i64 [ %v541, %b83 ], [ %v661, %b111 ]
  %v564 = icmp slt i64 %v563, %v546
  br i1 %v564, label %b86, label %b87
b86:
  %v565 = sub i64 %v546, %v563
  %v566 = icmp slt i64 %v565, 64
  %v567 = select i1 %v566, i64 %v565, i64 64
  %v568 = sdiv i64 %v567, 2
  %v569 = mul i64 %v568, 2
  %v570 = sub i64 %v567, %v569
  %v571 = mul i64 %v558, 24
  %v572 = add i64 %v571, %v563
  %v573 = getelementptr inbounds float, ptr %v529, i64 %v572
  br label %b88
b88:
  %v574 = phi i64 [ 0, %b86 ], [ %v600, %b96 ]
  %v575 = icmp slt i64 %v574, %v562
  br i1 %v575, label %b89, label %b90
b89:
  %v576 = mul i64 %v574, 24
  %v577 = getelementptr inbounds float, ptr %v573, i64 %v576
  %v578 = mul i64 %v574, 2
  %v579 = getelementptr inbounds float, ptr %v533, i64 %v578
  br label %b91
b91:
  %v580 = phi i64 [ 0, %b89 ], [ %v589, %b92 ]
  %v581 = icmp slt i64 %v580, %v568
  br i1 %v581, label %b92, label %b93
b92:
  %v582 = mul i64 %v580, 2
  %v583 = getelementptr inbounds float, ptr %v577, i64 %v582
  %v584 = mul i64 %v580, 768
  %v585 = getelementptr inbounds float, ptr %v579, i64 %v584
  %v586 = getelementptr inbounds float, ptr %v583, i64 0
  %v587 = load <2 x float>, ptr %v586, align 4
  %v588 = getelementptr inbounds float, ptr %v585, i64 0
  store <2 x float> %v587, ptr %v588, align 4
  %v589 = add nsw i64 %v580, 1
  br label %b91
b93:
  %v590 = mul i64 %v568, 2
  %v591 = getelementptr inbounds float, ptr %v577, i64 %v590
  %v592 = mul i64 %v568, 768
  %v593 = getelementptr inbounds float, ptr %v579, i64 %v592
  br label %b94
b94:
  %v594 = phi i64 [ 0, %b93 ], [ %v599, %b95 ]
  %v595 = icmp slt i64 %v594, %v570
  br i1 %v595, label %b95, label %b96
b95:
  %v596 = getelementptr inbounds float, ptr %v591, i64 %v594
  %v597 = load float, ptr %v596, align 4
  %v598 = getelementptr inbounds float, ptr %v593, i64 %v594
  store float %v597, ptr %v598, align 4
  %v599 = add nsw i64 %v594, 1
  br label %b94, !llvm.loop !0
b96:
  %v600 = add nsw i64 %v574, 1
  br label %b88
b90:
  br label %b97
b97:
  %v601 = phi i64 [ 0, %b90 ], [ %v636, %b105 ]
  %v602 = icmp slt i64 %v601, 0
  br i1 %v602, label %b98, label %b99
b98:
  %v603 = mul i64 %v558, 8
  %v604 = add i64 %v603, %v601
  %v605 = getelementptr inbounds float, ptr %v532, i64 %v604
  br label %b100
b100:
  %v606 = phi i64 [ 0, %b98 ], [ %v624, %b101 ]
  %v607 = icmp slt i64 %v606, %v562
  br i1 %v607, label %b101, label %b102
b101:
  %v608 = mul i64 %v606, 8
  %v609 = getelementptr inbounds float, ptr %v605, i64 %v608
  %v610 = mul i64 %v606, 32
  %v611 = getelementptr inbounds float, ptr %v73, i64 %v610
  %v612 = getelementptr inbounds float, ptr %v609, i64 0
  %v613 = load <8 x float>, ptr %v612, align 4
  %v614 = getelementptr inbounds float, ptr %v611, i64 0
  store <8 x float> %v613, ptr %v614, align 4
  %v615 = getelementptr inbounds float, ptr %v609, i64 8
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = getelementptr inbounds float, ptr %v611, i64 8
  store <8 x float> %v616, ptr %v617, align 4
  %v618 = getelementptr inbounds float, ptr %v609, i64 16
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = getelementptr inbounds float, ptr %v611, i64 16
  store <8 x float> %v619, ptr %v620, align 4
  %v621 = getelementptr inbounds float, ptr %v609, i64 24
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = getelementptr inbounds float, ptr %v611, i64 24
  store <8 x float> %v622, ptr %v623, align 4
  %v624 = add nsw i64 %v606, 1
  br label %b100
b102:
  %v625 = sdiv i64 %v567, 2
  br label %b103
b103:
  %v626 = phi i64 [ 0, %b102 ], [ %v635, %b104 ]
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b104, label %b105
b104:
  %v628 = mul i64 %v626, 2
  %v629 = add i64 %v563, %v628
  %v630 = mul i64 %v626, 768
  %v631 = getelementptr inbounds float, ptr %v533, i64 %v630
  %v632 = mul i64 %v629, 8
  %v633 = add i64 %v632, %v601
  %v634 = getelementptr inbounds float, ptr %v547, i64 %v633
  call void @outer_2x32(ptr %v631, ptr %v73, i64 %v562, ptr %v634, i64 8)
  %v635 = add nsw i64 %v626, 1
  br label %b103
b105:
  %v636 = add nsw i64 %v601, 32
  br label %b97
b99:
  %v637 = mul i64 %v558, 8
  %v638 = add i64 %v637, 0
  %v639 = getelementptr inbounds float, ptr %v532, i64 %v638
  br label %b106
b106:
  %v640 = phi i64 [ 0, %b99 ], [ %v649, %b107 ]
  %v641 = icmp slt i64 %v640, %v562
  br i1 %v641, label %b107, label %b108
b107:
  %v642 = mul i64 %v640, 8
  %v643 = getelementptr inbounds float, ptr %v639, i64 %v642
  %v644 = mul i64 %v640, 8
  %v645 = getelementptr inbounds float, ptr %v73, i64 %v644
  %v646 = getelementptr inbounds float, ptr %v643, i64 0
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = getelementptr inbounds float, ptr %v645, i64 0
  store <8 x float> %v647, ptr %v648, align 4
  %v649 = add nsw i64 %v640, 1
  br label %b106
b108:
  %v650 = sdiv i64 %v567, 2
  br label %b109
b109:
  %v651 = phi i64 [ 0, %b108 ], [ %v660, %b110 ]
  %v652 = icmp slt i64 %v651, %v650
  br i1 %v652, label %b110, label %b111
b110:
  %v653 = mul i64 %v651, 2
  %v654 = add i64 %v563, %v653
  %v655 = mul i64 %v651, 768
  %v656 = getelementptr inbounds float, ptr %v533, i64 %v655
  %v657 = mul i64 %v654, 8
  %v658 = add i64 %v657, 0
  %v659 = getelementptr inbounds float, ptr %v547, i64 %v658
  call void @outer_2x8(ptr %v656, ptr %v73, i64 %v562, ptr %v659, i64 8)
  %v660 = add nsw i64 %v651, 1
  br label %b109
b111:
  %v661 = add nsw i64 %v563, 64
  br label %b85
b87:
  %v662 = add nsw i64 %v558, 384
  br label %b82
b84:
  %v663 = icmp sgt i64 %v3, 1
  br i1 %v663, label %b112, label %b113
b112:
  %v664 = getelementptr inbounds i64, ptr %v1, i64 3
  %v665 = atomicrmw add ptr %v664, i64 1 acq_rel
  %v666 = mul i64 %v3, 5
  br label %b114
b114:
  %v667 = load atomic i64, ptr %v664 acquire, align 8
  %v668 = icmp slt i64 %v667, %v666
  br i1 %v668, label %b115, label %b116
b115:
  %v669 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v670 = icmp eq i64 %v2, 0
  br i1 %v670, label %b117, label %b118
b117:
  br label %b119
b119:
  %v671 = phi i64 [ 0, %b117 ], [ %v693, %b124 ]
  %v672 = icmp slt i64 %v671, 24
  br i1 %v672, label %b120, label %b121
b120:
  br label %b122
b122:
  %v673 = phi i64 [ 0, %b120 ], [ %v690, %b127 ]
  %v674 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v689, %b127 ]
  %v675 = icmp slt i64 %v673, %v8
  br i1 %v675, label %b123, label %b124
b123:
  %v676 = add i64 %v673, 128
  %v677 = icmp slt i64 %v676, %v8
  %v678 = select i1 %v677, i64 %v676, i64 %v8
  br label %b125
b125:
  %v679 = phi i64 [ %v673, %b123 ], [ %v688, %b126 ]
  %v680 = phi <8 x float> [ splat (float 0x0000000000000000), %b123 ], [ %v687, %b126 ]
  %v681 = icmp slt i64 %v679, %v678
  br i1 %v681, label %b126, label %b127
b126:
  %v682 = mul i64 %v679, 24
  %v683 = getelementptr inbounds float, ptr %v38, i64 %v682
  %v684 = add i64 0, %v671
  %v685 = getelementptr inbounds float, ptr %v683, i64 %v684
  %v686 = load <8 x float>, ptr %v685, align 4
  %v687 = fadd <8 x float> %v680, %v686
  %v688 = add nsw i64 %v679, 1
  br label %b125
b127:
  %v689 = fadd <8 x float> %v674, %v680
  %v690 = add nsw i64 %v673, 128
  br label %b122
b124:
  %v691 = add i64 0, %v671
  %v692 = getelementptr inbounds float, ptr %v30, i64 %v691
  store <8 x float> %v674, ptr %v692, align 4
  %v693 = add nsw i64 %v671, 8
  br label %b119
b121:
  br label %b118
b118:
  %v694 = icmp sgt i64 %v3, 1
  br i1 %v694, label %b128, label %b129
b128:
  %v695 = getelementptr inbounds i64, ptr %v1, i64 3
  %v696 = atomicrmw add ptr %v695, i64 1 acq_rel
  %v697 = mul i64 %v3, 6
  br label %b130
b130:
  %v698 = load atomic i64, ptr %v695 acquire, align 8
  %v699 = icmp slt i64 %v698, %v697
  br i1 %v699, label %b131, label %b132
b131:
  %v700 = call i32 @sched_yield()
  br label %b130
b132:
  br label %b129
b129:
  %v701 = mul i64 0, 24
  %v702 = getelementptr inbounds float, ptr %v36, i64 %v701
  %v703 = getelementptr inbounds float, ptr %v702, i64 0
  %v704 = mul i64 0, 8
  %v705 = getelementptr inbounds float, ptr %v22, i64 %v704
  %v706 = getelementptr inbounds float, ptr %v705, i64 0
  %v707 = getelementptr inbounds float, ptr %v73, i64 12288
  %v708 = add i64 24, 1
  %v709 = sdiv i64 %v708, 2
  %v710 = add i64 %v2, 1
  %v711 = mul i64 %v709, %v2
  %v712 = sdiv i64 %v711, %v3
  %v713 = mul i64 %v712, 2
  %v714 = icmp slt i64 %v713, 24
  %v715 = select i1 %v714, i64 %v713, i64 24
  %v716 = mul i64 %v709, %v710
  %v717 = sdiv i64 %v716, %v3
  %v718 = mul i64 %v717, 2
  %v719 = icmp slt i64 %v718, 24
  %v720 = select i1 %v719, i64 %v718, i64 24
  %v721 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b133
b133:
  %v722 = phi i64 [ %v715, %b129 ], [ %v730, %b138 ]
  %v723 = icmp slt i64 %v722, %v720
  br i1 %v723, label %b134, label %b135
b134:
  %v724 = mul i64 %v722, 8
  %v725 = getelementptr inbounds float, ptr %v721, i64 %v724
  br label %b136
b136:
  %v726 = phi i64 [ 0, %b134 ], [ %v729, %b137 ]
  %v727 = icmp slt i64 %v726, 8
  br i1 %v727, label %b137, label %b138
b137:
  %v728 = getelementptr inbounds float, ptr %v725, i64 %v726
  store float 0x0000000000000000, ptr %v728, align 4
  %v729 = add nsw i64 %v726, 1
  br label %b136
b138:
  %v730 = add nsw i64 %v722, 1
  br label %b133
b135:
  %v731 = mul i64 %v8, 1
  br label %b139
b139:
  %v732 = phi i64 [ 0, %b135 ], [ %v836, %b144 ]
  %v733 = icmp slt i64 %v732, %v731
  br i1 %v733, label %b140, label %b141
b140:
  %v734 = sub i64 %v731, %v732
  %v735 = icmp slt i64 %v734, 384
  %v736 = select i1 %v735, i64 %v734, i64 384
  br label %b142
b142:
  %v737 = phi i64 [ %v715, %b140 ], [ %v835, %b168 ]
  %v738 = icmp slt i64 %v737, %v720
  br i1 %v738, label %b143, label %b144
b143:
  %v739 = sub i64 %v720, %v737
  %v740 = icmp slt i64 %v739, 64
  %v741 = select i1 %v740, i64 %v739, i64 64
  %v742 = sdiv i64 %v741, 2
  %v743 = mul i64 %v742, 2
  %v744 = sub i64 %v741, %v743
  %v745 = mul i64 %v732, 24
  %v746 = add i64 %v745, %v737
  %v747 = getelementptr inbounds float, ptr %v703, i64 %v746
  br label %b145
b145:
  %v748 = phi i64 [ 0, %b143 ], [ %v774, %b153 ]
  %v749 = icmp slt i64 %v748, %v736
  br i1 %v749, label %b146, label %b147
b146:
  %v750 = mul i64 %v748, 24
  %v751 = getelementptr inbounds float, ptr %v747, i64 %v750
  %v752 = mul i64 %v748, 2
  %v753 = getelementptr inbounds float, ptr %v707, i64 %v752
  br label %b148
b148:
  %v754 = phi i64 [ 0, %b146 ], [ %v763, %b149 ]
  %v755 = icmp slt i64 %v754, %v742
  br i1 %v755, label %b149, label %b150
b149:
  %v756 = mul i64 %v754, 2
  %v757 = getelementptr inbounds float, ptr %v751, i64 %v756
  %v758 = mul i64 %v754, 768
  %v759 = getelementptr inbounds float, ptr %v753, i64 %v758
  %v760 = getelementptr inbounds float, ptr %v757, i64 0
  %v761 = load <2 x float>, ptr %v760, align 4
  %v762 = getelementptr inbounds float, ptr %v759, i64 0
  store <2 x float> %v761, ptr %v762, align 4
  %v763 = add nsw i64 %v754, 1
  br label %b148
b150:
  %v764 = mul i64 %v742, 2
  %v765 = getelementptr inbounds float, ptr %v751, i64 %v764
  %v766 = mul i64 %v742, 768
  %v767 = getelementptr inbounds float, ptr %v753, i64 %v766
  br label %b151
b151:
  %v768 = phi i64 [ 0, %b150 ], [ %v773, %b152 ]
  %v769 = icmp slt i64 %v768, %v744
  br i1 %v769, label %b152, label %b153
b152:
  %v770 = getelementptr inbounds float, ptr %v765, i64 %v768
  %v771 = load float, ptr %v770, align 4
  %v772 = getelementptr inbounds float, ptr %v767, i64 %v768
  store float %v771, ptr %v772, align 4
  %v773 = add nsw i64 %v768, 1
  br label %b151, !llvm.loop !3
b153:
  %v774 = add nsw i64 %v748, 1
  br label %b145
b147:
  br label %b154
b154:
  %v775 = phi i64 [ 0, %b147 ], [ %v810, %b162 ]
  %v776 = icmp slt i64 %v775, 0
  br i1 %v776, label %b155, label %b156
b155:
  %v777 = mul i64 %v732, 8
  %v778 = add i64 %v777, %v775
  %v779 = getelementptr inbounds float, ptr %v706, i64 %v778
  br label %b157
b157:
  %v780 = phi i64 [ 0, %b155 ], [ %v798, %b158 ]
  %v781 = icmp slt i64 %v780, %v736
  br i1 %v781, label %b158, label %b159
b158:
  %v782 = mul i64 %v780, 8
  %v783 = getelementptr inbounds float, ptr %v779, i64 %v782
  %v784 = mul i64 %v780, 32
  %v785 = getelementptr inbounds float, ptr %v73, i64 %v784
  %v786 = getelementptr inbounds float, ptr %v783, i64 0
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = getelementptr inbounds float, ptr %v785, i64 0
  store <8 x float> %v787, ptr %v788, align 4
  %v789 = getelementptr inbounds float, ptr %v783, i64 8
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = getelementptr inbounds float, ptr %v785, i64 8
  store <8 x float> %v790, ptr %v791, align 4
  %v792 = getelementptr inbounds float, ptr %v783, i64 16
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = getelementptr inbounds float, ptr %v785, i64 16
  store <8 x float> %v793, ptr %v794, align 4
  %v795 = getelementptr inbounds float, ptr %v783, i64 24
  %v796 = load <8 x float>, ptr %v795, align 4
  %v797 = getelementptr inbounds float, ptr %v785, i64 24
  store <8 x float> %v796, ptr %v797, align 4
  %v798 = add nsw i64 %v780, 1
  br label %b157
b159:
  %v799 = sdiv i64 %v741, 2
  br label %b160
b160:
  %v800 = phi i64 [ 0, %b159 ], [ %v809, %b161 ]
  %v801 = icmp slt i64 %v800, %v799
  br i1 %v801, label %b161, label %b162
b161:
  %v802 = mul i64 %v800, 2
  %v803 = add i64 %v737, %v802
  %v804 = mul i64 %v800, 768
  %v805 = getelementptr inbounds float, ptr %v707, i64 %v804
  %v806 = mul i64 %v803, 8
  %v807 = add i64 %v806, %v775
  %v808 = getelementptr inbounds float, ptr %v721, i64 %v807
  call void @outer_2x32(ptr %v805, ptr %v73, i64 %v736, ptr %v808, i64 8)
  %v809 = add nsw i64 %v800, 1
  br label %b160
b162:
  %v810 = add nsw i64 %v775, 32
  br label %b154
b156:
  %v811 = mul i64 %v732, 8
  %v812 = add i64 %v811, 0
  %v813 = getelementptr inbounds float, ptr %v706, i64 %v812
  br label %b163
b163:
  %v814 = phi i64 [ 0, %b156 ], [ %v823, %b164 ]
  %v815 = icmp slt i64 %v814, %v736
  br i1 %v815, label %b164, label %b165
b164:
  %v816 = mul i64 %v814, 8
  %v817 = getelementptr inbounds float, ptr %v813, i64 %v816
  %v818 = mul i64 %v814, 8
  %v819 = getelementptr inbounds float, ptr %v73, i64 %v818
  %v820 = getelementptr inbounds float, ptr %v817, i64 0
  %v821 = load <8 x float>, ptr %v820, align 4
  %v822 = getelementptr inbounds float, ptr %v819, i64 0
  store <8 x float> %v821, ptr %v822, align 4
  %v823 = add nsw i64 %v814, 1
  br label %b163
b165:
  %v824 = sdiv i64 %v741, 2
  br label %b166
b166:
  %v825 = phi i64 [ 0, %b165 ], [ %v834, %b167 ]
  %v826 = icmp slt i64 %v825, %v824
  br i1 %v826, label %b167, label %b168
b167:
  %v827 = mul i64 %v825, 2
  %v828 = add i64 %v737, %v827
  %v829 = mul i64 %v825, 768
  %v830 = getelementptr inbounds float, ptr %v707, i64 %v829
  %v831 = mul i64 %v828, 8
  %v832 = add i64 %v831, 0
  %v833 = getelementptr inbounds float, ptr %v721, i64 %v832
  call void @outer_2x8(ptr %v830, ptr %v73, i64 %v736, ptr %v833, i64 8)
  %v834 = add nsw i64 %v825, 1
  br label %b166
b168:
  %v835 = add nsw i64 %v737, 64
  br label %b142
b144:
  %v836 = add nsw i64 %v732, 384
  br label %b139
b141:
  %v837 = icmp sgt i64 %v3, 1
  br i1 %v837, label %b169, label %b170
b169:
  %v838 = getelementptr inbounds i64, ptr %v1, i64 3
  %v839 = atomicrmw add ptr %v838, i64 1 acq_rel
  %v840 = mul i64 %v3, 7
  br label %b171
b171:
  %v841 = load atomic i64, ptr %v838 acquire, align 8
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b172, label %b173
b172:
  %v843 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
  %v844 = icmp eq i64 %v2, 0
  br i1 %v844, label %b174, label %b175
b174:
  br label %b176
b176:
  %v845 = phi i64 [ 0, %b174 ], [ %v867, %b181 ]
  %v846 = icmp slt i64 %v845, 24
  br i1 %v846, label %b177, label %b178
b177:
  br label %b179
b179:
  %v847 = phi i64 [ 0, %b177 ], [ %v864, %b184 ]
  %v848 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v863, %b184 ]
  %v849 = icmp slt i64 %v847, %v8
  br i1 %v849, label %b180, label %b181
b180:
  %v850 = add i64 %v847, 128
  %v851 = icmp slt i64 %v850, %v8
  %v852 = select i1 %v851, i64 %v850, i64 %v8
  br label %b182
b182:
  %v853 = phi i64 [ %v847, %b180 ], [ %v862, %b183 ]
  %v854 = phi <8 x float> [ splat (float 0x0000000000000000), %b180 ], [ %v861, %b183 ]
  %v855 = icmp slt i64 %v853, %v852
  br i1 %v855, label %b183, label %b184
b183:
  %v856 = mul i64 %v853, 24
  %v857 = getelementptr inbounds float, ptr %v36, i64 %v856
  %v858 = add i64 0, %v845
  %v859 = getelementptr inbounds float, ptr %v857, i64 %v858
  %v860 = load <8 x float>, ptr %v859, align 4
  %v861 = fadd <8 x float> %v854, %v860
  %v862 = add nsw i64 %v853, 1
  br label %b182
b184:
  %v863 = fadd <8 x float> %v848, %v854
  %v864 = add nsw i64 %v847, 128
  br label %b179
b181:
  %v865 = add i64 0, %v845
  %v866 = getelementptr inbounds float, ptr %v34, i64 %v865
  store <8 x float> %v848, ptr %v866, align 4
  %v867 = add nsw i64 %v845, 8
  br label %b176
b178:
  br label %b175
b175:
  %v868 = icmp sgt i64 %v3, 1
  br i1 %v868, label %b185, label %b186
b185:
  %v869 = getelementptr inbounds i64, ptr %v1, i64 3
  %v870 = atomicrmw add ptr %v869, i64 1 acq_rel
  %v871 = mul i64 %v3, 8
  br label %b187
b187:
  %v872 = load atomic i64, ptr %v869 acquire, align 8
  %v873 = icmp slt i64 %v872, %v871
  br i1 %v873, label %b188, label %b189
b188:
  %v874 = call i32 @sched_yield()
  br label %b187
b189:
  br label %b186
b186:
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
