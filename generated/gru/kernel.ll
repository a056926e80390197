; generated from specs/gru.yaml by `make generated`: do not edit
; gru I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v69 = alloca i64, i64 1, align 8
  %v869 = alloca float, i64 96, align 4
  %v951 = alloca float, i64 96, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 14
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 19
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 20
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 22
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 0
  %v73 = add i64 %v72, 384
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = icmp eq i64 %v2, 0
  br i1 %v78, label %b2, label %b3
b2:
  %v79 = add i64 0, 0
  %v80 = getelementptr inbounds float, ptr %v40, i64 %v79
  %v81 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v82, ptr %v80, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v83 = icmp sgt i64 %v3, 1
  br i1 %v83, label %b4, label %b5
b4:
  %v84 = getelementptr inbounds i64, ptr %v1, i64 3
  %v85 = atomicrmw add ptr %v84, i64 1 acq_rel
  %v86 = load i64, ptr %v69, align 8
  %v87 = add i64 %v86, 1
  store i64 %v87, ptr %v69, align 8
  %v88 = mul i64 %v3, %v87
  br label %b6
b6:
  %v89 = load atomic i64, ptr %v84 acquire, align 8
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b7, label %b8
b7:
  %v91 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b9, label %b10
b9:
  %v95 = getelementptr inbounds i64, ptr %v1, i64 26
  %v96 = load i64, ptr %v95, align 8
  %v97 = icmp eq i64 %v96, 0
  br i1 %v97, label %b11, label %b12
b11:
  %v98 = add i64 %v7, 0
  %v99 = sdiv i64 %v98, 1
  %v100 = add i64 %v2, 1
  %v101 = mul i64 %v99, %v2
  %v102 = sdiv i64 %v101, %v3
  %v103 = mul i64 %v102, 1
  %v104 = icmp slt i64 %v103, %v7
  %v105 = select i1 %v104, i64 %v103, i64 %v7
  %v106 = mul i64 %v99, %v100
  %v107 = sdiv i64 %v106, %v3
  %v108 = mul i64 %v107, 1
  %v109 = icmp slt i64 %v108, %v7
  %v110 = select i1 %v109, i64 %v108, i64 %v7
  br label %b13
b13:
  %v111 = phi i64 [ %v105, %b11 ], [ %v122, %b14 ]
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b14, label %b15
b14:
  %v113 = and i64 0, %v54
  %v114 = mul i64 %v113, %v7
  %v115 = add i64 %v114, %v111
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v22, i64 %v116
  %v118 = add i64 0, 0
  %v119 = getelementptr inbounds float, ptr %v117, i64 %v118
  %v120 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v121, ptr %v119, align 4
  %v122 = add nsw i64 %v111, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v123 = icmp sgt i64 %v3, 1
  br i1 %v123, label %b16, label %b17
b16:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v125 = atomicrmw add ptr %v124, i64 1 acq_rel
  %v126 = load i64, ptr %v69, align 8
  %v127 = add i64 %v126, 1
  store i64 %v127, ptr %v69, align 8
  %v128 = mul i64 %v3, %v127
  br label %b18
b18:
  %v129 = load atomic i64, ptr %v124 acquire, align 8
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b19, label %b20
b19:
  %v131 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v132 = getelementptr inbounds float, ptr %v71, i64 0
  %v133 = getelementptr inbounds i64, ptr %v1, i64 4
  %v134 = load i64, ptr %v133, align 8
  %v135 = icmp eq i64 %v134, 0
  br i1 %v135, label %b21, label %b22
b21:
  %v136 = add i64 1, 0
  %v137 = sdiv i64 %v136, 1
  %v138 = add i64 %v2, 1
  %v139 = mul i64 %v137, %v2
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, 1
  %v143 = select i1 %v142, i64 %v141, i64 1
  %v144 = mul i64 %v137, %v138
  %v145 = sdiv i64 %v144, %v3
  %v146 = mul i64 %v145, 1
  %v147 = icmp slt i64 %v146, 1
  %v148 = select i1 %v147, i64 %v146, i64 1
  %v149 = icmp slt i64 %v148, 1
  %v150 = select i1 %v149, i64 %v148, i64 1
  br label %b23
b23:
  %v151 = phi i64 [ %v143, %b21 ], [ %v486, %b61 ]
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b24, label %b25
b24:
  %v153 = mul i64 %v151, 192
  %v154 = mul i64 %v151, 24
  %v155 = add i64 %v153, 0
  %v156 = add i64 %v154, 0
  %v157 = getelementptr inbounds float, ptr %v132, i64 %v155
  %v158 = sub i64 24, %v156
  %v159 = icmp slt i64 %v158, 0
  %v160 = select i1 %v159, i64 0, i64 %v158
  %v161 = icmp ult i64 %v160, 8
  %v162 = select i1 %v161, i64 %v160, i64 8
  %v163 = trunc i64 %v162 to i32
  %v164 = insertelement <8 x i32> poison, i32 %v163, i64 0
  %v165 = shufflevector <8 x i32> %v164, <8 x i32> poison, <8 x i32> zeroinitializer
  %v166 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v165
  %v167 = mul i64 %v156, 8
  %v168 = add i64 0, %v167
  %v169 = getelementptr inbounds float, ptr %v12, i64 %v168
  %v170 = icmp sge i64 %v160, 8
  br i1 %v170, label %b26, label %b27
b26:
  br label %b28
b28:
  %v171 = phi i64 [ 0, %b26 ], [ %v245, %b29 ]
  %v172 = icmp slt i64 %v171, 8
  br i1 %v172, label %b29, label %b30
b29:
  %v173 = add i64 %v171, 0
  %v174 = getelementptr inbounds float, ptr %v169, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = add i64 %v171, 8
  %v177 = getelementptr inbounds float, ptr %v169, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = add i64 %v171, 16
  %v180 = getelementptr inbounds float, ptr %v169, i64 %v179
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = add i64 %v171, 24
  %v183 = getelementptr inbounds float, ptr %v169, i64 %v182
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = add i64 %v171, 32
  %v186 = getelementptr inbounds float, ptr %v169, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = add i64 %v171, 40
  %v189 = getelementptr inbounds float, ptr %v169, i64 %v188
  %v190 = load <8 x float>, ptr %v189, align 4
  %v191 = add i64 %v171, 48
  %v192 = getelementptr inbounds float, ptr %v169, i64 %v191
  %v193 = load <8 x float>, ptr %v192, align 4
  %v194 = add i64 %v171, 56
  %v195 = getelementptr inbounds float, ptr %v169, i64 %v194
  %v196 = load <8 x float>, ptr %v195, align 4
  %v197 = shufflevector <8 x float> %v175, <8 x float> %v187, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v198 = shufflevector <8 x float> %v175, <8 x float> %v187, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v199 = shufflevector <8 x float> %v178, <8 x float> %v190, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v200 = shufflevector <8 x float> %v178, <8 x float> %v190, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v201 = shufflevector <8 x float> %v181, <8 x float> %v193, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v202 = shufflevector <8 x float> %v181, <8 x float> %v193, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v203 = shufflevector <8 x float> %v184, <8 x float> %v196, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v204 = shufflevector <8 x float> %v184, <8 x float> %v196, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v205 = shufflevector <8 x float> %v197, <8 x float> %v201, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v206 = shufflevector <8 x float> %v197, <8 x float> %v201, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v207 = shufflevector <8 x float> %v199, <8 x float> %v203, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v208 = shufflevector <8 x float> %v199, <8 x float> %v203, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v209 = shufflevector <8 x float> %v198, <8 x float> %v202, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v210 = shufflevector <8 x float> %v198, <8 x float> %v202, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v211 = shufflevector <8 x float> %v200, <8 x float> %v204, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v212 = shufflevector <8 x float> %v200, <8 x float> %v204, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v213 = shufflevector <8 x float> %v205, <8 x float> %v207, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v214 = shufflevector <8 x float> %v205, <8 x float> %v207, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v215 = shufflevector <8 x float> %v206, <8 x float> %v208, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v216 = shufflevector <8 x float> %v206, <8 x float> %v208, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v217 = shufflevector <8 x float> %v209, <8 x float> %v211, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v218 = shufflevector <8 x float> %v209, <8 x float> %v211, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v219 = shufflevector <8 x float> %v210, <8 x float> %v212, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v220 = shufflevector <8 x float> %v210, <8 x float> %v212, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v221 = add i64 %v171, 0
  %v222 = mul i64 %v221, 24
  %v223 = getelementptr inbounds float, ptr %v157, i64 %v222
  store <8 x float> %v213, ptr %v223, align 4
  %v224 = add i64 %v171, 1
  %v225 = mul i64 %v224, 24
  %v226 = getelementptr inbounds float, ptr %v157, i64 %v225
  store <8 x float> %v214, ptr %v226, align 4
  %v227 = add i64 %v171, 2
  %v228 = mul i64 %v227, 24
  %v229 = getelementptr inbounds float, ptr %v157, i64 %v228
  store <8 x float> %v215, ptr %v229, align 4
  %v230 = add i64 %v171, 3
  %v231 = mul i64 %v230, 24
  %v232 = getelementptr inbounds float, ptr %v157, i64 %v231
  store <8 x float> %v216, ptr %v232, align 4
  %v233 = add i64 %v171, 4
  %v234 = mul i64 %v233, 24
  %v235 = getelementptr inbounds float, ptr %v157, i64 %v234
  store <8 x float> %v217, ptr %v235, align 4
  %v236 = add i64 %v171, 5
  %v237 = mul i64 %v236, 24
  %v238 = getelementptr inbounds float, ptr %v157, i64 %v237
  store <8 x float> %v218, ptr %v238, align 4
  %v239 = add i64 %v171, 6
  %v240 = mul i64 %v239, 24
  %v241 = getelementptr inbounds float, ptr %v157, i64 %v240
  store <8 x float> %v219, ptr %v241, align 4
  %v242 = add i64 %v171, 7
  %v243 = mul i64 %v242, 24
  %v244 = getelementptr inbounds float, ptr %v157, i64 %v243
  store <8 x float> %v220, ptr %v244, align 4
  %v245 = add nsw i64 %v171, 8
  br label %b28
b30:
  br label %b31
b31:
  %v246 = phi i64 [ 8, %b30 ], [ %v254, %b32 ]
  %v247 = icmp slt i64 %v246, 8
  br i1 %v247, label %b32, label %b33
b32:
  %v248 = mul i64 %v246, 1
  %v249 = getelementptr inbounds float, ptr %v169, i64 %v248
  %v250 = getelementptr float, ptr %v249, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v251 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v250, <8 x i1> %v166, <8 x float> zeroinitializer)
  %v252 = mul i64 %v246, 24
  %v253 = getelementptr inbounds float, ptr %v157, i64 %v252
  store <8 x float> %v251, ptr %v253, align 4
  %v254 = add nsw i64 %v246, 1
  br label %b31
b33:
  br label %b27
b27:
  %v255 = icmp slt i64 %v160, 8
  br i1 %v255, label %b34, label %b35
b34:
  br label %b36
b36:
  %v256 = phi i64 [ 0, %b34 ], [ %v264, %b37 ]
  %v257 = icmp slt i64 %v256, 8
  br i1 %v257, label %b37, label %b38
b37:
  %v258 = mul i64 %v256, 1
  %v259 = getelementptr inbounds float, ptr %v169, i64 %v258
  %v260 = getelementptr float, ptr %v259, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v261 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v260, <8 x i1> %v166, <8 x float> zeroinitializer)
  %v262 = mul i64 %v256, 24
  %v263 = getelementptr inbounds float, ptr %v157, i64 %v262
  store <8 x float> %v261, ptr %v263, align 4
  %v264 = add nsw i64 %v256, 1
  br label %b36
b38:
  br label %b35
b35:
  %v265 = add i64 %v153, 8
  %v266 = add i64 %v154, 8
  %v267 = getelementptr inbounds float, ptr %v132, i64 %v265
  %v268 = sub i64 24, %v266
  %v269 = icmp slt i64 %v268, 0
  %v270 = select i1 %v269, i64 0, i64 %v268
  %v271 = icmp ult i64 %v270, 8
  %v272 = select i1 %v271, i64 %v270, i64 8
  %v273 = trunc i64 %v272 to i32
  %v274 = insertelement <8 x i32> poison, i32 %v273, i64 0
  %v275 = shufflevector <8 x i32> %v274, <8 x i32> poison, <8 x i32> zeroinitializer
  %v276 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v275
  %v277 = mul i64 %v266, 8
  %v278 = add i64 0, %v277
  %v279 = getelementptr inbounds float, ptr %v12, i64 %v278
  %v280 = icmp sge i64 %v270, 8
  br i1 %v280, label %b39, label %b40
b39:
  br label %b41
b41:
  %v281 = phi i64 [ 0, %b39 ], [ %v355, %b42 ]
  %v282 = icmp slt i64 %v281, 8
  br i1 %v282, label %b42, label %b43
b42:
  %v283 = add i64 %v281, 0
  %v284 = getelementptr inbounds float, ptr %v279, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = add i64 %v281, 8
  %v287 = getelementptr inbounds float, ptr %v279, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = add i64 %v281, 16
  %v290 = getelementptr inbounds float, ptr %v279, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = add i64 %v281, 24
  %v293 = getelementptr inbounds float, ptr %v279, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = add i64 %v281, 32
  %v296 = getelementptr inbounds float, ptr %v279, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = add i64 %v281, 40
  %v299 = getelementptr inbounds float, ptr %v279, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = add i64 %v281, 48
  %v302 = getelementptr inbounds float, ptr %v279, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = add i64 %v281, 56
  %v305 = getelementptr inbounds float, ptr %v279, i64 %v304
  %v306 = load <8 x float>, ptr %v305, align 4
  %v307 = shufflevector <8 x float> %v285, <8 x float> %v297, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v308 = shufflevector <8 x float> %v285, <8 x float> %v297, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v309 = shufflevector <8 x float> %v288, <8 x float> %v300, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v310 = shufflevector <8 x float> %v288, <8 x float> %v300, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v311 = shufflevector <8 x float> %v291, <8 x float> %v303, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v312 = shufflevector <8 x float> %v291, <8 x float> %v303, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v313 = shufflevector <8 x float> %v294, <8 x float> %v306, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v314 = shufflevector <8 x float> %v294, <8 x float> %v306, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v315 = shufflevector <8 x float> %v307, <8 x float> %v311, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v316 = shufflevector <8 x float> %v307, <8 x float> %v311, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v317 = shufflevector <8 x float> %v309, <8 x float> %v313, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v318 = shufflevector <8 x float> %v309, <8 x float> %v313, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v319 = shufflevector <8 x float> %v308, <8 x float> %v312, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v320 = shufflevector <8 x float> %v308, <8 x float> %v312, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v321 = shufflevector <8 x float> %v310, <8 x float> %v314, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v322 = shufflevector <8 x float> %v310, <8 x float> %v314, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v323 = shufflevector <8 x float> %v315, <8 x float> %v317, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v324 = shufflevector <8 x float> %v315, <8 x float> %v317, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v325 = shufflevector <8 x float> %v316, <8 x float> %v318, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v326 = shufflevector <8 x float> %v316, <8 x float> %v318, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v327 = shufflevector <8 x float> %v319, <8 x float> %v321, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v328 = shufflevector <8 x float> %v319, <8 x float> %v321, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v329 = shufflevector <8 x float> %v320, <8 x float> %v322, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v330 = shufflevector <8 x float> %v320, <8 x float> %v322, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v331 = add i64 %v281, 0
  %v332 = mul i64 %v331, 24
  %v333 = getelementptr inbounds float, ptr %v267, i64 %v332
  store <8 x float> %v323, ptr %v333, align 4
  %v334 = add i64 %v281, 1
  %v335 = mul i64 %v334, 24
  %v336 = getelementptr inbounds float, ptr %v267, i64 %v335
  store <8 x float> %v324, ptr %v336, align 4
  %v337 = add i64 %v281, 2
  %v338 = mul i64 %v337, 24
  %v339 = getelementptr inbounds float, ptr %v267, i64 %v338
  store <8 x float> %v325, ptr %v339, align 4
  %v340 = add i64 %v281, 3
  %v341 = mul i64 %v340, 24
  %v342 = getelementptr inbounds float, ptr %v267, i64 %v341
  store <8 x float> %v326, ptr %v342, align 4
  %v343 = add i64 %v281, 4
  %v344 = mul i64 %v343, 24
  %v345 = getelementptr inbounds float, ptr %v267, i64 %v344
  store <8 x float> %v327, ptr %v345, align 4
  %v346 = add i64 %v281, 5
  %v347 = mul i64 %v346, 24
  %v348 = getelementptr inbounds float, ptr %v267, i64 %v347
  store <8 x float> %v328, ptr %v348, align 4
  %v349 = add i64 %v281, 6
  %v350 = mul i64 %v349, 24
  %v351 = getelementptr inbounds float, ptr %v267, i64 %v350
  store <8 x float> %v329, ptr %v351, align 4
  %v352 = add i64 %v281, 7
  %v353 = mul i64 %v352, 24
  %v354 = getelementptr inbounds float, ptr %v267, i64 %v353
  store <8 x float> %v330, ptr %v354, align 4
  %v355 = add nsw i64 %v281, 8
  br label %b41
b43:
  br label %b44
b44:
  %v356 = phi i64 [ 8, %b43 ], [ %v364, %b45 ]
  %v357 = icmp slt i64 %v356, 8
  br i1 %v357, label %b45, label %b46
b45:
  %v358 = mul i64 %v356, 1
  %v359 = getelementptr inbounds float, ptr %v279, i64 %v358
  %v360 = getelementptr float, ptr %v359, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v361 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v360, <8 x i1> %v276, <8 x float> zeroinitializer)
  %v362 = mul i64 %v356, 24
  %v363 = getelementptr inbounds float, ptr %v267, i64 %v362
  store <8 x float> %v361, ptr %v363, align 4
  %v364 = add nsw i64 %v356, 1
  br label %b44
b46:
  br label %b40
b40:
  %v365 = icmp slt i64 %v270, 8
  br i1 %v365, label %b47, label %b48
b47:
  br label %b49
b49:
  %v366 = phi i64 [ 0, %b47 ], [ %v374, %b50 ]
  %v367 = icmp slt i64 %v366, 8
  br i1 %v367, label %b50, label %b51
b50:
  %v368 = mul i64 %v366, 1
  %v369 = getelementptr inbounds float, ptr %v279, i64 %v368
  %v370 = getelementptr float, ptr %v369, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v371 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v370, <8 x i1> %v276, <8 x float> zeroinitializer)
  %v372 = mul i64 %v366, 24
  %v373 = getelementptr inbounds float, ptr %v267, i64 %v372
  store <8 x float> %v371, ptr %v373, align 4
  %v374 = add nsw i64 %v366, 1
  br label %b49
b51:
  br label %b48
b48:
  %v375 = add i64 %v153, 16
  %v376 = add i64 %v154, 16
  %v377 = getelementptr inbounds float, ptr %v132, i64 %v375
  %v378 = sub i64 24, %v376
  %v379 = icmp slt i64 %v378, 0
  %v380 = select i1 %v379, i64 0, i64 %v378
  %v381 = icmp ult i64 %v380, 8
  %v382 = select i1 %v381, i64 %v380, i64 8
  %v383 = trunc i64 %v382 to i32
  %v384 = insertelement <8 x i32> poison, i32 %v383, i64 0
  %v385 = shufflevector <8 x i32> %v384, <8 x i32> poison, <8 x i32> zeroinitializer
  %v386 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v385
  %v387 = mul i64 %v376, 8
  %v388 = add i64 0, %v387
  %v389 = getelementptr inbounds float, ptr %v12, i64 %v388
  %v390 = icmp sge i64 %v380, 8
  br i1 %v390, label %b52, label %b53
b52:
  br label %b54
b54:
  %v391 = phi i64 [ 0, %b52 ], [ %v465, %b55 ]
  %v392 = icmp slt i64 %v391, 8
  br i1 %v392, label %b55, label %b56
b55:
  %v393 = add i64 %v391, 0
  %v394 = getelementptr inbounds float, ptr %v389, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = add i64 %v391, 8
  %v397 = getelementptr inbounds float, ptr %v389, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 %v391, 16
  %v400 = getelementptr inbounds float, ptr %v389, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = add i64 %v391, 24
  %v403 = getelementptr inbounds float, ptr %v389, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = add i64 %v391, 32
  %v406 = getelementptr inbounds float, ptr %v389, i64 %v405
  %v407 = load <8 x float>, ptr %v406, align 4
  %v408 = add i64 %v391, 40
  %v409 = getelementptr inbounds float, ptr %v389, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = add i64 %v391, 48
  %v412 = getelementptr inbounds float, ptr %v389, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = add i64 %v391, 56
  %v415 = getelementptr inbounds float, ptr %v389, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = shufflevector <8 x float> %v395, <8 x float> %v407, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v418 = shufflevector <8 x float> %v395, <8 x float> %v407, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v419 = shufflevector <8 x float> %v398, <8 x float> %v410, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v420 = shufflevector <8 x float> %v398, <8 x float> %v410, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v421 = shufflevector <8 x float> %v401, <8 x float> %v413, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v422 = shufflevector <8 x float> %v401, <8 x float> %v413, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v423 = shufflevector <8 x float> %v404, <8 x float> %v416, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v424 = shufflevector <8 x float> %v404, <8 x float> %v416, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v425 = shufflevector <8 x float> %v417, <8 x float> %v421, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v426 = shufflevector <8 x float> %v417, <8 x float> %v421, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v427 = shufflevector <8 x float> %v419, <8 x float> %v423, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v428 = shufflevector <8 x float> %v419, <8 x float> %v423, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v429 = shufflevector <8 x float> %v418, <8 x float> %v422, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v430 = shufflevector <8 x float> %v418, <8 x float> %v422, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v431 = shufflevector <8 x float> %v420, <8 x float> %v424, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v432 = shufflevector <8 x float> %v420, <8 x float> %v424, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v433 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v434 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v435 = shufflevector <8 x float> %v426, <8 x float> %v428, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v436 = shufflevector <8 x float> %v426, <8 x float> %v428, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v437 = shufflevector <8 x float> %v429, <8 x float> %v431, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v438 = shufflevector <8 x float> %v429, <8 x float> %v431, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v439 = shufflevector <8 x float> %v430, <8 x float> %v432, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v440 = shufflevector <8 x float> %v430, <8 x float> %v432, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v441 = add i64 %v391, 0
  %v442 = mul i64 %v441, 24
  %v443 = getelementptr inbounds float, ptr %v377, i64 %v442
  store <8 x float> %v433, ptr %v443, align 4
  %v444 = add i64 %v391, 1
  %v445 = mul i64 %v444, 24
  %v446 = getelementptr inbounds float, ptr %v377, i64 %v445
  store <8 x float> %v434, ptr %v446, align 4
  %v447 = add i64 %v391, 2
  %v448 = mul i64 %v447, 24
  %v449 = getelementptr inbounds float, ptr %v377, i64 %v448
  store <8 x float> %v435, ptr %v449, align 4
  %v450 = add i64 %v391, 3
  %v451 = mul i64 %v450, 24
  %v452 = getelementptr inbounds float, ptr %v377, i64 %v451
  store <8 x float> %v436, ptr %v452, align 4
  %v453 = add i64 %v391, 4
  %v454 = mul i64 %v453, 24
  %v455 = getelementptr inbounds float, ptr %v377, i64 %v454
  store <8 x float> %v437, ptr %v455, align 4
  %v456 = add i64 %v391, 5
  %v457 = mul i64 %v456, 24
  %v458 = getelementptr inbounds float, ptr %v377, i64 %v457
  store <8 x float> %v438, ptr %v458, align 4
  %v459 = add i64 %v391, 6
  %v460 = mul i64 %v459, 24
  %v461 = getelementptr inbounds float, ptr %v377, i64 %v460
  store <8 x float> %v439, ptr %v461, align 4
  %v462 = add i64 %v391, 7
  %v463 = mul i64 %v462, 24
  %v464 = getelementptr inbounds float, ptr %v377, i64 %v463
  store <8 x float> %v440, ptr %v464, align 4
  %v465 = add nsw i64 %v391, 8
  br label %b54
b56:
  br label %b57
b57:
  %v466 = phi i64 [ 8, %b56 ], [ %v474, %b58 ]
  %v467 = icmp slt i64 %v466, 8
  br i1 %v467, label %b58, label %b59
b58:
  %v468 = mul i64 %v466, 1
  %v469 = getelementptr inbounds float, ptr %v389, i64 %v468
  %v470 = getelementptr float, ptr %v469, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v471 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v470, <8 x i1> %v386, <8 x float> zeroinitializer)
  %v472 = mul i64 %v466, 24
  %v473 = getelementptr inbounds float, ptr %v377, i64 %v472
  store <8 x float> %v471, ptr %v473, align 4
  %v474 = add nsw i64 %v466, 1
  br label %b57
b59:
  br label %b53
b53:
  %v475 = icmp slt i64 %v380, 8
  br i1 %v475, label %b60, label %b61
b60:
  br label %b62
b62:
  %v476 = phi i64 [ 0, %b60 ], [ %v484, %b63 ]
  %v477 = icmp slt i64 %v476, 8
  br i1 %v477, label %b63, label %b64
b63:
  %v478 = mul i64 %v476, 1
  %v479 = getelementptr inbounds float, ptr %v389, i64 %v478
  %v480 = getelementptr float, ptr %v479, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v481 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v480, <8 x i1> %v386, <8 x float> zeroinitializer)
  %v482 = mul i64 %v476, 24
  %v483 = getelementptr inbounds float, ptr %v377, i64 %v482
  store <8 x float> %v481, ptr %v483, align 4
  %v484 = add nsw i64 %v476, 1
  br label %b62
b64:
  br label %b61
b61:
  %v485 = add i64 %v153, 192
  %v486 = add nsw i64 %v151, 1
  br label %b23
b25:
  br label %b22
b22:
  %v487 = icmp sgt i64 %v3, 1
  br i1 %v487, label %b65, label %b66
b65:
  %v488 = getelementptr inbounds i64, ptr %v1, i64 3
  %v489 = atomicrmw add ptr %v488, i64 1 acq_rel
  %v490 = load i64, ptr %v69, align 8
  %v491 = add i64 %v490, 1
  store i64 %v491, ptr %v69, align 8
  %v492 = mul i64 %v3, %v491
  br label %b67
b67:
  %v493 = load atomic i64, ptr %v488 acquire, align 8
  %v494 = icmp slt i64 %v493, %v492
  br i1 %v494, label %b68, label %b69
b68:
  %v495 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v496 = getelementptr inbounds float, ptr %v71, i64 192
  %v497 = getelementptr inbounds i64, ptr %v1, i64 4
  %v498 = load i64, ptr %v497, align 8
  %v499 = icmp eq i64 %v498, 0
  br i1 %v499, label %b70, label %b71
b70:
  %v500 = add i64 1, 0
  %v501 = sdiv i64 %v500, 1
  %v502 = add i64 %v2, 1
  %v503 = mul i64 %v501, %v2
  %v504 = sdiv i64 %v503, %v3
  %v505 = mul i64 %v504, 1
  %v506 = icmp slt i64 %v505, 1
  %v507 = select i1 %v506, i64 %v505, i64 1
  %v508 = mul i64 %v501, %v502
  %v509 = sdiv i64 %v508, %v3
  %v510 = mul i64 %v509, 1
  %v511 = icmp slt i64 %v510, 1
  %v512 = select i1 %v511, i64 %v510, i64 1
  %v513 = icmp slt i64 %v512, 1
  %v514 = select i1 %v513, i64 %v512, i64 1
  br label %b72
b72:
  %v515 = phi i64 [ %v507, %b70 ], [ %v850, %b110 ]
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %b73, label %b74
b73:
  %v517 = mul i64 %v515, 192
  %v518 = mul i64 %v515, 8
  %v519 = add i64 %v517, 0
  %v520 = add i64 %v518, 0
  %v521 = getelementptr inbounds float, ptr %v496, i64 %v519
  %v522 = sub i64 8, %v520
  %v523 = icmp slt i64 %v522, 0
  %v524 = select i1 %v523, i64 0, i64 %v522
  %v525 = icmp ult i64 %v524, 8
  %v526 = select i1 %v525, i64 %v524, i64 8
  %v527 = trunc i64 %v526 to i32
  %v528 = insertelement <8 x i32> poison, i32 %v527, i64 0
  %v529 = shufflevector <8 x i32> %v528, <8 x i32> poison, <8 x i32> zeroinitializer
  %v530 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v529
  %v531 = mul i64 %v520, 8
  %v532 = add i64 128, %v531
  %v533 = getelementptr inbounds float, ptr %v16, i64 %v532
  %v534 = icmp sge i64 %v524, 8
  br i1 %v534, label %b75, label %b76
b75:
  br label %b77
b77:
  %v535 = phi i64 [ 0, %b75 ], [ %v609, %b78 ]
  %v536 = icmp slt i64 %v535, 8
  br i1 %v536, label %b78, label %b79
b78:
  %v537 = add i64 %v535, 0
  %v538 = getelementptr inbounds float, ptr %v533, i64 %v537
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = add i64 %v535, 8
  %v541 = getelementptr inbounds float, ptr %v533, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = add i64 %v535, 16
  %v544 = getelementptr inbounds float, ptr %v533, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = add i64 %v535, 24
  %v547 = getelementptr inbounds float, ptr %v533, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = add i64 %v535, 32
  %v550 = getelementptr inbounds float, ptr %v533, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = add i64 %v535, 40
  %v553 = getelementptr inbounds float, ptr %v533, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 %v535, 48
  %v556 = getelementptr inbounds float, ptr %v533, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = add i64 %v535, 56
  %v559 = getelementptr inbounds float, ptr %v533, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = shufflevector <8 x float> %v539, <8 x float> %v551, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v562 = shufflevector <8 x float> %v539, <8 x float> %v551, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v563 = shufflevector <8 x float> %v542, <8 x float> %v554, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v564 = shufflevector <8 x float> %v542, <8 x float> %v554, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v565 = shufflevector <8 x float> %v545, <8 x float> %v557, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v566 = shufflevector <8 x float> %v545, <8 x float> %v557, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v567 = shufflevector <8 x float> %v548, <8 x float> %v560, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v568 = shufflevector <8 x float> %v548, <8 x float> %v560, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v569 = shufflevector <8 x float> %v561, <8 x float> %v565, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v570 = shufflevector <8 x float> %v561, <8 x float> %v565, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v571 = shufflevector <8 x float> %v563, <8 x float> %v567, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v572 = shufflevector <8 x float> %v563, <8 x float> %v567, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v573 = shufflevector <8 x float> %v562, <8 x float> %v566, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v574 = shufflevector <8 x float> %v562, <8 x float> %v566, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v575 = shufflevector <8 x float> %v564, <8 x float> %v568, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v576 = shufflevector <8 x float> %v564, <8 x float> %v568, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v577 = shufflevector <8 x float> %v569, <8 x float> %v571, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v578 = shufflevector <8 x float> %v569, <8 x float> %v571, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v579 = shufflevector <8 x float> %v570, <8 x float> %v572, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v580 = shufflevector <8 x float> %v570, <8 x float> %v572, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v581 = shufflevector <8 x float> %v573, <8 x float> %v575, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v582 = shufflevector <8 x float> %v573, <8 x float> %v575, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v583 = shufflevector <8 x float> %v574, <8 x float> %v576, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v584 = shufflevector <8 x float> %v574, <8 x float> %v576, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v585 = add i64 %v535, 0
  %v586 = mul i64 %v585, 24
  %v587 = getelementptr inbounds float, ptr %v521, i64 %v586
  store <8 x float> %v577, ptr %v587, align 4
  %v588 = add i64 %v535, 1
  %v589 = mul i64 %v588, 24
  %v590 = getelementptr inbounds float, ptr %v521, i64 %v589
  store <8 x float> %v578, ptr %v590, align 4
  %v591 = add i64 %v535, 2
  %v592 = mul i64 %v591, 24
  %v593 = getelementptr inbounds float, ptr %v521, i64 %v592
  store <8 x float> %v579, ptr %v593, align 4
  %v594 = add i64 %v535, 3
  %v595 = mul i64 %v594, 24
  %v596 = getelementptr inbounds float, ptr %v521, i64 %v595
  store <8 x float> %v580, ptr %v596, align 4
  %v597 = add i64 %v535, 4
  %v598 = mul i64 %v597, 24
  %v599 = getelementptr inbounds float, ptr %v521, i64 %v598
  store <8 x float> %v581, ptr %v599, align 4
  %v600 = add i64 %v535, 5
  %v601 = mul i64 %v600, 24
  %v602 = getelementptr inbounds float, ptr %v521, i64 %v601
  store <8 x float> %v582, ptr %v602, align 4
  %v603 = add i64 %v535, 6
  %v604 = mul i64 %v603, 24
  %v605 = getelementptr inbounds float, ptr %v521, i64 %v604
  store <8 x float> %v583, ptr %v605, align 4
  %v606 = add i64 %v535, 7
  %v607 = mul i64 %v606, 24
  %v608 = getelementptr inbounds float, ptr %v521, i64 %v607
  store <8 x float> %v584, ptr %v608, align 4
  %v609 = add nsw i64 %v535, 8
  br label %b77
b79:
  br label %b80
b80:
  %v610 = phi i64 [ 8, %b79 ], [ %v618, %b81 ]
  %v611 = icmp slt i64 %v610, 8
  br i1 %v611, label %b81, label %b82
b81:
  %v612 = mul i64 %v610, 1
  %v613 = getelementptr inbounds float, ptr %v533, i64 %v612
  %v614 = getelementptr float, ptr %v613, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v615 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v614, <8 x i1> %v530, <8 x float> zeroinitializer)
  %v616 = mul i64 %v610, 24
  %v617 = getelementptr inbounds float, ptr %v521, i64 %v616
  store <8 x float> %v615, ptr %v617, align 4
  %v618 = add nsw i64 %v610, 1
  br label %b80
b82:
  br label %b76
b76:
  %v619 = icmp slt i64 %v524, 8
  br i1 %v619, label %b83, label %b84
b83:
  br label %b85
b85:
  %v620 = phi i64 [ 0, %b83 ], [ %v628, %b86 ]
  %v621 = icmp slt i64 %v620, 8
  br i1 %v621, label %b86, label %b87
b86:
  %v622 = mul i64 %v620, 1
  %v623 = getelementptr inbounds float, ptr %v533, i64 %v622
  %v624 = getelementptr float, ptr %v623, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v625 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v624, <8 x i1> %v530, <8 x float> zeroinitializer)
  %v626 = mul i64 %v620, 24
  %v627 = getelementptr inbounds float, ptr %v521, i64 %v626
  store <8 x float> %v625, ptr %v627, align 4
  %v628 = add nsw i64 %v620, 1
  br label %b85
b87:
  br label %b84
b84:
  %v629 = add i64 %v517, 8
  %v630 = add i64 %v518, 0
  %v631 = getelementptr inbounds float, ptr %v496, i64 %v629
  %v632 = sub i64 8, %v630
  %v633 = icmp slt i64 %v632, 0
  %v634 = select i1 %v633, i64 0, i64 %v632
  %v635 = icmp ult i64 %v634, 8
  %v636 = select i1 %v635, i64 %v634, i64 8
  %v637 = trunc i64 %v636 to i32
  %v638 = insertelement <8 x i32> poison, i32 %v637, i64 0
  %v639 = shufflevector <8 x i32> %v638, <8 x i32> poison, <8 x i32> zeroinitializer
  %v640 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v639
  %v641 = mul i64 %v630, 8
  %v642 = add i64 0, %v641
  %v643 = getelementptr inbounds float, ptr %v16, i64 %v642
  %v644 = icmp sge i64 %v634, 8
  br i1 %v644, label %b88, label %b89
b88:
  br label %b90
b90:
  %v645 = phi i64 [ 0, %b88 ], [ %v719, %b91 ]
  %v646 = icmp slt i64 %v645, 8
  br i1 %v646, label %b91, label %b92
b91:
  %v647 = add i64 %v645, 0
  %v648 = getelementptr inbounds float, ptr %v643, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = add i64 %v645, 8
  %v651 = getelementptr inbounds float, ptr %v643, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = add i64 %v645, 16
  %v654 = getelementptr inbounds float, ptr %v643, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = add i64 %v645, 24
  %v657 = getelementptr inbounds float, ptr %v643, i64 %v656
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = add i64 %v645, 32
  %v660 = getelementptr inbounds float, ptr %v643, i64 %v659
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = add i64 %v645, 40
  %v663 = getelementptr inbounds float, ptr %v643, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = add i64 %v645, 48
  %v666 = getelementptr inbounds float, ptr %v643, i64 %v665
  %v667 = load <8 x float>, ptr %v666, align 4
  %v668 = add i64 %v645, 56
  %v669 = getelementptr inbounds float, ptr %v643, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = shufflevector <8 x float> %v649, <8 x float> %v661, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v672 = shufflevector <8 x float> %v649, <8 x float> %v661, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v673 = shufflevector <8 x float> %v652, <8 x float> %v664, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v674 = shufflevector <8 x float> %v652, <8 x float> %v664, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v675 = shufflevector <8 x float> %v655, <8 x float> %v667, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v676 = shufflevector <8 x float> %v655, <8 x float> %v667, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v677 = shufflevector <8 x float> %v658, <8 x float> %v670, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v678 = shufflevector <8 x float> %v658, <8 x float> %v670, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v679 = shufflevector <8 x float> %v671, <8 x float> %v675, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v680 = shufflevector <8 x float> %v671, <8 x float> %v675, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v681 = shufflevector <8 x float> %v673, <8 x float> %v677, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v682 = shufflevector <8 x float> %v673, <8 x float> %v677, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v683 = shufflevector <8 x float> %v672, <8 x float> %v676, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v684 = shufflevector <8 x float> %v672, <8 x float> %v676, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v685 = shufflevector <8 x float> %v674, <8 x float> %v678, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v686 = shufflevector <8 x float> %v674, <8 x float> %v678, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v687 = shufflevector <8 x float> %v679, <8 x float> %v681, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v688 = shufflevector <8 x float> %v679, <8 x float> %v681, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v689 = shufflevector <8 x float> %v680, <8 x float> %v682, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v690 = shufflevector <8 x float> %v680, <8 x float> %v682, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v691 = shufflevector <8 x float> %v683, <8 x float> %v685, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v692 = shufflevector <8 x float> %v683, <8 x float> %v685, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v693 = shufflevector <8 x float> %v684, <8 x float> %v686, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v694 = shufflevector <8 x float> %v684, <8 x float> %v686, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v695 = add i64 %v645, 0
  %v696 = mul i64 %v695, 24
  %v697 = getelementptr inbounds float, ptr %v631, i64 %v696
  store <8 x float> %v687, ptr %v697, align 4
  %v698 = add i64 %v645, 1
  %v699 = mul i64 %v698, 24
  %v700 = getelementptr inbounds float, ptr %v631, i64 %v699
  store <8 x float> %v688, ptr %v700, align 4
  %v701 = add i64 %v645, 2
  %v702 = mul i64 %v701, 24
  %v703 = getelementptr inbounds float, ptr %v631, i64 %v702
  store <8 x float> %v689, ptr %v703, align 4
  %v704 = add i64 %v645, 3
  %v705 = mul i64 %v704, 24
  %v706 = getelementptr inbounds float, ptr %v631, i64 %v705
  store <8 x float> %v690, ptr %v706, align 4
  %v707 = add i64 %v645, 4
  %v708 = mul i64 %v707, 24
  %v709 = getelementptr inbounds float, ptr %v631, i64 %v708
  store <8 x float> %v691, ptr %v709, align 4
  %v710 = add i64 %v645, 5
  %v711 = mul i64 %v710, 24
  %v712 = getelementptr inbounds float, ptr %v631, i64 %v711
  store <8 x float> %v692, ptr %v712, align 4
  %v713 = add i64 %v645, 6
  %v714 = mul i64 %v713, 24
  %v715 = getelementptr inbounds float, ptr %v631, i64 %v714
  store <8 x float> %v693, ptr %v715, align 4
  %v716 = add i64 %v645, 7
  %v717 = mul i64 %v716, 24
  %v718 = getelementptr inbounds float, ptr %v631, i64 %v717
  store <8 x float> %v694, ptr %v718, align 4
  %v719 = add nsw i64 %v645, 8
  br label %b90
b92:
  br label %b93
b93:
  %v720 = phi i64 [ 8, %b92 ], [ %v728, %b94 ]
  %v721 = icmp slt i64 %v720, 8
  br i1 %v721, label %b94, label %b95
b94:
  %v722 = mul i64 %v720, 1
  %v723 = getelementptr inbounds float, ptr %v643, i64 %v722
  %v724 = getelementptr float, ptr %v723, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v725 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v724, <8 x i1> %v640, <8 x float> zeroinitializer)
  %v726 = mul i64 %v720, 24
  %v727 = getelementptr inbounds float, ptr %v631, i64 %v726
  store <8 x float> %v725, ptr %v727, align 4
  %v728 = add nsw i64 %v720, 1
  br label %b93
b95:
  br label %b89
b89:
  %v729 = icmp slt i64 %v634, 8
  br i1 %v729, label %b96, label %b97
b96:
  br label %b98
b98:
  %v730 = phi i64 [ 0, %b96 ], [ %v738, %b99 ]
  %v731 = icmp slt i64 %v730, 8
  br i1 %v731, label %b99, label %b100
b99:
  %v732 = mul i64 %v730, 1
  %v733 = getelementptr inbounds float, ptr %v643, i64 %v732
  %v734 = getelementptr float, ptr %v733, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v735 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v734, <8 x i1> %v640, <8 x float> zeroinitializer)
  %v736 = mul i64 %v730, 24
  %v737 = getelementptr inbounds float, ptr %v631, i64 %v736
  store <8 x float> %v735, ptr %v737, align 4
  %v738 = add nsw i64 %v730, 1
  br label %b98
b100:
  br label %b97
b97:
  %v739 = add i64 %v517, 16
  %v740 = add i64 %v518, 0
  %v741 = getelementptr inbounds float, ptr %v496, i64 %v739
  %v742 = sub i64 8, %v740
  %v743 = icmp slt i64 %v742, 0
  %v744 = select i1 %v743, i64 0, i64 %v742
  %v745 = icmp ult i64 %v744, 8
  %v746 = select i1 %v745, i64 %v744, i64 8
  %v747 = trunc i64 %v746 to i32
  %v748 = insertelement <8 x i32> poison, i32 %v747, i64 0
  %v749 = shufflevector <8 x i32> %v748, <8 x i32> poison, <8 x i32> zeroinitializer
  %v750 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v749
  %v751 = mul i64 %v740, 8
  %v752 = add i64 64, %v751
  %v753 = getelementptr inbounds float, ptr %v16, i64 %v752
  %v754 = icmp sge i64 %v744, 8
  br i1 %v754, label %b101, label %b102
b101:
  br label %b103
b103:
  %v755 = phi i64 [ 0, %b101 ], [ %v829, %b104 ]
  %v756 = icmp slt i64 %v755, 8
  br i1 %v756, label %b104, label %b105
b104:
  %v757 = add i64 %v755, 0
  %v758 = getelementptr inbounds float, ptr %v753, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = add i64 %v755, 8
  %v761 = getelementptr inbounds float, ptr %v753, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = add i64 %v755, 16
  %v764 = getelementptr inbounds float, ptr %v753, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = add i64 %v755, 24
  %v767 = getelementptr inbounds float, ptr %v753, i64 %v766
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = add i64 %v755, 32
  %v770 = getelementptr inbounds float, ptr %v753, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = add i64 %v755, 40
  %v773 = getelementptr inbounds float, ptr %v753, i64 %v772
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = add i64 %v755, 48
  %v776 = getelementptr inbounds float, ptr %v753, i64 %v775
  %v777 = load <8 x float>, ptr %v776, align 4
  %v778 = add i64 %v755, 56
  %v779 = getelementptr inbounds float, ptr %v753, i64 %v778
  %v780 = load <8 x float>, ptr %v779, align 4
  %v781 = shufflevector <8 x float> %v759, <8 x float> %v771, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v782 = shufflevector <8 x float> %v759, <8 x float> %v771, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v783 = shufflevector <8 x float> %v762, <8 x float> %v774, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v784 = shufflevector <8 x float> %v762, <8 x float> %v774, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v785 = shufflevector <8 x float> %v765, <8 x float> %v777, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v786 = shufflevector <8 x float> %v765, <8 x float> %v777, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v787 = shufflevector <8 x float> %v768, <8 x float> %v780, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v788 = shufflevector <8 x float> %v768, <8 x float> %v780, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v789 = shufflevector <8 x float> %v781, <8 x float> %v785, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v790 = shufflevector <8 x float> %v781, <8 x float> %v785, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v791 = shufflevector <8 x float> %v783, <8 x float> %v787, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v792 = shufflevector <8 x float> %v783, <8 x float> %v787, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v793 = shufflevector <8 x float> %v782, <8 x float> %v786, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v794 = shufflevector <8 x float> %v782, <8 x float> %v786, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v795 = shufflevector <8 x float> %v784, <8 x float> %v788, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v796 = shufflevector <8 x float> %v784, <8 x float> %v788, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v797 = shufflevector <8 x float> %v789, <8 x float> %v791, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v798 = shufflevector <8 x float> %v789, <8 x float> %v791, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v799 = shufflevector <8 x float> %v790, <8 x float> %v792, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v800 = shufflevector <8 x float> %v790, <8 x float> %v792, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v801 = shufflevector <8 x float> %v793, <8 x float> %v795, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v802 = shufflevector <8 x float> %v793, <8 x float> %v795, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v803 = shufflevector <8 x float> %v794, <8 x float> %v796, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v804 = shufflevector <8 x float> %v794, <8 x float> %v796, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v805 = add i64 %v755, 0
  %v806 = mul i64 %v805, 24
  %v807 = getelementptr inbounds float, ptr %v741, i64 %v806
  store <8 x float> %v797, ptr %v807, align 4
  %v808 = add i64 %v755, 1
  %v809 = mul i64 %v808, 24
  %v810 = getelementptr inbounds float, ptr %v741, i64 %v809
  store <8 x float> %v798, ptr %v810, align 4
  %v811 = add i64 %v755, 2
  %v812 = mul i64 %v811, 24
  %v813 = getelementptr inbounds float, ptr %v741, i64 %v812
  store <8 x float> %v799, ptr %v813, align 4
  %v814 = add i64 %v755, 3
  %v815 = mul i64 %v814, 24
  %v816 = getelementptr inbounds float, ptr %v741, i64 %v815
  store <8 x float> %v800, ptr %v816, align 4
  %v817 = add i64 %v755, 4
  %v818 = mul i64 %v817, 24
  %v819 = getelementptr inbounds float, ptr %v741, i64 %v818
  store <8 x float> %v801, ptr %v819, align 4
  %v820 = add i64 %v755, 5
  %v821 = mul i64 %v820, 24
  %v822 = getelementptr inbounds float, ptr %v741, i64 %v821
  store <8 x float> %v802, ptr %v822, align 4
  %v823 = add i64 %v755, 6
  %v824 = mul i64 %v823, 24
  %v825 = getelementptr inbounds float, ptr %v741, i64 %v824
  store <8 x float> %v803, ptr %v825, align 4
  %v826 = add i64 %v755, 7
  %v827 = mul i64 %v826, 24
  %v828 = getelementptr inbounds float, ptr %v741, i64 %v827
  store <8 x float> %v804, ptr %v828, align 4
  %v829 = add nsw i64 %v755, 8
  br label %b103
b105:
  br label %b106
b106:
  %v830 = phi i64 [ 8, %b105 ], [ %v838, %b107 ]
  %v831 = icmp slt i64 %v830, 8
  br i1 %v831, label %b107, label %b108
b107:
  %v832 = mul i64 %v830, 1
  %v833 = getelementptr inbounds float, ptr %v753, i64 %v832
  %v834 = getelementptr float, ptr %v833, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v835 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v834, <8 x i1> %v750, <8 x float> zeroinitializer)
  %v836 = mul i64 %v830, 24
  %v837 = getelementptr inbounds float, ptr %v741, i64 %v836
  store <8 x float> %v835, ptr %v837, align 4
  %v838 = add nsw i64 %v830, 1
  br label %b106
b108:
  br label %b102
b102:
  %v839 = icmp slt i64 %v744, 8
  br i1 %v839, label %b109, label %b110
b109:
  br label %b111
b111:
  %v840 = phi i64 [ 0, %b109 ], [ %v848, %b112 ]
  %v841 = icmp slt i64 %v840, 8
  br i1 %v841, label %b112, label %b113
b112:
  %v842 = mul i64 %v840, 1
  %v843 = getelementptr inbounds float, ptr %v753, i64 %v842
  %v844 = getelementptr float, ptr %v843, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v845 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v844, <8 x i1> %v750, <8 x float> zeroinitializer)
  %v846 = mul i64 %v840, 24
  %v847 = getelementptr inbounds float, ptr %v741, i64 %v846
  store <8 x float> %v845, ptr %v847, align 4
  %v848 = add nsw i64 %v840, 1
  br label %b111
b113:
  br label %b110
b110:
  %v849 = add i64 %v517, 192
  %v850 = add nsw i64 %v515, 1
  br label %b72
b74:
  br label %b71
b71:
  %v851 = icmp sgt i64 %v3, 1
  br i1 %v851, label %b114, label %b115
b114:
  %v852 = getelementptr inbounds i64, ptr %v1, i64 3
  %v853 = atomicrmw add ptr %v852, i64 1 acq_rel
  %v854 = load i64, ptr %v69, align 8
  %v855 = add i64 %v854, 1
  store i64 %v855, ptr %v69, align 8
  %v856 = mul i64 %v3, %v855
  br label %b116
b116:
  %v857 = load atomic i64, ptr %v852 acquire, align 8
  %v858 = icmp slt i64 %v857, %v856
  br i1 %v858, label %b117, label %b118
b117:
  %v859 = call i32 @sched_yield()
  br label %b116
b118:
  br label %b115
b115:
  %v860 = getelementptr inbounds i64, ptr %v1, i64 5
  %v861 = load i64, ptr %v860, align 8
  br label %b119
b119:
  %v862 = phi i64 [ 0, %b115 ], [ %v1208, %b165 ]
  %v863 = icmp slt i64 %v862, %v5
  br i1 %v863, label %b120, label %b121
b120:
  %v864 = add i64 %v862, %v861
  %v865 = icmp slt i64 %v864, %v5
  %v866 = select i1 %v865, i64 %v864, i64 %v5
  %v867 = sub i64 %v866, %v862
  %v868 = mul i64 %v867, %v7
  %v870 = add i64 %v868, 0
  %v871 = sdiv i64 %v870, 1
  %v872 = add i64 %v2, 1
  %v873 = mul i64 %v871, %v2
  %v874 = sdiv i64 %v873, %v3
  %v875 = mul i64 %v874, 1
  %v876 = icmp slt i64 %v875, %v868
  %v877 = select i1 %v876, i64 %v875, i64 %v868
  %v878 = mul i64 %v871, %v872
  %v879 = sdiv i64 %v878, %v3
  %v880 = mul i64 %v879, 1
  %v881 = icmp slt i64 %v880, %v868
  %v882 = select i1 %v881, i64 %v880, i64 %v868
  %v883 = mul i64 %v862, %v7
  %v884 = add i64 %v877, %v883
  %v885 = add i64 %v882, %v883
  br label %b122
b122:
  %v886 = phi i64 [ %v884, %b120 ], [ %v939, %b127 ]
  %v887 = icmp slt i64 %v886, %v885
  br i1 %v887, label %b123, label %b124
b123:
  %v888 = add i64 %v886, 96
  %v889 = icmp slt i64 %v888, %v885
  %v890 = select i1 %v889, i64 %v888, i64 %v885
  br label %b125
b125:
  %v891 = phi i64 [ 0, %b123 ], [ %v938, %b130 ]
  %v892 = icmp slt i64 %v891, 1
  br i1 %v892, label %b126, label %b127
b126:
  %v893 = sub i64 %v890, %v886
  %v894 = sub i64 4, 1
  %v895 = add i64 %v893, %v894
  %v896 = sdiv i64 %v895, 4
  br label %b128
b128:
  %v897 = phi i64 [ 0, %b126 ], [ %v937, %b135 ]
  %v898 = icmp slt i64 %v897, %v896
  br i1 %v898, label %b129, label %b130
b129:
  %v899 = mul i64 %v893, %v897
  %v900 = sdiv i64 %v899, %v896
  %v901 = add i64 %v886, %v900
  %v902 = add i64 %v897, 1
  %v903 = mul i64 %v893, %v902
  %v904 = sdiv i64 %v903, %v896
  %v905 = add i64 %v886, %v904
  %v906 = mul i64 %v891, 192
  %v907 = getelementptr inbounds float, ptr %v132, i64 %v906
  %v908 = sub i64 %v905, %v901
  %v909 = mul i64 %v901, 8
  %v910 = getelementptr inbounds float, ptr %v10, i64 %v909
  %v911 = getelementptr inbounds float, ptr %v910, i64 0
  %v912 = sub i64 %v908, 1
  %v913 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v912
  %v914 = load ptr, ptr %v913, align 4
  %v915 = icmp sgt i64 %v908, 0
  br i1 %v915, label %b131, label %b132
b131:
  call void %v914(ptr %v911, i64 8, ptr %v907, i64 8, ptr %v869)
  br label %b132
b132:
  %v916 = add i64 %v906, 192
  br label %b133
b133:
  %v917 = phi i64 [ %v901, %b132 ], [ %v936, %b138 ]
  %v918 = icmp slt i64 %v917, %v905
  br i1 %v918, label %b134, label %b135
b134:
  %v919 = sub i64 %v917, %v901
  %v920 = mul i64 %v919, 24
  %v921 = getelementptr inbounds float, ptr %v869, i64 %v920
  %v922 = mul i64 %v917, 24
  %v923 = getelementptr inbounds float, ptr %v42, i64 %v922
  br label %b136
b136:
  %v924 = phi i64 [ 0, %b134 ], [ %v935, %b137 ]
  %v925 = icmp slt i64 %v924, 3
  br i1 %v925, label %b137, label %b138
b137:
  %v926 = mul i64 %v891, 3
  %v927 = add i64 %v926, %v924
  %v928 = mul i64 %v927, 8
  %v929 = add i64 0, %v924
  %v930 = mul i64 %v929, 8
  %v931 = getelementptr inbounds float, ptr %v921, i64 %v930
  %v932 = load <8 x float>, ptr %v931, align 4
  %v933 = add i64 0, %v928
  %v934 = getelementptr inbounds float, ptr %v923, i64 %v933
  store <8 x float> %v932, ptr %v934, align 4
  %v935 = add nsw i64 %v924, 1
  br label %b136
b138:
  %v936 = add nsw i64 %v917, 1
  br label %b133
b135:
  %v937 = add nsw i64 %v897, 1
  br label %b128
b130:
  %v938 = add nsw i64 %v891, 1
  br label %b125
b127:
  %v939 = add nsw i64 %v886, 96
  br label %b122
b124:
  %v940 = icmp sgt i64 %v3, 1
  br i1 %v940, label %b139, label %b140
b139:
  %v941 = getelementptr inbounds i64, ptr %v1, i64 3
  %v942 = atomicrmw add ptr %v941, i64 1 acq_rel
  %v943 = load i64, ptr %v69, align 8
  %v944 = add i64 %v943, 1
  store i64 %v944, ptr %v69, align 8
  %v945 = mul i64 %v3, %v944
  br label %b141
b141:
  %v946 = load atomic i64, ptr %v941 acquire, align 8
  %v947 = icmp slt i64 %v946, %v945
  br i1 %v947, label %b142, label %b143
b142:
  %v948 = call i32 @sched_yield()
  br label %b141
b143:
  br label %b140
b140:
  br label %b144
b144:
  %v949 = phi i64 [ %v862, %b140 ], [ %v1198, %b149 ]
  %v950 = icmp slt i64 %v949, %v866
  br i1 %v950, label %b145, label %b146
b145:
  %v952 = add i64 %v7, 0
  %v953 = sdiv i64 %v952, 1
  %v954 = add i64 %v2, 1
  %v955 = mul i64 %v953, %v2
  %v956 = sdiv i64 %v955, %v3
  %v957 = mul i64 %v956, 1
  %v958 = icmp slt i64 %v957, %v7
  %v959 = select i1 %v958, i64 %v957, i64 %v7
  %v960 = mul i64 %v953, %v954
  %v961 = sdiv i64 %v960, %v3
  %v962 = mul i64 %v961, 1
  %v963 = icmp slt i64 %v962, %v7
  %v964 = select i1 %v963, i64 %v962, i64 %v7
  br label %b147
b147:
  %v965 = phi i64 [ %v959, %b145 ], [ %v1197, %b152 ]
  %v966 = icmp slt i64 %v965, %v964
  br i1 %v966, label %b148, label %b149
b148:
  %v967 = add i64 %v965, 96
  %v968 = icmp slt i64 %v967, %v964
  %v969 = select i1 %v968, i64 %v967, i64 %v964
  br label %b150
b150:
  %v970 = phi i64 [ 0, %b148 ], [ %v1196, %b155 ]
  %v971 = icmp slt i64 %v970, 1
  br i1 %v971, label %b151, label %b152
b151:
  %v972 = sub i64 %v969, %v965
  %v973 = sub i64 4, 1
  %v974 = add i64 %v972, %v973
  %v975 = sdiv i64 %v974, 4
  br label %b153
b153:
  %v976 = phi i64 [ 0, %b151 ], [ %v1195, %b160 ]
  %v977 = icmp slt i64 %v976, %v975
  br i1 %v977, label %b154, label %b155
b154:
  %v978 = mul i64 %v972, %v976
  %v979 = sdiv i64 %v978, %v975
  %v980 = add i64 %v965, %v979
  %v981 = add i64 %v976, 1
  %v982 = mul i64 %v972, %v981
  %v983 = sdiv i64 %v982, %v975
  %v984 = add i64 %v965, %v983
  %v985 = mul i64 %v970, 192
  %v986 = getelementptr inbounds float, ptr %v496, i64 %v985
  %v987 = sub i64 %v984, %v980
  %v988 = add i64 %v949, 0
  %v989 = and i64 %v988, %v54
  %v990 = mul i64 %v989, %v7
  %v991 = add i64 %v990, %v980
  %v992 = mul i64 %v991, 8
  %v993 = getelementptr inbounds float, ptr %v22, i64 %v992
  %v994 = getelementptr inbounds float, ptr %v993, i64 0
  %v995 = sub i64 %v987, 1
  %v996 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v995
  %v997 = load ptr, ptr %v996, align 4
  %v998 = icmp sgt i64 %v987, 0
  br i1 %v998, label %b156, label %b157
b156:
  call void %v997(ptr %v994, i64 8, ptr %v986, i64 8, ptr %v951)
  br label %b157
b157:
  %v999 = add i64 %v985, 192
  br label %b158
b158:
  %v1000 = phi i64 [ %v980, %b157 ], [ %v1194, %b163 ]
  %v1001 = icmp slt i64 %v1000, %v984
  br i1 %v1001, label %b159, label %b160
b159:
  %v1002 = sub i64 %v1000, %v980
  %v1003 = mul i64 %v1002, 24
  %v1004 = getelementptr inbounds float, ptr %v951, i64 %v1003
  %v1005 = add i64 %v949, 0
  %v1006 = and i64 %v1005, %v62
  %v1007 = mul i64 %v1006, %v7
  %v1008 = add i64 %v1007, %v1000
  %v1009 = mul i64 %v1008, 24
  %v1010 = getelementptr inbounds float, ptr %v42, i64 %v1009
  %v1011 = add i64 %v949, 0
  %v1012 = and i64 %v1011, %v54
  %v1013 = mul i64 %v1012, %v7
  %v1014 = add i64 %v1013, %v1000
  %v1015 = mul i64 %v1014, 8
  %v1016 = getelementptr inbounds float, ptr %v22, i64 %v1015
  %v1017 = add i64 %v949, 0
  %v1018 = and i64 %v1017, %v64
  %v1019 = mul i64 %v1018, %v7
  %v1020 = add i64 %v1019, %v1000
  %v1021 = mul i64 %v1020, 8
  %v1022 = getelementptr inbounds float, ptr %v44, i64 %v1021
  %v1023 = add i64 %v949, 0
  %v1024 = and i64 %v1023, %v66
  %v1025 = mul i64 %v1024, %v7
  %v1026 = add i64 %v1025, %v1000
  %v1027 = mul i64 %v1026, 8
  %v1028 = getelementptr inbounds float, ptr %v46, i64 %v1027
  %v1029 = add i64 %v949, 0
  %v1030 = and i64 %v1029, %v68
  %v1031 = mul i64 %v1030, %v7
  %v1032 = add i64 %v1031, %v1000
  %v1033 = mul i64 %v1032, 8
  %v1034 = getelementptr inbounds float, ptr %v48, i64 %v1033
  %v1035 = add i64 %v949, 1
  %v1036 = and i64 %v1035, %v54
  %v1037 = mul i64 %v1036, %v7
  %v1038 = add i64 %v1037, %v1000
  %v1039 = mul i64 %v1038, 8
  %v1040 = getelementptr inbounds float, ptr %v22, i64 %v1039
  br label %b161
b161:
  %v1041 = phi i64 [ 0, %b159 ], [ %v1193, %b162 ]
  %v1042 = icmp slt i64 %v1041, 1
  br i1 %v1042, label %b162, label %b163
b162:
  %v1043 = mul i64 %v970, 1
  %v1044 = add i64 %v1043, %v1041
  %v1045 = mul i64 %v1044, 8
  %v1046 = add i64 0, %v1041
  %v1047 = mul i64 %v1046, 8
  %v1048 = getelementptr inbounds float, ptr %v1004, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = add i64 1, %v1041
  %v1051 = mul i64 %v1050, 8
  %v1052 = getelementptr inbounds float, ptr %v1004, i64 %v1051
  %v1053 = load <8 x float>, ptr %v1052, align 4
  %v1054 = add i64 2, %v1041
  %v1055 = mul i64 %v1054, 8
  %v1056 = getelementptr inbounds float, ptr %v1004, i64 %v1055
  %v1057 = load <8 x float>, ptr %v1056, align 4
  %v1058 = add i64 16, %v1045
  %v1059 = getelementptr inbounds float, ptr %v18, i64 %v1058
  %v1060 = load <8 x float>, ptr %v1059, align 4
  %v1061 = fadd <8 x float> %v1049, %v1060
  %v1062 = add i64 0, %v1045
  %v1063 = getelementptr inbounds float, ptr %v1010, i64 %v1062
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = add i64 0, %v1045
  %v1066 = getelementptr inbounds float, ptr %v14, i64 %v1065
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = fadd <8 x float> %v1064, %v1067
  %v1069 = add i64 0, %v1045
  %v1070 = getelementptr inbounds float, ptr %v18, i64 %v1069
  %v1071 = load <8 x float>, ptr %v1070, align 4
  %v1072 = fadd <8 x float> %v1053, %v1071
  %v1073 = fadd <8 x float> %v1068, %v1072
  %v1074 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1073)
  %v1075 = fneg <8 x float> %v1074
  %v1076 = fcmp olt <8 x float> %v1075, splat (float 0xC05A400000000000)
  %v1077 = select <8 x i1> %v1076, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1075
  %v1078 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1077, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1079 = fsub <8 x float> %v1078, splat (float 0x4168000000000000)
  %v1080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1079, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1077)
  %v1081 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1079, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1080)
  %v1082 = bitcast <8 x float> %v1078 to <8 x i32>
  %v1083 = fmul <8 x float> %v1081, %v1081
  %v1084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1081, <8 x float> splat (float 0x3F81227F40000000))
  %v1085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1084, <8 x float> %v1081, <8 x float> splat (float 0x3FA5556740000000))
  %v1086 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1085, <8 x float> %v1081, <8 x float> splat (float 0x3FC5554B00000000))
  %v1087 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1086, <8 x float> %v1081, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1083, <8 x float> %v1087, <8 x float> %v1081)
  %v1089 = sub <8 x i32> %v1082, splat (i32 1262485250)
  %v1090 = lshr <8 x i32> %v1089, splat (i32 1)
  %v1091 = sub <8 x i32> %v1089, %v1090
  %v1092 = shl <8 x i32> %v1090, splat (i32 23)
  %v1093 = bitcast <8 x i32> %v1092 to <8 x float>
  %v1094 = shl <8 x i32> %v1091, splat (i32 23)
  %v1095 = bitcast <8 x i32> %v1094 to <8 x float>
  %v1096 = fadd <8 x float> %v1088, splat (float 0x3FF0000000000000)
  %v1097 = fmul <8 x float> %v1096, %v1093
  %v1098 = fmul <8 x float> %v1097, %v1095
  %v1099 = fcmp olt <8 x float> %v1073, splat (float 0x0000000000000000)
  %v1100 = select <8 x i1> %v1099, <8 x float> %v1098, <8 x float> splat (float 0x3FF0000000000000)
  %v1101 = fadd <8 x float> %v1098, splat (float 0x3FF0000000000000)
  %v1102 = fdiv <8 x float> %v1100, %v1101
  %v1103 = add i64 8, %v1045
  %v1104 = getelementptr inbounds float, ptr %v1010, i64 %v1103
  %v1105 = load <8 x float>, ptr %v1104, align 4
  %v1106 = add i64 8, %v1045
  %v1107 = getelementptr inbounds float, ptr %v14, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = fadd <8 x float> %v1105, %v1108
  %v1110 = add i64 8, %v1045
  %v1111 = getelementptr inbounds float, ptr %v18, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = fadd <8 x float> %v1057, %v1112
  %v1114 = fadd <8 x float> %v1109, %v1113
  %v1115 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1114)
  %v1116 = fneg <8 x float> %v1115
  %v1117 = fcmp olt <8 x float> %v1116, splat (float 0xC05A400000000000)
  %v1118 = select <8 x i1> %v1117, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1116
  %v1119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1118, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1120 = fsub <8 x float> %v1119, splat (float 0x4168000000000000)
  %v1121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1120, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1118)
  %v1122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1120, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1121)
  %v1123 = bitcast <8 x float> %v1119 to <8 x i32>
  %v1124 = fmul <8 x float> %v1122, %v1122
  %v1125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1122, <8 x float> splat (float 0x3F81227F40000000))
  %v1126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1125, <8 x float> %v1122, <8 x float> splat (float 0x3FA5556740000000))
  %v1127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1126, <8 x float> %v1122, <8 x float> splat (float 0x3FC5554B00000000))
  %v1128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1127, <8 x float> %v1122, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1124, <8 x float> %v1128, <8 x float> %v1122)
  %v1130 = sub <8 x i32> %v1123, splat (i32 1262485250)
  %v1131 = lshr <8 x i32> %v1130, splat (i32 1)
  %v1132 = sub <8 x i32> %v1130, %v1131
  %v1133 = shl <8 x i32> %v1131, splat (i32 23)
  %v1134 = bitcast <8 x i32> %v1133 to <8 x float>
  %v1135 = shl <8 x i32> %v1132, splat (i32 23)
  %v1136 = bitcast <8 x i32> %v1135 to <8 x float>
  %v1137 = fadd <8 x float> %v1129, splat (float 0x3FF0000000000000)
  %v1138 = fmul <8 x float> %v1137, %v1134
  %v1139 = fmul <8 x float> %v1138, %v1136
  %v1140 = fcmp olt <8 x float> %v1114, splat (float 0x0000000000000000)
  %v1141 = select <8 x i1> %v1140, <8 x float> %v1139, <8 x float> splat (float 0x3FF0000000000000)
  %v1142 = fadd <8 x float> %v1139, splat (float 0x3FF0000000000000)
  %v1143 = fdiv <8 x float> %v1141, %v1142
  %v1144 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1145 = shufflevector <8 x float> %v1144, <8 x float> poison, <8 x i32> zeroinitializer
  %v1146 = fsub <8 x float> %v1145, %v1143
  %v1147 = add i64 16, %v1045
  %v1148 = getelementptr inbounds float, ptr %v1010, i64 %v1147
  %v1149 = load <8 x float>, ptr %v1148, align 4
  %v1150 = add i64 16, %v1045
  %v1151 = getelementptr inbounds float, ptr %v14, i64 %v1150
  %v1152 = load <8 x float>, ptr %v1151, align 4
  %v1153 = fadd <8 x float> %v1149, %v1152
  %v1154 = fmul <8 x float> %v1102, %v1061
  %v1155 = fadd <8 x float> %v1153, %v1154
  %v1156 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1155)
  %v1157 = fcmp ogt <8 x float> %v1156, splat (float 0x4023000000000000)
  %v1158 = select <8 x i1> %v1157, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1156
  %v1159 = fadd <8 x float> %v1158, %v1158
  %v1160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1159, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1161 = fsub <8 x float> %v1160, splat (float 0x4168000000000000)
  %v1162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1161, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1159)
  %v1163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1161, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1162)
  %v1164 = bitcast <8 x float> %v1160 to <8 x i32>
  %v1165 = fmul <8 x float> %v1163, %v1163
  %v1166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1163, <8 x float> splat (float 0x3F81227F40000000))
  %v1167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1166, <8 x float> %v1163, <8 x float> splat (float 0x3FA5556740000000))
  %v1168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1167, <8 x float> %v1163, <8 x float> splat (float 0x3FC5554B00000000))
  %v1169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1168, <8 x float> %v1163, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1165, <8 x float> %v1169, <8 x float> %v1163)
  %v1171 = shl <8 x i32> %v1164, splat (i32 23)
  %v1172 = add <8 x i32> %v1171, splat (i32 1065353216)
  %v1173 = bitcast <8 x i32> %v1172 to <8 x float>
  %v1174 = fsub <8 x float> %v1173, splat (float 0x3FF0000000000000)
  %v1175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1173, <8 x float> %v1170, <8 x float> %v1174)
  %v1176 = fadd <8 x float> %v1175, splat (float 0x4000000000000000)
  %v1177 = fdiv <8 x float> %v1175, %v1176
  %v1178 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1177, <8 x float> %v1155)
  %v1179 = fmul <8 x float> %v1146, %v1178
  %v1180 = add i64 0, %v1045
  %v1181 = getelementptr inbounds float, ptr %v1016, i64 %v1180
  %v1182 = load <8 x float>, ptr %v1181, align 4
  %v1183 = fmul <8 x float> %v1143, %v1182
  %v1184 = fadd <8 x float> %v1179, %v1183
  %v1185 = add i64 0, %v1045
  %v1186 = getelementptr inbounds float, ptr %v1022, i64 %v1185
  store <8 x float> %v1061, ptr %v1186, align 4
  %v1187 = add i64 0, %v1045
  %v1188 = getelementptr inbounds float, ptr %v1028, i64 %v1187
  store <8 x float> %v1102, ptr %v1188, align 4
  %v1189 = add i64 0, %v1045
  %v1190 = getelementptr inbounds float, ptr %v1034, i64 %v1189
  store <8 x float> %v1143, ptr %v1190, align 4
  %v1191 = add i64 0, %v1045
  %v1192 = getelementptr inbounds float, ptr %v1040, i64 %v1191
  store <8 x float> %v1184, ptr %v1192, align 4
  %v1193 = add nsw i64 %v1041, 1
  br label %b161
b163:
  %v1194 = add nsw i64 %v1000, 1
  br label %b158
b160:
  %v1195 = add nsw i64 %v976, 1
  br label %b153
b155:
  %v1196 = add nsw i64 %v970, 1
  br label %b150
b152:
  %v1197 = add nsw i64 %v965, 96
  br label %b147
b149:
  %v1198 = add nsw i64 %v949, 1
  br label %b144
b146:
  %v1199 = icmp sgt i64 %v3, 1
  br i1 %v1199, label %b164, label %b165
b164:
  %v1200 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1201 = atomicrmw add ptr %v1200, i64 1 acq_rel
  %v1202 = load i64, ptr %v69, align 8
  %v1203 = add i64 %v1202, 1
  store i64 %v1203, ptr %v69, align 8
  %v1204 = mul i64 %v3, %v1203
  br label %b166
b166:
  %v1205 = load atomic i64, ptr %v1200 acquire, align 8
  %v1206 = icmp slt i64 %v1205, %v1204
  br i1 %v1206, label %b167, label %b168
b167:
  %v1207 = call i32 @sched_yield()
  br label %b166
b168:
  br label %b165
b165:
  %v1208 = add nsw i64 %v862, %v861
  br label %b119
b121:
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
  %v69 = alloca i64, i64 1, align 8
  %v286 = alloca float, i64 64, align 4
  %v459 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 14
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 19
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 20
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 22
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 21504
  %v73 = add i64 %v72, 384
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v71, i64 0
  %v76 = getelementptr inbounds i64, ptr %v1, i64 4
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b0, label %b1
b0:
  %v79 = add i64 1, 0
  %v80 = sdiv i64 %v79, 1
  %v81 = add i64 %v2, 1
  %v82 = mul i64 %v80, %v2
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, 1
  %v86 = select i1 %v85, i64 %v84, i64 1
  %v87 = mul i64 %v80, %v81
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, 1
  %v91 = select i1 %v90, i64 %v89, i64 1
  %v92 = icmp slt i64 %v91, 1
  %v93 = select i1 %v92, i64 %v91, i64 1
  br label %b2
b2:
  %v94 = phi i64 [ %v86, %b0 ], [ %v122, %b7 ]
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b3, label %b4
b3:
  %v96 = mul i64 %v94, 192
  %v97 = mul i64 %v94, 8
  %v98 = add i64 %v96, 0
  %v99 = add i64 %v97, 0
  %v100 = getelementptr inbounds float, ptr %v75, i64 %v98
  %v101 = sub i64 8, %v99
  %v102 = icmp slt i64 %v101, 0
  %v103 = select i1 %v102, i64 0, i64 %v101
  %v104 = icmp ult i64 %v103, 8
  %v105 = select i1 %v104, i64 %v103, i64 8
  %v106 = trunc i64 %v105 to i32
  %v107 = insertelement <8 x i32> poison, i32 %v106, i64 0
  %v108 = shufflevector <8 x i32> %v107, <8 x i32> poison, <8 x i32> zeroinitializer
  %v109 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v108
  %v110 = mul i64 %v99, 1
  %v111 = add i64 0, %v110
  %v112 = getelementptr inbounds float, ptr %v16, i64 %v111
  br label %b5
b5:
  %v113 = phi i64 [ 0, %b3 ], [ %v120, %b6 ]
  %v114 = icmp slt i64 %v113, 24
  br i1 %v114, label %b6, label %b7
b6:
  %v115 = mul i64 %v113, 8
  %v116 = getelementptr inbounds float, ptr %v112, i64 %v115
  %v117 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v116, <8 x i1> %v109, <8 x float> zeroinitializer)
  %v118 = mul i64 %v113, 8
  %v119 = getelementptr inbounds float, ptr %v100, i64 %v118
  store <8 x float> %v117, ptr %v119, align 4
  %v120 = add nsw i64 %v113, 1
  br label %b5
b7:
  %v121 = add i64 %v96, 192
  %v122 = add nsw i64 %v94, 1
  br label %b2
b4:
  br label %b1
b1:
  %v123 = icmp sgt i64 %v3, 1
  br i1 %v123, label %b8, label %b9
b8:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v125 = atomicrmw add ptr %v124, i64 1 acq_rel
  %v126 = load i64, ptr %v69, align 8
  %v127 = add i64 %v126, 1
  store i64 %v127, ptr %v69, align 8
  %v128 = mul i64 %v3, %v127
  br label %b10
b10:
  %v129 = load atomic i64, ptr %v124 acquire, align 8
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b11, label %b12
b11:
  %v131 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v132 = phi i64 [ 0, %b9 ], [ %v392, %b21 ]
  %v133 = icmp slt i64 %v132, %v5
  br i1 %v133, label %b14, label %b15
b14:
  %v134 = sub i64 %v5, 1
  %v135 = sub i64 %v134, %v132
  %v136 = add i64 %v7, 0
  %v137 = sdiv i64 %v136, 1
  %v138 = add i64 %v2, 1
  %v139 = mul i64 %v137, %v2
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, %v7
  %v143 = select i1 %v142, i64 %v141, i64 %v7
  %v144 = mul i64 %v137, %v138
  %v145 = sdiv i64 %v144, %v3
  %v146 = mul i64 %v145, 1
  %v147 = icmp slt i64 %v146, %v7
  %v148 = select i1 %v147, i64 %v146, i64 %v7
  br label %b16
b16:
  %v149 = phi i64 [ %v143, %b14 ], [ %v285, %b17 ]
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b17, label %b18
b17:
  %v151 = add i64 %v135, 1
  %v152 = and i64 %v151, 1
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v149
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v24, i64 %v155
  %v157 = add i64 %v135, 0
  %v158 = and i64 %v157, %v52
  %v159 = mul i64 %v158, %v7
  %v160 = add i64 %v159, %v149
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr inbounds float, ptr %v20, i64 %v161
  %v163 = add i64 %v135, 0
  %v164 = and i64 %v163, %v68
  %v165 = mul i64 %v164, %v7
  %v166 = add i64 %v165, %v149
  %v167 = mul i64 %v166, 8
  %v168 = getelementptr inbounds float, ptr %v48, i64 %v167
  %v169 = add i64 %v135, 0
  %v170 = and i64 %v169, %v62
  %v171 = mul i64 %v170, %v7
  %v172 = add i64 %v171, %v149
  %v173 = mul i64 %v172, 24
  %v174 = getelementptr inbounds float, ptr %v42, i64 %v173
  %v175 = add i64 %v135, 0
  %v176 = and i64 %v175, %v66
  %v177 = mul i64 %v176, %v7
  %v178 = add i64 %v177, %v149
  %v179 = mul i64 %v178, 8
  %v180 = getelementptr inbounds float, ptr %v46, i64 %v179
  %v181 = add i64 %v135, 0
  %v182 = and i64 %v181, %v64
  %v183 = mul i64 %v182, %v7
  %v184 = add i64 %v183, %v149
  %v185 = mul i64 %v184, 8
  %v186 = getelementptr inbounds float, ptr %v44, i64 %v185
  %v187 = add i64 %v135, 0
  %v188 = and i64 %v187, %v54
  %v189 = mul i64 %v188, %v7
  %v190 = add i64 %v189, %v149
  %v191 = mul i64 %v190, 8
  %v192 = getelementptr inbounds float, ptr %v22, i64 %v191
  %v193 = add i64 %v135, 0
  %v194 = and i64 %v193, %v60
  %v195 = mul i64 %v194, %v7
  %v196 = add i64 %v195, %v149
  %v197 = mul i64 %v196, 24
  %v198 = getelementptr inbounds float, ptr %v38, i64 %v197
  %v199 = add i64 %v135, 0
  %v200 = and i64 %v199, %v58
  %v201 = mul i64 %v200, %v7
  %v202 = add i64 %v201, %v149
  %v203 = mul i64 %v202, 24
  %v204 = getelementptr inbounds float, ptr %v36, i64 %v203
  %v205 = add i64 0, 0
  %v206 = getelementptr inbounds float, ptr %v156, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = add i64 0, 0
  %v209 = getelementptr inbounds float, ptr %v162, i64 %v208
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = fadd <8 x float> %v207, %v210
  %v212 = add i64 0, 0
  %v213 = getelementptr inbounds float, ptr %v168, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = fsub <8 x float> %v216, %v214
  %v218 = fmul <8 x float> %v211, %v217
  %v219 = add i64 16, 0
  %v220 = getelementptr inbounds float, ptr %v174, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = add i64 16, 0
  %v223 = getelementptr inbounds float, ptr %v14, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = fadd <8 x float> %v221, %v224
  %v226 = add i64 0, 0
  %v227 = getelementptr inbounds float, ptr %v180, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = add i64 0, 0
  %v230 = getelementptr inbounds float, ptr %v186, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fmul <8 x float> %v228, %v231
  %v233 = fadd <8 x float> %v225, %v232
  %v234 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v233)
  %v235 = fcmp ogt <8 x float> %v234, splat (float 0x4023000000000000)
  %v236 = select <8 x i1> %v235, <8 x float> splat (float 0x4023000000000000), <8 x float> %v234
  %v237 = fadd <8 x float> %v236, %v236
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v237, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v239 = fsub <8 x float> %v238, splat (float 0x4168000000000000)
  %v240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v239, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v237)
  %v241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v239, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v240)
  %v242 = bitcast <8 x float> %v238 to <8 x i32>
  %v243 = fmul <8 x float> %v241, %v241
  %v244 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v241, <8 x float> splat (float 0x3F81227F40000000))
  %v245 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v244, <8 x float> %v241, <8 x float> splat (float 0x3FA5556740000000))
  %v246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v245, <8 x float> %v241, <8 x float> splat (float 0x3FC5554B00000000))
  %v247 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v246, <8 x float> %v241, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v243, <8 x float> %v247, <8 x float> %v241)
  %v249 = shl <8 x i32> %v242, splat (i32 23)
  %v250 = add <8 x i32> %v249, splat (i32 1065353216)
  %v251 = bitcast <8 x i32> %v250 to <8 x float>
  %v252 = fsub <8 x float> %v251, splat (float 0x3FF0000000000000)
  %v253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v251, <8 x float> %v248, <8 x float> %v252)
  %v254 = fadd <8 x float> %v253, splat (float 0x4000000000000000)
  %v255 = fdiv <8 x float> %v253, %v254
  %v256 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v255, <8 x float> %v233)
  %v257 = fmul <8 x float> %v256, %v256
  %v258 = fsub <8 x float> %v216, %v257
  %v259 = fmul <8 x float> %v218, %v258
  %v260 = fmul <8 x float> %v259, %v228
  %v261 = add i64 0, 0
  %v262 = getelementptr inbounds float, ptr %v192, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = fmul <8 x float> %v211, %v263
  %v265 = fmul <8 x float> %v211, %v256
  %v266 = fsub <8 x float> %v264, %v265
  %v267 = fmul <8 x float> %v266, %v214
  %v268 = fmul <8 x float> %v267, %v217
  %v269 = fmul <8 x float> %v259, %v231
  %v270 = fmul <8 x float> %v269, %v228
  %v271 = fsub <8 x float> %v216, %v228
  %v272 = fmul <8 x float> %v270, %v271
  %v273 = add i64 16, 0
  %v274 = getelementptr inbounds float, ptr %v198, i64 %v273
  store <8 x float> %v259, ptr %v274, align 4
  %v275 = add i64 16, 0
  %v276 = getelementptr inbounds float, ptr %v204, i64 %v275
  store <8 x float> %v260, ptr %v276, align 4
  %v277 = add i64 8, 0
  %v278 = getelementptr inbounds float, ptr %v204, i64 %v277
  store <8 x float> %v268, ptr %v278, align 4
  %v279 = add i64 8, 0
  %v280 = getelementptr inbounds float, ptr %v198, i64 %v279
  store <8 x float> %v268, ptr %v280, align 4
  %v281 = add i64 0, 0
  %v282 = getelementptr inbounds float, ptr %v204, i64 %v281
  store <8 x float> %v272, ptr %v282, align 4
  %v283 = add i64 0, 0
  %v284 = getelementptr inbounds float, ptr %v198, i64 %v283
  store <8 x float> %v272, ptr %v284, align 4
  %v285 = add nsw i64 %v149, 1
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
  %v300 = phi i64 [ %v294, %b18 ], [ %v391, %b24 ]
  %v301 = icmp slt i64 %v300, %v299
  br i1 %v301, label %b20, label %b21
b20:
  %v302 = add i64 %v300, 96
  %v303 = icmp slt i64 %v302, %v299
  %v304 = select i1 %v303, i64 %v302, i64 %v299
  br label %b22
b22:
  %v305 = phi i64 [ 0, %b20 ], [ %v390, %b27 ]
  %v306 = icmp slt i64 %v305, 1
  br i1 %v306, label %b23, label %b24
b23:
  %v307 = sub i64 %v304, %v300
  %v308 = sub i64 8, 1
  %v309 = add i64 %v307, %v308
  %v310 = sdiv i64 %v309, 8
  br label %b25
b25:
  %v311 = phi i64 [ 0, %b23 ], [ %v389, %b32 ]
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
  %v321 = getelementptr inbounds float, ptr %v75, i64 %v320
  %v322 = sub i64 %v319, %v315
  %v323 = add i64 %v135, 0
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
  %v335 = phi i64 [ %v315, %b29 ], [ %v388, %b35 ]
  %v336 = icmp slt i64 %v335, %v319
  br i1 %v336, label %b31, label %b32
b31:
  %v337 = sub i64 %v335, %v315
  %v338 = mul i64 %v337, 8
  %v339 = getelementptr inbounds float, ptr %v286, i64 %v338
  %v340 = add i64 %v135, 1
  %v341 = and i64 %v340, 1
  %v342 = mul i64 %v341, %v7
  %v343 = add i64 %v342, %v335
  %v344 = mul i64 %v343, 8
  %v345 = getelementptr inbounds float, ptr %v24, i64 %v344
  %v346 = add i64 %v135, 0
  %v347 = and i64 %v346, %v52
  %v348 = mul i64 %v347, %v7
  %v349 = add i64 %v348, %v335
  %v350 = mul i64 %v349, 8
  %v351 = getelementptr inbounds float, ptr %v20, i64 %v350
  %v352 = add i64 %v135, 0
  %v353 = and i64 %v352, %v68
  %v354 = mul i64 %v353, %v7
  %v355 = add i64 %v354, %v335
  %v356 = mul i64 %v355, 8
  %v357 = getelementptr inbounds float, ptr %v48, i64 %v356
  %v358 = add i64 %v135, 0
  %v359 = and i64 %v358, 1
  %v360 = mul i64 %v359, %v7
  %v361 = add i64 %v360, %v335
  %v362 = mul i64 %v361, 8
  %v363 = getelementptr inbounds float, ptr %v24, i64 %v362
  br label %b33
b33:
  %v364 = phi i64 [ 0, %b31 ], [ %v387, %b34 ]
  %v365 = icmp slt i64 %v364, 1
  br i1 %v365, label %b34, label %b35
b34:
  %v366 = mul i64 %v305, 1
  %v367 = add i64 %v366, %v364
  %v368 = mul i64 %v367, 8
  %v369 = add i64 0, %v364
  %v370 = mul i64 %v369, 8
  %v371 = getelementptr inbounds float, ptr %v339, i64 %v370
  %v372 = load <8 x float>, ptr %v371, align 4
  %v373 = add i64 0, %v368
  %v374 = getelementptr inbounds float, ptr %v345, i64 %v373
  %v375 = load <8 x float>, ptr %v374, align 4
  %v376 = add i64 0, %v368
  %v377 = getelementptr inbounds float, ptr %v351, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = fadd <8 x float> %v375, %v378
  %v380 = add i64 0, %v368
  %v381 = getelementptr inbounds float, ptr %v357, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = fmul <8 x float> %v379, %v382
  %v384 = fadd <8 x float> %v383, %v372
  %v385 = add i64 0, %v368
  %v386 = getelementptr inbounds float, ptr %v363, i64 %v385
  store <8 x float> %v384, ptr %v386, align 4
  %v387 = add nsw i64 %v364, 1
  br label %b33
b35:
  %v388 = add nsw i64 %v335, 1
  br label %b30
b32:
  %v389 = add nsw i64 %v311, 1
  br label %b25
b27:
  %v390 = add nsw i64 %v305, 1
  br label %b22
b24:
  %v391 = add nsw i64 %v300, 96
  br label %b19
b21:
  %v392 = add nsw i64 %v132, 1
  br label %b13
b15:
  %v393 = icmp sgt i64 %v3, 1
  br i1 %v393, label %b36, label %b37
b36:
  %v394 = getelementptr inbounds i64, ptr %v1, i64 3
  %v395 = atomicrmw add ptr %v394, i64 1 acq_rel
  %v396 = load i64, ptr %v69, align 8
  %v397 = add i64 %v396, 1
  store i64 %v397, ptr %v69, align 8
  %v398 = mul i64 %v3, %v397
  br label %b38
b38:
  %v399 = load atomic i64, ptr %v394 acquire, align 8
  %v400 = icmp slt i64 %v399, %v398
  br i1 %v400, label %b39, label %b40
b39:
  %v401 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v402 = getelementptr inbounds float, ptr %v71, i64 192
  %v403 = getelementptr inbounds i64, ptr %v1, i64 4
  %v404 = load i64, ptr %v403, align 8
  %v405 = icmp eq i64 %v404, 0
  br i1 %v405, label %b41, label %b42
b41:
  %v406 = add i64 1, 0
  %v407 = sdiv i64 %v406, 1
  %v408 = add i64 %v2, 1
  %v409 = mul i64 %v407, %v2
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, 1
  %v413 = select i1 %v412, i64 %v411, i64 1
  %v414 = mul i64 %v407, %v408
  %v415 = sdiv i64 %v414, %v3
  %v416 = mul i64 %v415, 1
  %v417 = icmp slt i64 %v416, 1
  %v418 = select i1 %v417, i64 %v416, i64 1
  %v419 = icmp slt i64 %v418, 1
  %v420 = select i1 %v419, i64 %v418, i64 1
  br label %b43
b43:
  %v421 = phi i64 [ %v413, %b41 ], [ %v449, %b48 ]
  %v422 = icmp slt i64 %v421, %v420
  br i1 %v422, label %b44, label %b45
b44:
  %v423 = mul i64 %v421, 192
  %v424 = mul i64 %v421, 8
  %v425 = add i64 %v423, 0
  %v426 = add i64 %v424, 0
  %v427 = getelementptr inbounds float, ptr %v402, i64 %v425
  %v428 = sub i64 8, %v426
  %v429 = icmp slt i64 %v428, 0
  %v430 = select i1 %v429, i64 0, i64 %v428
  %v431 = icmp ult i64 %v430, 8
  %v432 = select i1 %v431, i64 %v430, i64 8
  %v433 = trunc i64 %v432 to i32
  %v434 = insertelement <8 x i32> poison, i32 %v433, i64 0
  %v435 = shufflevector <8 x i32> %v434, <8 x i32> poison, <8 x i32> zeroinitializer
  %v436 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v435
  %v437 = mul i64 %v426, 1
  %v438 = add i64 0, %v437
  %v439 = getelementptr inbounds float, ptr %v12, i64 %v438
  br label %b46
b46:
  %v440 = phi i64 [ 0, %b44 ], [ %v447, %b47 ]
  %v441 = icmp slt i64 %v440, 24
  br i1 %v441, label %b47, label %b48
b47:
  %v442 = mul i64 %v440, 8
  %v443 = getelementptr inbounds float, ptr %v439, i64 %v442
  %v444 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v443, <8 x i1> %v436, <8 x float> zeroinitializer)
  %v445 = mul i64 %v440, 8
  %v446 = getelementptr inbounds float, ptr %v427, i64 %v445
  store <8 x float> %v444, ptr %v446, align 4
  %v447 = add nsw i64 %v440, 1
  br label %b46
b48:
  %v448 = add i64 %v423, 192
  %v449 = add nsw i64 %v421, 1
  br label %b43
b45:
  br label %b42
b42:
  %v450 = icmp sgt i64 %v3, 1
  br i1 %v450, label %b49, label %b50
b49:
  %v451 = getelementptr inbounds i64, ptr %v1, i64 3
  %v452 = atomicrmw add ptr %v451, i64 1 acq_rel
  %v453 = load i64, ptr %v69, align 8
  %v454 = add i64 %v453, 1
  store i64 %v454, ptr %v69, align 8
  %v455 = mul i64 %v3, %v454
  br label %b51
b51:
  %v456 = load atomic i64, ptr %v451 acquire, align 8
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b52, label %b53
b52:
  %v458 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v460 = add i64 %v8, 0
  %v461 = sdiv i64 %v460, 1
  %v462 = add i64 %v2, 1
  %v463 = mul i64 %v461, %v2
  %v464 = sdiv i64 %v463, %v3
  %v465 = mul i64 %v464, 1
  %v466 = icmp slt i64 %v465, %v8
  %v467 = select i1 %v466, i64 %v465, i64 %v8
  %v468 = mul i64 %v461, %v462
  %v469 = sdiv i64 %v468, %v3
  %v470 = mul i64 %v469, 1
  %v471 = icmp slt i64 %v470, %v8
  %v472 = select i1 %v471, i64 %v470, i64 %v8
  br label %b54
b54:
  %v473 = phi i64 [ %v467, %b50 ], [ %v526, %b59 ]
  %v474 = icmp slt i64 %v473, %v472
  br i1 %v474, label %b55, label %b56
b55:
  %v475 = add i64 %v473, 96
  %v476 = icmp slt i64 %v475, %v472
  %v477 = select i1 %v476, i64 %v475, i64 %v472
  br label %b57
b57:
  %v478 = phi i64 [ 0, %b55 ], [ %v525, %b62 ]
  %v479 = icmp slt i64 %v478, 1
  br i1 %v479, label %b58, label %b59
b58:
  %v480 = sub i64 %v477, %v473
  %v481 = sub i64 8, 1
  %v482 = add i64 %v480, %v481
  %v483 = sdiv i64 %v482, 8
  br label %b60
b60:
  %v484 = phi i64 [ 0, %b58 ], [ %v524, %b67 ]
  %v485 = icmp slt i64 %v484, %v483
  br i1 %v485, label %b61, label %b62
b61:
  %v486 = mul i64 %v480, %v484
  %v487 = sdiv i64 %v486, %v483
  %v488 = add i64 %v473, %v487
  %v489 = add i64 %v484, 1
  %v490 = mul i64 %v480, %v489
  %v491 = sdiv i64 %v490, %v483
  %v492 = add i64 %v473, %v491
  %v493 = mul i64 %v478, 192
  %v494 = getelementptr inbounds float, ptr %v402, i64 %v493
  %v495 = sub i64 %v492, %v488
  %v496 = mul i64 %v488, 24
  %v497 = getelementptr inbounds float, ptr %v38, i64 %v496
  %v498 = getelementptr inbounds float, ptr %v497, i64 0
  %v499 = sub i64 %v495, 1
  %v500 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v499
  %v501 = load ptr, ptr %v500, align 4
  %v502 = icmp sgt i64 %v495, 0
  br i1 %v502, label %b63, label %b64
b63:
  call void %v501(ptr %v498, i64 24, ptr %v494, i64 24, ptr %v459)
  br label %b64
b64:
  %v503 = add i64 %v493, 192
  br label %b65
b65:
  %v504 = phi i64 [ %v488, %b64 ], [ %v523, %b70 ]
  %v505 = icmp slt i64 %v504, %v492
  br i1 %v505, label %b66, label %b67
b66:
  %v506 = sub i64 %v504, %v488
  %v507 = mul i64 %v506, 8
  %v508 = getelementptr inbounds float, ptr %v459, i64 %v507
  %v509 = mul i64 %v504, 8
  %v510 = getelementptr inbounds float, ptr %v26, i64 %v509
  br label %b68
b68:
  %v511 = phi i64 [ 0, %b66 ], [ %v522, %b69 ]
  %v512 = icmp slt i64 %v511, 1
  br i1 %v512, label %b69, label %b70
b69:
  %v513 = mul i64 %v478, 1
  %v514 = add i64 %v513, %v511
  %v515 = mul i64 %v514, 8
  %v516 = add i64 0, %v511
  %v517 = mul i64 %v516, 8
  %v518 = getelementptr inbounds float, ptr %v508, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = add i64 0, %v515
  %v521 = getelementptr inbounds float, ptr %v510, i64 %v520
  store <8 x float> %v519, ptr %v521, align 4
  %v522 = add nsw i64 %v511, 1
  br label %b68
b70:
  %v523 = add nsw i64 %v504, 1
  br label %b65
b67:
  %v524 = add nsw i64 %v484, 1
  br label %b60
b62:
  %v525 = add nsw i64 %v478, 1
  br label %b57
b59:
  %v526 = add nsw i64 %v473, 96
  br label %b54
b56:
  %v527 = icmp sgt i64 %v3, 1
  br i1 %v527, label %b71, label %b72
b71:
  %v528 = getelementptr inbounds i64, ptr %v1, i64 3
  %v529 = atomicrmw add ptr %v528, i64 1 acq_rel
  %v530 = load i64, ptr %v69, align 8
  %v531 = add i64 %v530, 1
  store i64 %v531, ptr %v69, align 8
  %v532 = mul i64 %v3, %v531
  br label %b73
b73:
  %v533 = load atomic i64, ptr %v528 acquire, align 8
  %v534 = icmp slt i64 %v533, %v532
  br i1 %v534, label %b74, label %b75
b74:
  %v535 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v536 = mul i64 0, 24
  %v537 = getelementptr inbounds float, ptr %v38, i64 %v536
  %v538 = getelementptr inbounds float, ptr %v537, i64 0
  %v539 = mul i64 0, 8
  %v540 = getelementptr inbounds float, ptr %v10, i64 %v539
  %v541 = getelementptr inbounds float, ptr %v540, i64 0
  %v542 = getelementptr inbounds float, ptr %v74, i64 12288
  %v543 = add i64 24, 1
  %v544 = sdiv i64 %v543, 2
  %v545 = add i64 %v2, 1
  %v546 = mul i64 %v544, %v2
  %v547 = sdiv i64 %v546, %v3
  %v548 = mul i64 %v547, 2
  %v549 = icmp slt i64 %v548, 24
  %v550 = select i1 %v549, i64 %v548, i64 24
  %v551 = mul i64 %v544, %v545
  %v552 = sdiv i64 %v551, %v3
  %v553 = mul i64 %v552, 2
  %v554 = icmp slt i64 %v553, 24
  %v555 = select i1 %v554, i64 %v553, i64 24
  %v556 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b76
b76:
  %v557 = phi i64 [ %v550, %b72 ], [ %v565, %b81 ]
  %v558 = icmp slt i64 %v557, %v555
  br i1 %v558, label %b77, label %b78
b77:
  %v559 = mul i64 %v557, 8
  %v560 = getelementptr inbounds float, ptr %v556, i64 %v559
  br label %b79
b79:
  %v561 = phi i64 [ 0, %b77 ], [ %v564, %b80 ]
  %v562 = icmp slt i64 %v561, 8
  br i1 %v562, label %b80, label %b81
b80:
  %v563 = getelementptr inbounds float, ptr %v560, i64 %v561
  store float 0x0000000000000000, ptr %v563, align 4
  %v564 = add nsw i64 %v561, 1
  br label %b79
b81:
  %v565 = add nsw i64 %v557, 1
  br label %b76
b78:
  %v566 = mul i64 %v8, 1
  br label %b82
b82:
  %v567 = phi i64 [ 0, %b78 ], [ %v671, %b87 ]
  %v568 = icmp slt i64 %v567, %v566
  br i1 %v568, label %b83, label %b84
b83:
  %v569 = sub i64 %v566, %v567
  %v570 = icmp slt i64 %v569, 384
  %v571 = select i1 %v570, i64 %v569, i64 384
  br label %b85
b85:
  %v572 = phi i64 [ %v550, %b83 ], [ %v670, %b111 ]
  %v573 = icmp slt i64 %v572, %v555
  br i1 %v573, label %b86, label %b87
b86:
  %v574 = sub i64 %v555, %v572
  %v575 = icmp slt i64 %v574, 64
  %v576 = select i1 %v575, i64 %v574, i64 64
  %v577 = sdiv i64 %v576, 2
  %v578 = mul i64 %v577, 2
  %v579 = sub i64 %v576, %v578
  %v580 = mul i64 %v567, 24
  %v581 = add i64 %v580, %v572
  %v582 = getelementptr inbounds float, ptr %v538, i64 %v581
  br label %b88
b88:
  %v583 = phi i64 [ 0, %b86 ], [ %v609, %b96 ]
  %v584 = icmp slt i64 %v583, %v571
  br i1 %v584, label %b89, label %b90
b89:
  %v585 = mul i64 %v583, 24
  %v586 = getelementptr inbounds float, ptr %v582, i64 %v585
  %v587 = mul i64 %v583, 2
  %v588 = getelementptr inbounds float, ptr %v542, i64 %v587
  br label %b91
b91:
  %v589 = phi i64 [ 0, %b89 ], [ %v598, %b92 ]
  %v590 = icmp slt i64 %v589, %v577
  br i1 %v590, label %b92, label %b93
b92:
  %v591 = mul i64 %v589, 2
  %v592 = getelementptr inbounds float, ptr %v586, i64 %v591
  %v593 = mul i64 %v589, 768
  %v594 = getelementptr inbounds float, ptr %v588, i64 %v593
  %v595 = getelementptr inbounds float, ptr %v592, i64 0
  %v596 = load <2 x float>, ptr %v595, align 4
  %v597 = getelementptr inbounds float, ptr %v594, i64 0
  store <2 x float> %v596, ptr %v597, align 4
  %v598 = add nsw i64 %v589, 1
  br label %b91
b93:
  %v599 = mul i64 %v577, 2
  %v600 = getelementptr inbounds float, ptr %v586, i64 %v599
  %v601 = mul i64 %v577, 768
  %v602 = getelementptr inbounds float, ptr %v588, i64 %v601
  br label %b94
b94:
  %v603 = phi i64 [ 0, %b93 ], [ %v608, %b95 ]
  %v604 = icmp slt i64 %v603, %v579
  br i1 %v604, label %b95, label %b96
b95:
  %v605 = getelementptr inbounds float, ptr %v600, i64 %v603
  %v606 = load float, ptr %v605, align 4
  %v607 = getelementptr inbounds float, ptr %v602, i64 %v603
  store float %v606, ptr %v607, align 4
  %v608 = add nsw i64 %v603, 1
  br label %b94, !llvm.loop !0
b96:
  %v609 = add nsw i64 %v583, 1
  br label %b88
b90:
  br label %b97
b97:
  %v610 = phi i64 [ 0, %b90 ], [ %v645, %b105 ]
  %v611 = icmp slt i64 %v610, 0
  br i1 %v611, label %b98, label %b99
b98:
  %v612 = mul i64 %v567, 8
  %v613 = add i64 %v612, %v610
  %v614 = getelementptr inbounds float, ptr %v541, i64 %v613
  br label %b100
b100:
  %v615 = phi i64 [ 0, %b98 ], [ %v633, %b101 ]
  %v616 = icmp slt i64 %v615, %v571
  br i1 %v616, label %b101, label %b102
b101:
  %v617 = mul i64 %v615, 8
  %v618 = getelementptr inbounds float, ptr %v614, i64 %v617
  %v619 = mul i64 %v615, 32
  %v620 = getelementptr inbounds float, ptr %v74, i64 %v619
  %v621 = getelementptr inbounds float, ptr %v618, i64 0
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = getelementptr inbounds float, ptr %v620, i64 0
  store <8 x float> %v622, ptr %v623, align 4
  %v624 = getelementptr inbounds float, ptr %v618, i64 8
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = getelementptr inbounds float, ptr %v620, i64 8
  store <8 x float> %v625, ptr %v626, align 4
  %v627 = getelementptr inbounds float, ptr %v618, i64 16
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = getelementptr inbounds float, ptr %v620, i64 16
  store <8 x float> %v628, ptr %v629, align 4
  %v630 = getelementptr inbounds float, ptr %v618, i64 24
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = getelementptr inbounds float, ptr %v620, i64 24
  store <8 x float> %v631, ptr %v632, align 4
  %v633 = add nsw i64 %v615, 1
  br label %b100
b102:
  %v634 = sdiv i64 %v576, 2
  br label %b103
b103:
  %v635 = phi i64 [ 0, %b102 ], [ %v644, %b104 ]
  %v636 = icmp slt i64 %v635, %v634
  br i1 %v636, label %b104, label %b105
b104:
  %v637 = mul i64 %v635, 2
  %v638 = add i64 %v572, %v637
  %v639 = mul i64 %v635, 768
  %v640 = getelementptr inbounds float, ptr %v542, i64 %v639
  %v641 = mul i64 %v638, 8
  %v642 = add i64 %v641, %v610
  %v643 = getelementptr inbounds float, ptr %v556, i64 %v642
  call void @outer_2x32(ptr %v640, ptr %v74, i64 %v571, ptr %v643, i64 8)
  %v644 = add nsw i64 %v635, 1
  br label %b103
b105:
  %v645 = add nsw i64 %v610, 32
  br label %b97
b99:
  %v646 = mul i64 %v567, 8
  %v647 = add i64 %v646, 0
  %v648 = getelementptr inbounds float, ptr %v541, i64 %v647
  br label %b106
b106:
  %v649 = phi i64 [ 0, %b99 ], [ %v658, %b107 ]
  %v650 = icmp slt i64 %v649, %v571
  br i1 %v650, label %b107, label %b108
b107:
  %v651 = mul i64 %v649, 8
  %v652 = getelementptr inbounds float, ptr %v648, i64 %v651
  %v653 = mul i64 %v649, 8
  %v654 = getelementptr inbounds float, ptr %v74, i64 %v653
  %v655 = getelementptr inbounds float, ptr %v652, i64 0
  %v656 = load <8 x float>, ptr %v655, align 4
  %v657 = getelementptr inbounds float, ptr %v654, i64 0
  store <8 x float> %v656, ptr %v657, align 4
  %v658 = add nsw i64 %v649, 1
  br label %b106
b108:
  %v659 = sdiv i64 %v576, 2
  br label %b109
b109:
  %v660 = phi i64 [ 0, %b108 ], [ %v669, %b110 ]
  %v661 = icmp slt i64 %v660, %v659
  br i1 %v661, label %b110, label %b111
b110:
  %v662 = mul i64 %v660, 2
  %v663 = add i64 %v572, %v662
  %v664 = mul i64 %v660, 768
  %v665 = getelementptr inbounds float, ptr %v542, i64 %v664
  %v666 = mul i64 %v663, 8
  %v667 = add i64 %v666, 0
  %v668 = getelementptr inbounds float, ptr %v556, i64 %v667
  call void @outer_2x8(ptr %v665, ptr %v74, i64 %v571, ptr %v668, i64 8)
  %v669 = add nsw i64 %v660, 1
  br label %b109
b111:
  %v670 = add nsw i64 %v572, 64
  br label %b85
b87:
  %v671 = add nsw i64 %v567, 384
  br label %b82
b84:
  %v672 = icmp sgt i64 %v3, 1
  br i1 %v672, label %b112, label %b113
b112:
  %v673 = getelementptr inbounds i64, ptr %v1, i64 3
  %v674 = atomicrmw add ptr %v673, i64 1 acq_rel
  %v675 = load i64, ptr %v69, align 8
  %v676 = add i64 %v675, 1
  store i64 %v676, ptr %v69, align 8
  %v677 = mul i64 %v3, %v676
  br label %b114
b114:
  %v678 = load atomic i64, ptr %v673 acquire, align 8
  %v679 = icmp slt i64 %v678, %v677
  br i1 %v679, label %b115, label %b116
b115:
  %v680 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v681 = icmp eq i64 %v2, 0
  br i1 %v681, label %b117, label %b118
b117:
  br label %b119
b119:
  %v682 = phi i64 [ 0, %b117 ], [ %v704, %b124 ]
  %v683 = icmp slt i64 %v682, 24
  br i1 %v683, label %b120, label %b121
b120:
  br label %b122
b122:
  %v684 = phi i64 [ 0, %b120 ], [ %v701, %b127 ]
  %v685 = phi <8 x float> [ splat (float 0x0000000000000000), %b120 ], [ %v700, %b127 ]
  %v686 = icmp slt i64 %v684, %v8
  br i1 %v686, label %b123, label %b124
b123:
  %v687 = add i64 %v684, 128
  %v688 = icmp slt i64 %v687, %v8
  %v689 = select i1 %v688, i64 %v687, i64 %v8
  br label %b125
b125:
  %v690 = phi i64 [ %v684, %b123 ], [ %v699, %b126 ]
  %v691 = phi <8 x float> [ splat (float 0x0000000000000000), %b123 ], [ %v698, %b126 ]
  %v692 = icmp slt i64 %v690, %v689
  br i1 %v692, label %b126, label %b127
b126:
  %v693 = mul i64 %v690, 24
  %v694 = getelementptr inbounds float, ptr %v38, i64 %v693
  %v695 = add i64 0, %v682
  %v696 = getelementptr inbounds float, ptr %v694, i64 %v695
  %v697 = load <8 x float>, ptr %v696, align 4
  %v698 = fadd <8 x float> %v691, %v697
  %v699 = add nsw i64 %v690, 1
  br label %b125
b127:
  %v700 = fadd <8 x float> %v685, %v691
  %v701 = add nsw i64 %v684, 128
  br label %b122
b124:
  %v702 = add i64 0, %v682
  %v703 = getelementptr inbounds float, ptr %v30, i64 %v702
  store <8 x float> %v685, ptr %v703, align 4
  %v704 = add nsw i64 %v682, 8
  br label %b119
b121:
  br label %b118
b118:
  %v705 = icmp sgt i64 %v3, 1
  br i1 %v705, label %b128, label %b129
b128:
  %v706 = getelementptr inbounds i64, ptr %v1, i64 3
  %v707 = atomicrmw add ptr %v706, i64 1 acq_rel
  %v708 = load i64, ptr %v69, align 8
  %v709 = add i64 %v708, 1
  store i64 %v709, ptr %v69, align 8
  %v710 = mul i64 %v3, %v709
  br label %b130
b130:
  %v711 = load atomic i64, ptr %v706 acquire, align 8
  %v712 = icmp slt i64 %v711, %v710
  br i1 %v712, label %b131, label %b132
b131:
  %v713 = call i32 @sched_yield()
  br label %b130
b132:
  br label %b129
b129:
  %v714 = mul i64 0, 24
  %v715 = getelementptr inbounds float, ptr %v36, i64 %v714
  %v716 = getelementptr inbounds float, ptr %v715, i64 0
  %v717 = mul i64 0, 8
  %v718 = getelementptr inbounds float, ptr %v22, i64 %v717
  %v719 = getelementptr inbounds float, ptr %v718, i64 0
  %v720 = getelementptr inbounds float, ptr %v74, i64 12288
  %v721 = add i64 24, 1
  %v722 = sdiv i64 %v721, 2
  %v723 = add i64 %v2, 1
  %v724 = mul i64 %v722, %v2
  %v725 = sdiv i64 %v724, %v3
  %v726 = mul i64 %v725, 2
  %v727 = icmp slt i64 %v726, 24
  %v728 = select i1 %v727, i64 %v726, i64 24
  %v729 = mul i64 %v722, %v723
  %v730 = sdiv i64 %v729, %v3
  %v731 = mul i64 %v730, 2
  %v732 = icmp slt i64 %v731, 24
  %v733 = select i1 %v732, i64 %v731, i64 24
  %v734 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b133
b133:
  %v735 = phi i64 [ %v728, %b129 ], [ %v743, %b138 ]
  %v736 = icmp slt i64 %v735, %v733
  br i1 %v736, label %b134, label %b135
b134:
  %v737 = mul i64 %v735, 8
  %v738 = getelementptr inbounds float, ptr %v734, i64 %v737
  br label %b136
b136:
  %v739 = phi i64 [ 0, %b134 ], [ %v742, %b137 ]
  %v740 = icmp slt i64 %v739, 8
  br i1 %v740, label %b137, label %b138
b137:
  %v741 = getelementptr inbounds float, ptr %v738, i64 %v739
  store float 0x0000000000000000, ptr %v741, align 4
  %v742 = add nsw i64 %v739, 1
  br label %b136
b138:
  %v743 = add nsw i64 %v735, 1
  br label %b133
b135:
  %v744 = mul i64 %v8, 1
  br label %b139
b139:
  %v745 = phi i64 [ 0, %b135 ], [ %v849, %b144 ]
  %v746 = icmp slt i64 %v745, %v744
  br i1 %v746, label %b140, label %b141
b140:
  %v747 = sub i64 %v744, %v745
  %v748 = icmp slt i64 %v747, 384
  %v749 = select i1 %v748, i64 %v747, i64 384
  br label %b142
b142:
  %v750 = phi i64 [ %v728, %b140 ], [ %v848, %b168 ]
  %v751 = icmp slt i64 %v750, %v733
  br i1 %v751, label %b143, label %b144
b143:
  %v752 = sub i64 %v733, %v750
  %v753 = icmp slt i64 %v752, 64
  %v754 = select i1 %v753, i64 %v752, i64 64
  %v755 = sdiv i64 %v754, 2
  %v756 = mul i64 %v755, 2
  %v757 = sub i64 %v754, %v756
  %v758 = mul i64 %v745, 24
  %v759 = add i64 %v758, %v750
  %v760 = getelementptr inbounds float, ptr %v716, i64 %v759
  br label %b145
b145:
  %v761 = phi i64 [ 0, %b143 ], [ %v787, %b153 ]
  %v762 = icmp slt i64 %v761, %v749
  br i1 %v762, label %b146, label %b147
b146:
  %v763 = mul i64 %v761, 24
  %v764 = getelementptr inbounds float, ptr %v760, i64 %v763
  %v765 = mul i64 %v761, 2
  %v766 = getelementptr inbounds float, ptr %v720, i64 %v765
  br label %b148
b148:
  %v767 = phi i64 [ 0, %b146 ], [ %v776, %b149 ]
  %v768 = icmp slt i64 %v767, %v755
  br i1 %v768, label %b149, label %b150
b149:
  %v769 = mul i64 %v767, 2
  %v770 = getelementptr inbounds float, ptr %v764, i64 %v769
  %v771 = mul i64 %v767, 768
  %v772 = getelementptr inbounds float, ptr %v766, i64 %v771
  %v773 = getelementptr inbounds float, ptr %v770, i64 0
  %v774 = load <2 x float>, ptr %v773, align 4
  %v775 = getelementptr inbounds float, ptr %v772, i64 0
  store <2 x float> %v774, ptr %v775, align 4
  %v776 = add nsw i64 %v767, 1
  br label %b148
b150:
  %v777 = mul i64 %v755, 2
  %v778 = getelementptr inbounds float, ptr %v764, i64 %v777
  %v779 = mul i64 %v755, 768
  %v780 = getelementptr inbounds float, ptr %v766, i64 %v779
  br label %b151
b151:
  %v781 = phi i64 [ 0, %b150 ], [ %v786, %b152 ]
  %v782 = icmp slt i64 %v781, %v757
  br i1 %v782, label %b152, label %b153
b152:
  %v783 = getelementptr inbounds float, ptr %v778, i64 %v781
  %v784 = load float, ptr %v783, align 4
  %v785 = getelementptr inbounds float, ptr %v780, i64 %v781
  store float %v784, ptr %v785, align 4
  %v786 = add nsw i64 %v781, 1
  br label %b151, !llvm.loop !3
b153:
  %v787 = add nsw i64 %v761, 1
  br label %b145
b147:
  br label %b154
b154:
  %v788 = phi i64 [ 0, %b147 ], [ %v823, %b162 ]
  %v789 = icmp slt i64 %v788, 0
  br i1 %v789, label %b155, label %b156
b155:
  %v790 = mul i64 %v745, 8
  %v791 = add i64 %v790, %v788
  %v792 = getelementptr inbounds float, ptr %v719, i64 %v791
  br label %b157
b157:
  %v793 = phi i64 [ 0, %b155 ], [ %v811, %b158 ]
  %v794 = icmp slt i64 %v793, %v749
  br i1 %v794, label %b158, label %b159
b158:
  %v795 = mul i64 %v793, 8
  %v796 = getelementptr inbounds float, ptr %v792, i64 %v795
  %v797 = mul i64 %v793, 32
  %v798 = getelementptr inbounds float, ptr %v74, i64 %v797
  %v799 = getelementptr inbounds float, ptr %v796, i64 0
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = getelementptr inbounds float, ptr %v798, i64 0
  store <8 x float> %v800, ptr %v801, align 4
  %v802 = getelementptr inbounds float, ptr %v796, i64 8
  %v803 = load <8 x float>, ptr %v802, align 4
  %v804 = getelementptr inbounds float, ptr %v798, i64 8
  store <8 x float> %v803, ptr %v804, align 4
  %v805 = getelementptr inbounds float, ptr %v796, i64 16
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = getelementptr inbounds float, ptr %v798, i64 16
  store <8 x float> %v806, ptr %v807, align 4
  %v808 = getelementptr inbounds float, ptr %v796, i64 24
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = getelementptr inbounds float, ptr %v798, i64 24
  store <8 x float> %v809, ptr %v810, align 4
  %v811 = add nsw i64 %v793, 1
  br label %b157
b159:
  %v812 = sdiv i64 %v754, 2
  br label %b160
b160:
  %v813 = phi i64 [ 0, %b159 ], [ %v822, %b161 ]
  %v814 = icmp slt i64 %v813, %v812
  br i1 %v814, label %b161, label %b162
b161:
  %v815 = mul i64 %v813, 2
  %v816 = add i64 %v750, %v815
  %v817 = mul i64 %v813, 768
  %v818 = getelementptr inbounds float, ptr %v720, i64 %v817
  %v819 = mul i64 %v816, 8
  %v820 = add i64 %v819, %v788
  %v821 = getelementptr inbounds float, ptr %v734, i64 %v820
  call void @outer_2x32(ptr %v818, ptr %v74, i64 %v749, ptr %v821, i64 8)
  %v822 = add nsw i64 %v813, 1
  br label %b160
b162:
  %v823 = add nsw i64 %v788, 32
  br label %b154
b156:
  %v824 = mul i64 %v745, 8
  %v825 = add i64 %v824, 0
  %v826 = getelementptr inbounds float, ptr %v719, i64 %v825
  br label %b163
b163:
  %v827 = phi i64 [ 0, %b156 ], [ %v836, %b164 ]
  %v828 = icmp slt i64 %v827, %v749
  br i1 %v828, label %b164, label %b165
b164:
  %v829 = mul i64 %v827, 8
  %v830 = getelementptr inbounds float, ptr %v826, i64 %v829
  %v831 = mul i64 %v827, 8
  %v832 = getelementptr inbounds float, ptr %v74, i64 %v831
  %v833 = getelementptr inbounds float, ptr %v830, i64 0
  %v834 = load <8 x float>, ptr %v833, align 4
  %v835 = getelementptr inbounds float, ptr %v832, i64 0
  store <8 x float> %v834, ptr %v835, align 4
  %v836 = add nsw i64 %v827, 1
  br label %b163
b165:
  %v837 = sdiv i64 %v754, 2
  br label %b166
b166:
  %v838 = phi i64 [ 0, %b165 ], [ %v847, %b167 ]
  %v839 = icmp slt i64 %v838, %v837
  br i1 %v839, label %b167, label %b168
b167:
  %v840 = mul i64 %v838, 2
  %v841 = add i64 %v750, %v840
  %v842 = mul i64 %v838, 768
  %v843 = getelementptr inbounds float, ptr %v720, i64 %v842
  %v844 = mul i64 %v841, 8
  %v845 = add i64 %v844, 0
  %v846 = getelementptr inbounds float, ptr %v734, i64 %v845
  call void @outer_2x8(ptr %v843, ptr %v74, i64 %v749, ptr %v846, i64 8)
  %v847 = add nsw i64 %v838, 1
  br label %b166
b168:
  %v848 = add nsw i64 %v750, 64
  br label %b142
b144:
  %v849 = add nsw i64 %v745, 384
  br label %b139
b141:
  %v850 = icmp sgt i64 %v3, 1
  br i1 %v850, label %b169, label %b170
b169:
  %v851 = getelementptr inbounds i64, ptr %v1, i64 3
  %v852 = atomicrmw add ptr %v851, i64 1 acq_rel
  %v853 = load i64, ptr %v69, align 8
  %v854 = add i64 %v853, 1
  store i64 %v854, ptr %v69, align 8
  %v855 = mul i64 %v3, %v854
  br label %b171
b171:
  %v856 = load atomic i64, ptr %v851 acquire, align 8
  %v857 = icmp slt i64 %v856, %v855
  br i1 %v857, label %b172, label %b173
b172:
  %v858 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
  %v859 = icmp eq i64 %v2, 0
  br i1 %v859, label %b174, label %b175
b174:
  br label %b176
b176:
  %v860 = phi i64 [ 0, %b174 ], [ %v882, %b181 ]
  %v861 = icmp slt i64 %v860, 24
  br i1 %v861, label %b177, label %b178
b177:
  br label %b179
b179:
  %v862 = phi i64 [ 0, %b177 ], [ %v879, %b184 ]
  %v863 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v878, %b184 ]
  %v864 = icmp slt i64 %v862, %v8
  br i1 %v864, label %b180, label %b181
b180:
  %v865 = add i64 %v862, 128
  %v866 = icmp slt i64 %v865, %v8
  %v867 = select i1 %v866, i64 %v865, i64 %v8
  br label %b182
b182:
  %v868 = phi i64 [ %v862, %b180 ], [ %v877, %b183 ]
  %v869 = phi <8 x float> [ splat (float 0x0000000000000000), %b180 ], [ %v876, %b183 ]
  %v870 = icmp slt i64 %v868, %v867
  br i1 %v870, label %b183, label %b184
b183:
  %v871 = mul i64 %v868, 24
  %v872 = getelementptr inbounds float, ptr %v36, i64 %v871
  %v873 = add i64 0, %v860
  %v874 = getelementptr inbounds float, ptr %v872, i64 %v873
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = fadd <8 x float> %v869, %v875
  %v877 = add nsw i64 %v868, 1
  br label %b182
b184:
  %v878 = fadd <8 x float> %v863, %v869
  %v879 = add nsw i64 %v862, 128
  br label %b179
b181:
  %v880 = add i64 0, %v860
  %v881 = getelementptr inbounds float, ptr %v34, i64 %v880
  store <8 x float> %v863, ptr %v881, align 4
  %v882 = add nsw i64 %v860, 8
  br label %b176
b178:
  br label %b175
b175:
  %v883 = icmp sgt i64 %v3, 1
  br i1 %v883, label %b185, label %b186
b185:
  %v884 = getelementptr inbounds i64, ptr %v1, i64 3
  %v885 = atomicrmw add ptr %v884, i64 1 acq_rel
  %v886 = load i64, ptr %v69, align 8
  %v887 = add i64 %v886, 1
  store i64 %v887, ptr %v69, align 8
  %v888 = mul i64 %v3, %v887
  br label %b187
b187:
  %v889 = load atomic i64, ptr %v884 acquire, align 8
  %v890 = icmp slt i64 %v889, %v888
  br i1 %v890, label %b188, label %b189
b188:
  %v891 = call i32 @sched_yield()
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
