; generated from specs/intersection_rnn.yaml by `make generated`: do not edit
; intersection_rnn H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v71 = alloca i64, i64 1, align 8
  %v1091 = alloca float, i64 64, align 4
  %v1175 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 19
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  store i64 0, ptr %v71, align 8
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v73 = load ptr, ptr %v72, align 4
  %v74 = mul i64 %v2, 0
  %v75 = add i64 %v74, 512
  %v76 = getelementptr inbounds float, ptr %v73, i64 %v75
  %v77 = getelementptr inbounds i64, ptr %v1, i64 4
  %v78 = load i64, ptr %v77, align 8
  %v79 = icmp eq i64 %v78, 0
  br i1 %v79, label %b0, label %b1
b0:
  %v80 = icmp eq i64 %v2, 0
  br i1 %v80, label %b2, label %b3
b2:
  %v81 = add i64 0, 0
  %v82 = getelementptr inbounds float, ptr %v38, i64 %v81
  %v83 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v84, ptr %v82, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v85 = icmp sgt i64 %v3, 1
  br i1 %v85, label %b4, label %b5
b4:
  %v86 = getelementptr inbounds i64, ptr %v1, i64 3
  %v87 = atomicrmw add ptr %v86, i64 1 acq_rel
  %v88 = load i64, ptr %v71, align 8
  %v89 = add i64 %v88, 1
  store i64 %v89, ptr %v71, align 8
  %v90 = mul i64 %v3, %v89
  br label %b6
b6:
  %v91 = load atomic i64, ptr %v86 acquire, align 8
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b7, label %b8
b7:
  %v93 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v94 = getelementptr inbounds i64, ptr %v1, i64 4
  %v95 = load i64, ptr %v94, align 8
  %v96 = icmp eq i64 %v95, 0
  br i1 %v96, label %b9, label %b10
b9:
  %v97 = getelementptr inbounds i64, ptr %v1, i64 26
  %v98 = load i64, ptr %v97, align 8
  %v99 = icmp eq i64 %v98, 0
  br i1 %v99, label %b11, label %b12
b11:
  %v100 = add i64 %v7, 0
  %v101 = sdiv i64 %v100, 1
  %v102 = add i64 %v2, 1
  %v103 = mul i64 %v101, %v2
  %v104 = sdiv i64 %v103, %v3
  %v105 = mul i64 %v104, 1
  %v106 = icmp slt i64 %v105, %v7
  %v107 = select i1 %v106, i64 %v105, i64 %v7
  %v108 = mul i64 %v101, %v102
  %v109 = sdiv i64 %v108, %v3
  %v110 = mul i64 %v109, 1
  %v111 = icmp slt i64 %v110, %v7
  %v112 = select i1 %v111, i64 %v110, i64 %v7
  br label %b13
b13:
  %v113 = phi i64 [ %v107, %b11 ], [ %v124, %b14 ]
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b14, label %b15
b14:
  %v115 = and i64 0, %v56
  %v116 = mul i64 %v115, %v7
  %v117 = add i64 %v116, %v113
  %v118 = mul i64 %v117, 8
  %v119 = getelementptr inbounds float, ptr %v22, i64 %v118
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v119, i64 %v120
  %v122 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v123, ptr %v121, align 4
  %v124 = add nsw i64 %v113, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v125 = icmp sgt i64 %v3, 1
  br i1 %v125, label %b16, label %b17
b16:
  %v126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v127 = atomicrmw add ptr %v126, i64 1 acq_rel
  %v128 = load i64, ptr %v71, align 8
  %v129 = add i64 %v128, 1
  store i64 %v129, ptr %v71, align 8
  %v130 = mul i64 %v3, %v129
  br label %b18
b18:
  %v131 = load atomic i64, ptr %v126 acquire, align 8
  %v132 = icmp slt i64 %v131, %v130
  br i1 %v132, label %b19, label %b20
b19:
  %v133 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v134 = getelementptr inbounds float, ptr %v73, i64 0
  %v135 = getelementptr inbounds i64, ptr %v1, i64 4
  %v136 = load i64, ptr %v135, align 8
  %v137 = icmp eq i64 %v136, 0
  br i1 %v137, label %b21, label %b22
b21:
  %v138 = add i64 1, 0
  %v139 = sdiv i64 %v138, 1
  %v140 = add i64 %v2, 1
  %v141 = mul i64 %v139, %v2
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, 1
  %v145 = select i1 %v144, i64 %v143, i64 1
  %v146 = mul i64 %v139, %v140
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, 1
  %v150 = select i1 %v149, i64 %v148, i64 1
  %v151 = icmp slt i64 %v150, 1
  %v152 = select i1 %v151, i64 %v150, i64 1
  br label %b23
b23:
  %v153 = phi i64 [ %v145, %b21 ], [ %v598, %b74 ]
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b24, label %b25
b24:
  %v155 = mul i64 %v153, 256
  %v156 = mul i64 %v153, 32
  %v157 = add i64 %v155, 0
  %v158 = add i64 %v156, 0
  %v159 = getelementptr inbounds float, ptr %v134, i64 %v157
  %v160 = sub i64 32, %v158
  %v161 = icmp slt i64 %v160, 0
  %v162 = select i1 %v161, i64 0, i64 %v160
  %v163 = icmp ult i64 %v162, 8
  %v164 = select i1 %v163, i64 %v162, i64 8
  %v165 = trunc i64 %v164 to i32
  %v166 = insertelement <8 x i32> poison, i32 %v165, i64 0
  %v167 = shufflevector <8 x i32> %v166, <8 x i32> poison, <8 x i32> zeroinitializer
  %v168 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v167
  %v169 = mul i64 %v158, 8
  %v170 = add i64 0, %v169
  %v171 = getelementptr inbounds float, ptr %v12, i64 %v170
  %v172 = icmp sge i64 %v162, 8
  br i1 %v172, label %b26, label %b27
b26:
  br label %b28
b28:
  %v173 = phi i64 [ 0, %b26 ], [ %v247, %b29 ]
  %v174 = icmp slt i64 %v173, 8
  br i1 %v174, label %b29, label %b30
b29:
  %v175 = add i64 %v173, 0
  %v176 = getelementptr inbounds float, ptr %v171, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = add i64 %v173, 8
  %v179 = getelementptr inbounds float, ptr %v171, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = add i64 %v173, 16
  %v182 = getelementptr inbounds float, ptr %v171, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = add i64 %v173, 24
  %v185 = getelementptr inbounds float, ptr %v171, i64 %v184
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = add i64 %v173, 32
  %v188 = getelementptr inbounds float, ptr %v171, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = add i64 %v173, 40
  %v191 = getelementptr inbounds float, ptr %v171, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = add i64 %v173, 48
  %v194 = getelementptr inbounds float, ptr %v171, i64 %v193
  %v195 = load <8 x float>, ptr %v194, align 4
  %v196 = add i64 %v173, 56
  %v197 = getelementptr inbounds float, ptr %v171, i64 %v196
  %v198 = load <8 x float>, ptr %v197, align 4
  %v199 = shufflevector <8 x float> %v177, <8 x float> %v189, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v200 = shufflevector <8 x float> %v177, <8 x float> %v189, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v201 = shufflevector <8 x float> %v180, <8 x float> %v192, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v202 = shufflevector <8 x float> %v180, <8 x float> %v192, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v203 = shufflevector <8 x float> %v183, <8 x float> %v195, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v204 = shufflevector <8 x float> %v183, <8 x float> %v195, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v205 = shufflevector <8 x float> %v186, <8 x float> %v198, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v206 = shufflevector <8 x float> %v186, <8 x float> %v198, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v207 = shufflevector <8 x float> %v199, <8 x float> %v203, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v208 = shufflevector <8 x float> %v199, <8 x float> %v203, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v209 = shufflevector <8 x float> %v201, <8 x float> %v205, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v210 = shufflevector <8 x float> %v201, <8 x float> %v205, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v211 = shufflevector <8 x float> %v200, <8 x float> %v204, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v212 = shufflevector <8 x float> %v200, <8 x float> %v204, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v213 = shufflevector <8 x float> %v202, <8 x float> %v206, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v214 = shufflevector <8 x float> %v202, <8 x float> %v206, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v215 = shufflevector <8 x float> %v207, <8 x float> %v209, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v216 = shufflevector <8 x float> %v207, <8 x float> %v209, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v217 = shufflevector <8 x float> %v208, <8 x float> %v210, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v218 = shufflevector <8 x float> %v208, <8 x float> %v210, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v219 = shufflevector <8 x float> %v211, <8 x float> %v213, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v220 = shufflevector <8 x float> %v211, <8 x float> %v213, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v221 = shufflevector <8 x float> %v212, <8 x float> %v214, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v222 = shufflevector <8 x float> %v212, <8 x float> %v214, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v223 = add i64 %v173, 0
  %v224 = mul i64 %v223, 32
  %v225 = getelementptr inbounds float, ptr %v159, i64 %v224
  store <8 x float> %v215, ptr %v225, align 4
  %v226 = add i64 %v173, 1
  %v227 = mul i64 %v226, 32
  %v228 = getelementptr inbounds float, ptr %v159, i64 %v227
  store <8 x float> %v216, ptr %v228, align 4
  %v229 = add i64 %v173, 2
  %v230 = mul i64 %v229, 32
  %v231 = getelementptr inbounds float, ptr %v159, i64 %v230
  store <8 x float> %v217, ptr %v231, align 4
  %v232 = add i64 %v173, 3
  %v233 = mul i64 %v232, 32
  %v234 = getelementptr inbounds float, ptr %v159, i64 %v233
  store <8 x float> %v218, ptr %v234, align 4
  %v235 = add i64 %v173, 4
  %v236 = mul i64 %v235, 32
  %v237 = getelementptr inbounds float, ptr %v159, i64 %v236
  store <8 x float> %v219, ptr %v237, align 4
  %v238 = add i64 %v173, 5
  %v239 = mul i64 %v238, 32
  %v240 = getelementptr inbounds float, ptr %v159, i64 %v239
  store <8 x float> %v220, ptr %v240, align 4
  %v241 = add i64 %v173, 6
  %v242 = mul i64 %v241, 32
  %v243 = getelementptr inbounds float, ptr %v159, i64 %v242
  store <8 x float> %v221, ptr %v243, align 4
  %v244 = add i64 %v173, 7
  %v245 = mul i64 %v244, 32
  %v246 = getelementptr inbounds float, ptr %v159, i64 %v245
  store <8 x float> %v222, ptr %v246, align 4
  %v247 = add nsw i64 %v173, 8
  br label %b28
b30:
  br label %b31
b31:
  %v248 = phi i64 [ 8, %b30 ], [ %v256, %b32 ]
  %v249 = icmp slt i64 %v248, 8
  br i1 %v249, label %b32, label %b33
b32:
  %v250 = mul i64 %v248, 1
  %v251 = getelementptr inbounds float, ptr %v171, i64 %v250
  %v252 = getelementptr float, ptr %v251, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v253 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v252, <8 x i1> %v168, <8 x float> zeroinitializer)
  %v254 = mul i64 %v248, 32
  %v255 = getelementptr inbounds float, ptr %v159, i64 %v254
  store <8 x float> %v253, ptr %v255, align 4
  %v256 = add nsw i64 %v248, 1
  br label %b31
b33:
  br label %b27
b27:
  %v257 = icmp slt i64 %v162, 8
  br i1 %v257, label %b34, label %b35
b34:
  br label %b36
b36:
  %v258 = phi i64 [ 0, %b34 ], [ %v266, %b37 ]
  %v259 = icmp slt i64 %v258, 8
  br i1 %v259, label %b37, label %b38
b37:
  %v260 = mul i64 %v258, 1
  %v261 = getelementptr inbounds float, ptr %v171, i64 %v260
  %v262 = getelementptr float, ptr %v261, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v263 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v262, <8 x i1> %v168, <8 x float> zeroinitializer)
  %v264 = mul i64 %v258, 32
  %v265 = getelementptr inbounds float, ptr %v159, i64 %v264
  store <8 x float> %v263, ptr %v265, align 4
  %v266 = add nsw i64 %v258, 1
  br label %b36
b38:
  br label %b35
b35:
  %v267 = add i64 %v155, 8
  %v268 = add i64 %v156, 8
  %v269 = getelementptr inbounds float, ptr %v134, i64 %v267
  %v270 = sub i64 32, %v268
  %v271 = icmp slt i64 %v270, 0
  %v272 = select i1 %v271, i64 0, i64 %v270
  %v273 = icmp ult i64 %v272, 8
  %v274 = select i1 %v273, i64 %v272, i64 8
  %v275 = trunc i64 %v274 to i32
  %v276 = insertelement <8 x i32> poison, i32 %v275, i64 0
  %v277 = shufflevector <8 x i32> %v276, <8 x i32> poison, <8 x i32> zeroinitializer
  %v278 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v277
  %v279 = mul i64 %v268, 8
  %v280 = add i64 0, %v279
  %v281 = getelementptr inbounds float, ptr %v12, i64 %v280
  %v282 = icmp sge i64 %v272, 8
  br i1 %v282, label %b39, label %b40
b39:
  br label %b41
b41:
  %v283 = phi i64 [ 0, %b39 ], [ %v357, %b42 ]
  %v284 = icmp slt i64 %v283, 8
  br i1 %v284, label %b42, label %b43
b42:
  %v285 = add i64 %v283, 0
  %v286 = getelementptr inbounds float, ptr %v281, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = add i64 %v283, 8
  %v289 = getelementptr inbounds float, ptr %v281, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = add i64 %v283, 16
  %v292 = getelementptr inbounds float, ptr %v281, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = add i64 %v283, 24
  %v295 = getelementptr inbounds float, ptr %v281, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = add i64 %v283, 32
  %v298 = getelementptr inbounds float, ptr %v281, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = add i64 %v283, 40
  %v301 = getelementptr inbounds float, ptr %v281, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = add i64 %v283, 48
  %v304 = getelementptr inbounds float, ptr %v281, i64 %v303
  %v305 = load <8 x float>, ptr %v304, align 4
  %v306 = add i64 %v283, 56
  %v307 = getelementptr inbounds float, ptr %v281, i64 %v306
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = shufflevector <8 x float> %v287, <8 x float> %v299, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v310 = shufflevector <8 x float> %v287, <8 x float> %v299, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v311 = shufflevector <8 x float> %v290, <8 x float> %v302, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v312 = shufflevector <8 x float> %v290, <8 x float> %v302, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v313 = shufflevector <8 x float> %v293, <8 x float> %v305, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v314 = shufflevector <8 x float> %v293, <8 x float> %v305, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v315 = shufflevector <8 x float> %v296, <8 x float> %v308, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v316 = shufflevector <8 x float> %v296, <8 x float> %v308, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v317 = shufflevector <8 x float> %v309, <8 x float> %v313, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v318 = shufflevector <8 x float> %v309, <8 x float> %v313, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v319 = shufflevector <8 x float> %v311, <8 x float> %v315, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v320 = shufflevector <8 x float> %v311, <8 x float> %v315, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v321 = shufflevector <8 x float> %v310, <8 x float> %v314, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v322 = shufflevector <8 x float> %v310, <8 x float> %v314, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v323 = shufflevector <8 x float> %v312, <8 x float> %v316, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v324 = shufflevector <8 x float> %v312, <8 x float> %v316, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v325 = shufflevector <8 x float> %v317, <8 x float> %v319, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v326 = shufflevector <8 x float> %v317, <8 x float> %v319, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v327 = shufflevector <8 x float> %v318, <8 x float> %v320, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v328 = shufflevector <8 x float> %v318, <8 x float> %v320, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v329 = shufflevector <8 x float> %v321, <8 x float> %v323, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v330 = shufflevector <8 x float> %v321, <8 x float> %v323, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v331 = shufflevector <8 x float> %v322, <8 x float> %v324, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v332 = shufflevector <8 x float> %v322, <8 x float> %v324, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v333 = add i64 %v283, 0
  %v334 = mul i64 %v333, 32
  %v335 = getelementptr inbounds float, ptr %v269, i64 %v334
  store <8 x float> %v325, ptr %v335, align 4
  %v336 = add i64 %v283, 1
  %v337 = mul i64 %v336, 32
  %v338 = getelementptr inbounds float, ptr %v269, i64 %v337
  store <8 x float> %v326, ptr %v338, align 4
  %v339 = add i64 %v283, 2
  %v340 = mul i64 %v339, 32
  %v341 = getelementptr inbounds float, ptr %v269, i64 %v340
  store <8 x float> %v327, ptr %v341, align 4
  %v342 = add i64 %v283, 3
  %v343 = mul i64 %v342, 32
  %v344 = getelementptr inbounds float, ptr %v269, i64 %v343
  store <8 x float> %v328, ptr %v344, align 4
  %v345 = add i64 %v283, 4
  %v346 = mul i64 %v345, 32
  %v347 = getelementptr inbounds float, ptr %v269, i64 %v346
  store <8 x float> %v329, ptr %v347, align 4
  %v348 = add i64 %v283, 5
  %v349 = mul i64 %v348, 32
  %v350 = getelementptr inbounds float, ptr %v269, i64 %v349
  store <8 x float> %v330, ptr %v350, align 4
  %v351 = add i64 %v283, 6
  %v352 = mul i64 %v351, 32
  %v353 = getelementptr inbounds float, ptr %v269, i64 %v352
  store <8 x float> %v331, ptr %v353, align 4
  %v354 = add i64 %v283, 7
  %v355 = mul i64 %v354, 32
  %v356 = getelementptr inbounds float, ptr %v269, i64 %v355
  store <8 x float> %v332, ptr %v356, align 4
  %v357 = add nsw i64 %v283, 8
  br label %b41
b43:
  br label %b44
b44:
  %v358 = phi i64 [ 8, %b43 ], [ %v366, %b45 ]
  %v359 = icmp slt i64 %v358, 8
  br i1 %v359, label %b45, label %b46
b45:
  %v360 = mul i64 %v358, 1
  %v361 = getelementptr inbounds float, ptr %v281, i64 %v360
  %v362 = getelementptr float, ptr %v361, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v363 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v362, <8 x i1> %v278, <8 x float> zeroinitializer)
  %v364 = mul i64 %v358, 32
  %v365 = getelementptr inbounds float, ptr %v269, i64 %v364
  store <8 x float> %v363, ptr %v365, align 4
  %v366 = add nsw i64 %v358, 1
  br label %b44
b46:
  br label %b40
b40:
  %v367 = icmp slt i64 %v272, 8
  br i1 %v367, label %b47, label %b48
b47:
  br label %b49
b49:
  %v368 = phi i64 [ 0, %b47 ], [ %v376, %b50 ]
  %v369 = icmp slt i64 %v368, 8
  br i1 %v369, label %b50, label %b51
b50:
  %v370 = mul i64 %v368, 1
  %v371 = getelementptr inbounds float, ptr %v281, i64 %v370
  %v372 = getelementptr float, ptr %v371, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v373 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v372, <8 x i1> %v278, <8 x float> zeroinitializer)
  %v374 = mul i64 %v368, 32
  %v375 = getelementptr inbounds float, ptr %v269, i64 %v374
  store <8 x float> %v373, ptr %v375, align 4
  %v376 = add nsw i64 %v368, 1
  br label %b49
b51:
  br label %b48
b48:
  %v377 = add i64 %v155, 16
  %v378 = add i64 %v156, 16
  %v379 = getelementptr inbounds float, ptr %v134, i64 %v377
  %v380 = sub i64 32, %v378
  %v381 = icmp slt i64 %v380, 0
  %v382 = select i1 %v381, i64 0, i64 %v380
  %v383 = icmp ult i64 %v382, 8
  %v384 = select i1 %v383, i64 %v382, i64 8
  %v385 = trunc i64 %v384 to i32
  %v386 = insertelement <8 x i32> poison, i32 %v385, i64 0
  %v387 = shufflevector <8 x i32> %v386, <8 x i32> poison, <8 x i32> zeroinitializer
  %v388 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v387
  %v389 = mul i64 %v378, 8
  %v390 = add i64 0, %v389
  %v391 = getelementptr inbounds float, ptr %v12, i64 %v390
  %v392 = icmp sge i64 %v382, 8
  br i1 %v392, label %b52, label %b53
b52:
  br label %b54
b54:
  %v393 = phi i64 [ 0, %b52 ], [ %v467, %b55 ]
  %v394 = icmp slt i64 %v393, 8
  br i1 %v394, label %b55, label %b56
b55:
  %v395 = add i64 %v393, 0
  %v396 = getelementptr inbounds float, ptr %v391, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = add i64 %v393, 8
  %v399 = getelementptr inbounds float, ptr %v391, i64 %v398
  %v400 = load <8 x float>, ptr %v399, align 4
  %v401 = add i64 %v393, 16
  %v402 = getelementptr inbounds float, ptr %v391, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = add i64 %v393, 24
  %v405 = getelementptr inbounds float, ptr %v391, i64 %v404
  %v406 = load <8 x float>, ptr %v405, align 4
  %v407 = add i64 %v393, 32
  %v408 = getelementptr inbounds float, ptr %v391, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = add i64 %v393, 40
  %v411 = getelementptr inbounds float, ptr %v391, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = add i64 %v393, 48
  %v414 = getelementptr inbounds float, ptr %v391, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = add i64 %v393, 56
  %v417 = getelementptr inbounds float, ptr %v391, i64 %v416
  %v418 = load <8 x float>, ptr %v417, align 4
  %v419 = shufflevector <8 x float> %v397, <8 x float> %v409, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v420 = shufflevector <8 x float> %v397, <8 x float> %v409, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v421 = shufflevector <8 x float> %v400, <8 x float> %v412, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v422 = shufflevector <8 x float> %v400, <8 x float> %v412, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v423 = shufflevector <8 x float> %v403, <8 x float> %v415, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v424 = shufflevector <8 x float> %v403, <8 x float> %v415, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v425 = shufflevector <8 x float> %v406, <8 x float> %v418, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v426 = shufflevector <8 x float> %v406, <8 x float> %v418, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v427 = shufflevector <8 x float> %v419, <8 x float> %v423, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v428 = shufflevector <8 x float> %v419, <8 x float> %v423, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v429 = shufflevector <8 x float> %v421, <8 x float> %v425, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v430 = shufflevector <8 x float> %v421, <8 x float> %v425, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v431 = shufflevector <8 x float> %v420, <8 x float> %v424, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v432 = shufflevector <8 x float> %v420, <8 x float> %v424, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v433 = shufflevector <8 x float> %v422, <8 x float> %v426, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v434 = shufflevector <8 x float> %v422, <8 x float> %v426, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v435 = shufflevector <8 x float> %v427, <8 x float> %v429, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v436 = shufflevector <8 x float> %v427, <8 x float> %v429, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v437 = shufflevector <8 x float> %v428, <8 x float> %v430, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v438 = shufflevector <8 x float> %v428, <8 x float> %v430, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v439 = shufflevector <8 x float> %v431, <8 x float> %v433, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v440 = shufflevector <8 x float> %v431, <8 x float> %v433, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v441 = shufflevector <8 x float> %v432, <8 x float> %v434, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v442 = shufflevector <8 x float> %v432, <8 x float> %v434, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v443 = add i64 %v393, 0
  %v444 = mul i64 %v443, 32
  %v445 = getelementptr inbounds float, ptr %v379, i64 %v444
  store <8 x float> %v435, ptr %v445, align 4
  %v446 = add i64 %v393, 1
  %v447 = mul i64 %v446, 32
  %v448 = getelementptr inbounds float, ptr %v379, i64 %v447
  store <8 x float> %v436, ptr %v448, align 4
  %v449 = add i64 %v393, 2
  %v450 = mul i64 %v449, 32
  %v451 = getelementptr inbounds float, ptr %v379, i64 %v450
  store <8 x float> %v437, ptr %v451, align 4
  %v452 = add i64 %v393, 3
  %v453 = mul i64 %v452, 32
  %v454 = getelementptr inbounds float, ptr %v379, i64 %v453
  store <8 x float> %v438, ptr %v454, align 4
  %v455 = add i64 %v393, 4
  %v456 = mul i64 %v455, 32
  %v457 = getelementptr inbounds float, ptr %v379, i64 %v456
  store <8 x float> %v439, ptr %v457, align 4
  %v458 = add i64 %v393, 5
  %v459 = mul i64 %v458, 32
  %v460 = getelementptr inbounds float, ptr %v379, i64 %v459
  store <8 x float> %v440, ptr %v460, align 4
  %v461 = add i64 %v393, 6
  %v462 = mul i64 %v461, 32
  %v463 = getelementptr inbounds float, ptr %v379, i64 %v462
  store <8 x float> %v441, ptr %v463, align 4
  %v464 = add i64 %v393, 7
  %v465 = mul i64 %v464, 32
  %v466 = getelementptr inbounds float, ptr %v379, i64 %v465
  store <8 x float> %v442, ptr %v466, align 4
  %v467 = add nsw i64 %v393, 8
  br label %b54
b56:
  br label %b57
b57:
  %v468 = phi i64 [ 8, %b56 ], [ %v476, %b58 ]
  %v469 = icmp slt i64 %v468, 8
  br i1 %v469, label %b58, label %b59
b58:
  %v470 = mul i64 %v468, 1
  %v471 = getelementptr inbounds float, ptr %v391, i64 %v470
  %v472 = getelementptr float, ptr %v471, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v473 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v472, <8 x i1> %v388, <8 x float> zeroinitializer)
  %v474 = mul i64 %v468, 32
  %v475 = getelementptr inbounds float, ptr %v379, i64 %v474
  store <8 x float> %v473, ptr %v475, align 4
  %v476 = add nsw i64 %v468, 1
  br label %b57
b59:
  br label %b53
b53:
  %v477 = icmp slt i64 %v382, 8
  br i1 %v477, label %b60, label %b61
b60:
  br label %b62
b62:
  %v478 = phi i64 [ 0, %b60 ], [ %v486, %b63 ]
  %v479 = icmp slt i64 %v478, 8
  br i1 %v479, label %b63, label %b64
b63:
  %v480 = mul i64 %v478, 1
  %v481 = getelementptr inbounds float, ptr %v391, i64 %v480
  %v482 = getelementptr float, ptr %v481, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v483 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v482, <8 x i1> %v388, <8 x float> zeroinitializer)
  %v484 = mul i64 %v478, 32
  %v485 = getelementptr inbounds float, ptr %v379, i64 %v484
  store <8 x float> %v483, ptr %v485, align 4
  %v486 = add nsw i64 %v478, 1
  br label %b62
b64:
  br label %b61
b61:
  %v487 = add i64 %v155, 24
  %v488 = add i64 %v156, 24
  %v489 = getelementptr inbounds float, ptr %v134, i64 %v487
  %v490 = sub i64 32, %v488
  %v491 = icmp slt i64 %v490, 0
  %v492 = select i1 %v491, i64 0, i64 %v490
  %v493 = icmp ult i64 %v492, 8
  %v494 = select i1 %v493, i64 %v492, i64 8
  %v495 = trunc i64 %v494 to i32
  %v496 = insertelement <8 x i32> poison, i32 %v495, i64 0
  %v497 = shufflevector <8 x i32> %v496, <8 x i32> poison, <8 x i32> zeroinitializer
  %v498 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v497
  %v499 = mul i64 %v488, 8
  %v500 = add i64 0, %v499
  %v501 = getelementptr inbounds float, ptr %v12, i64 %v500
  %v502 = icmp sge i64 %v492, 8
  br i1 %v502, label %b65, label %b66
b65:
  br label %b67
b67:
  %v503 = phi i64 [ 0, %b65 ], [ %v577, %b68 ]
  %v504 = icmp slt i64 %v503, 8
  br i1 %v504, label %b68, label %b69
b68:
  %v505 = add i64 %v503, 0
  %v506 = getelementptr inbounds float, ptr %v501, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 %v503, 8
  %v509 = getelementptr inbounds float, ptr %v501, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 %v503, 16
  %v512 = getelementptr inbounds float, ptr %v501, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = add i64 %v503, 24
  %v515 = getelementptr inbounds float, ptr %v501, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = add i64 %v503, 32
  %v518 = getelementptr inbounds float, ptr %v501, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = add i64 %v503, 40
  %v521 = getelementptr inbounds float, ptr %v501, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = add i64 %v503, 48
  %v524 = getelementptr inbounds float, ptr %v501, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = add i64 %v503, 56
  %v527 = getelementptr inbounds float, ptr %v501, i64 %v526
  %v528 = load <8 x float>, ptr %v527, align 4
  %v529 = shufflevector <8 x float> %v507, <8 x float> %v519, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v530 = shufflevector <8 x float> %v507, <8 x float> %v519, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v531 = shufflevector <8 x float> %v510, <8 x float> %v522, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v532 = shufflevector <8 x float> %v510, <8 x float> %v522, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v533 = shufflevector <8 x float> %v513, <8 x float> %v525, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v534 = shufflevector <8 x float> %v513, <8 x float> %v525, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v535 = shufflevector <8 x float> %v516, <8 x float> %v528, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v536 = shufflevector <8 x float> %v516, <8 x float> %v528, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v537 = shufflevector <8 x float> %v529, <8 x float> %v533, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v538 = shufflevector <8 x float> %v529, <8 x float> %v533, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v539 = shufflevector <8 x float> %v531, <8 x float> %v535, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v540 = shufflevector <8 x float> %v531, <8 x float> %v535, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v541 = shufflevector <8 x float> %v530, <8 x float> %v534, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v542 = shufflevector <8 x float> %v530, <8 x float> %v534, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v543 = shufflevector <8 x float> %v532, <8 x float> %v536, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v544 = shufflevector <8 x float> %v532, <8 x float> %v536, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v545 = shufflevector <8 x float> %v537, <8 x float> %v539, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v546 = shufflevector <8 x float> %v537, <8 x float> %v539, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v547 = shufflevector <8 x float> %v538, <8 x float> %v540, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v548 = shufflevector <8 x float> %v538, <8 x float> %v540, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v549 = shufflevector <8 x float> %v541, <8 x float> %v543, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v550 = shufflevector <8 x float> %v541, <8 x float> %v543, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v551 = shufflevector <8 x float> %v542, <8 x float> %v544, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v552 = shufflevector <8 x float> %v542, <8 x float> %v544, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v553 = add i64 %v503, 0
  %v554 = mul i64 %v553, 32
  %v555 = getelementptr inbounds float, ptr %v489, i64 %v554
  store <8 x float> %v545, ptr %v555, align 4
  %v556 = add i64 %v503, 1
  %v557 = mul i64 %v556, 32
  %v558 = getelementptr inbounds float, ptr %v489, i64 %v557
  store <8 x float> %v546, ptr %v558, align 4
  %v559 = add i64 %v503, 2
  %v560 = mul i64 %v559, 32
  %v561 = getelementptr inbounds float, ptr %v489, i64 %v560
  store <8 x float> %v547, ptr %v561, align 4
  %v562 = add i64 %v503, 3
  %v563 = mul i64 %v562, 32
  %v564 = getelementptr inbounds float, ptr %v489, i64 %v563
  store <8 x float> %v548, ptr %v564, align 4
  %v565 = add i64 %v503, 4
  %v566 = mul i64 %v565, 32
  %v567 = getelementptr inbounds float, ptr %v489, i64 %v566
  store <8 x float> %v549, ptr %v567, align 4
  %v568 = add i64 %v503, 5
  %v569 = mul i64 %v568, 32
  %v570 = getelementptr inbounds float, ptr %v489, i64 %v569
  store <8 x float> %v550, ptr %v570, align 4
  %v571 = add i64 %v503, 6
  %v572 = mul i64 %v571, 32
  %v573 = getelementptr inbounds float, ptr %v489, i64 %v572
  store <8 x float> %v551, ptr %v573, align 4
  %v574 = add i64 %v503, 7
  %v575 = mul i64 %v574, 32
  %v576 = getelementptr inbounds float, ptr %v489, i64 %v575
  store <8 x float> %v552, ptr %v576, align 4
  %v577 = add nsw i64 %v503, 8
  br label %b67
b69:
  br label %b70
b70:
  %v578 = phi i64 [ 8, %b69 ], [ %v586, %b71 ]
  %v579 = icmp slt i64 %v578, 8
  br i1 %v579, label %b71, label %b72
b71:
  %v580 = mul i64 %v578, 1
  %v581 = getelementptr inbounds float, ptr %v501, i64 %v580
  %v582 = getelementptr float, ptr %v581, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v583 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v582, <8 x i1> %v498, <8 x float> zeroinitializer)
  %v584 = mul i64 %v578, 32
  %v585 = getelementptr inbounds float, ptr %v489, i64 %v584
  store <8 x float> %v583, ptr %v585, align 4
  %v586 = add nsw i64 %v578, 1
  br label %b70
b72:
  br label %b66
b66:
  %v587 = icmp slt i64 %v492, 8
  br i1 %v587, label %b73, label %b74
b73:
  br label %b75
b75:
  %v588 = phi i64 [ 0, %b73 ], [ %v596, %b76 ]
  %v589 = icmp slt i64 %v588, 8
  br i1 %v589, label %b76, label %b77
b76:
  %v590 = mul i64 %v588, 1
  %v591 = getelementptr inbounds float, ptr %v501, i64 %v590
  %v592 = getelementptr float, ptr %v591, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v593 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v592, <8 x i1> %v498, <8 x float> zeroinitializer)
  %v594 = mul i64 %v588, 32
  %v595 = getelementptr inbounds float, ptr %v489, i64 %v594
  store <8 x float> %v593, ptr %v595, align 4
  %v596 = add nsw i64 %v588, 1
  br label %b75
b77:
  br label %b74
b74:
  %v597 = add i64 %v155, 256
  %v598 = add nsw i64 %v153, 1
  br label %b23
b25:
  br label %b22
b22:
  %v599 = icmp sgt i64 %v3, 1
  br i1 %v599, label %b78, label %b79
b78:
  %v600 = getelementptr inbounds i64, ptr %v1, i64 3
  %v601 = atomicrmw add ptr %v600, i64 1 acq_rel
  %v602 = load i64, ptr %v71, align 8
  %v603 = add i64 %v602, 1
  store i64 %v603, ptr %v71, align 8
  %v604 = mul i64 %v3, %v603
  br label %b80
b80:
  %v605 = load atomic i64, ptr %v600 acquire, align 8
  %v606 = icmp slt i64 %v605, %v604
  br i1 %v606, label %b81, label %b82
b81:
  %v607 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v608 = getelementptr inbounds float, ptr %v73, i64 256
  %v609 = getelementptr inbounds i64, ptr %v1, i64 4
  %v610 = load i64, ptr %v609, align 8
  %v611 = icmp eq i64 %v610, 0
  br i1 %v611, label %b83, label %b84
b83:
  %v612 = add i64 1, 0
  %v613 = sdiv i64 %v612, 1
  %v614 = add i64 %v2, 1
  %v615 = mul i64 %v613, %v2
  %v616 = sdiv i64 %v615, %v3
  %v617 = mul i64 %v616, 1
  %v618 = icmp slt i64 %v617, 1
  %v619 = select i1 %v618, i64 %v617, i64 1
  %v620 = mul i64 %v613, %v614
  %v621 = sdiv i64 %v620, %v3
  %v622 = mul i64 %v621, 1
  %v623 = icmp slt i64 %v622, 1
  %v624 = select i1 %v623, i64 %v622, i64 1
  %v625 = icmp slt i64 %v624, 1
  %v626 = select i1 %v625, i64 %v624, i64 1
  br label %b85
b85:
  %v627 = phi i64 [ %v619, %b83 ], [ %v1072, %b136 ]
  %v628 = icmp slt i64 %v627, %v626
  br i1 %v628, label %b86, label %b87
b86:
  %v629 = mul i64 %v627, 256
  %v630 = mul i64 %v627, 8
  %v631 = add i64 %v629, 0
  %v632 = add i64 %v630, 0
  %v633 = getelementptr inbounds float, ptr %v608, i64 %v631
  %v634 = sub i64 8, %v632
  %v635 = icmp slt i64 %v634, 0
  %v636 = select i1 %v635, i64 0, i64 %v634
  %v637 = icmp ult i64 %v636, 8
  %v638 = select i1 %v637, i64 %v636, i64 8
  %v639 = trunc i64 %v638 to i32
  %v640 = insertelement <8 x i32> poison, i32 %v639, i64 0
  %v641 = shufflevector <8 x i32> %v640, <8 x i32> poison, <8 x i32> zeroinitializer
  %v642 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v641
  %v643 = mul i64 %v632, 8
  %v644 = add i64 192, %v643
  %v645 = getelementptr inbounds float, ptr %v14, i64 %v644
  %v646 = icmp sge i64 %v636, 8
  br i1 %v646, label %b88, label %b89
b88:
  br label %b90
b90:
  %v647 = phi i64 [ 0, %b88 ], [ %v721, %b91 ]
  %v648 = icmp slt i64 %v647, 8
  br i1 %v648, label %b91, label %b92
b91:
  %v649 = add i64 %v647, 0
  %v650 = getelementptr inbounds float, ptr %v645, i64 %v649
  %v651 = load <8 x float>, ptr %v650, align 4
  %v652 = add i64 %v647, 8
  %v653 = getelementptr inbounds float, ptr %v645, i64 %v652
  %v654 = load <8 x float>, ptr %v653, align 4
  %v655 = add i64 %v647, 16
  %v656 = getelementptr inbounds float, ptr %v645, i64 %v655
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = add i64 %v647, 24
  %v659 = getelementptr inbounds float, ptr %v645, i64 %v658
  %v660 = load <8 x float>, ptr %v659, align 4
  %v661 = add i64 %v647, 32
  %v662 = getelementptr inbounds float, ptr %v645, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = add i64 %v647, 40
  %v665 = getelementptr inbounds float, ptr %v645, i64 %v664
  %v666 = load <8 x float>, ptr %v665, align 4
  %v667 = add i64 %v647, 48
  %v668 = getelementptr inbounds float, ptr %v645, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = add i64 %v647, 56
  %v671 = getelementptr inbounds float, ptr %v645, i64 %v670
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = shufflevector <8 x float> %v651, <8 x float> %v663, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v674 = shufflevector <8 x float> %v651, <8 x float> %v663, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v675 = shufflevector <8 x float> %v654, <8 x float> %v666, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v676 = shufflevector <8 x float> %v654, <8 x float> %v666, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v677 = shufflevector <8 x float> %v657, <8 x float> %v669, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v678 = shufflevector <8 x float> %v657, <8 x float> %v669, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v679 = shufflevector <8 x float> %v660, <8 x float> %v672, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v680 = shufflevector <8 x float> %v660, <8 x float> %v672, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v681 = shufflevector <8 x float> %v673, <8 x float> %v677, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v682 = shufflevector <8 x float> %v673, <8 x float> %v677, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v683 = shufflevector <8 x float> %v675, <8 x float> %v679, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v684 = shufflevector <8 x float> %v675, <8 x float> %v679, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v685 = shufflevector <8 x float> %v674, <8 x float> %v678, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v686 = shufflevector <8 x float> %v674, <8 x float> %v678, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v687 = shufflevector <8 x float> %v676, <8 x float> %v680, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v688 = shufflevector <8 x float> %v676, <8 x float> %v680, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v689 = shufflevector <8 x float> %v681, <8 x float> %v683, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v690 = shufflevector <8 x float> %v681, <8 x float> %v683, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v691 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v692 = shufflevector <8 x float> %v682, <8 x float> %v684, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v693 = shufflevector <8 x float> %v685, <8 x float> %v687, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v694 = shufflevector <8 x float> %v685, <8 x float> %v687, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v695 = shufflevector <8 x float> %v686, <8 x float> %v688, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v696 = shufflevector <8 x float> %v686, <8 x float> %v688, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v697 = add i64 %v647, 0
  %v698 = mul i64 %v697, 32
  %v699 = getelementptr inbounds float, ptr %v633, i64 %v698
  store <8 x float> %v689, ptr %v699, align 4
  %v700 = add i64 %v647, 1
  %v701 = mul i64 %v700, 32
  %v702 = getelementptr inbounds float, ptr %v633, i64 %v701
  store <8 x float> %v690, ptr %v702, align 4
  %v703 = add i64 %v647, 2
  %v704 = mul i64 %v703, 32
  %v705 = getelementptr inbounds float, ptr %v633, i64 %v704
  store <8 x float> %v691, ptr %v705, align 4
  %v706 = add i64 %v647, 3
  %v707 = mul i64 %v706, 32
  %v708 = getelementptr inbounds float, ptr %v633, i64 %v707
  store <8 x float> %v692, ptr %v708, align 4
  %v709 = add i64 %v647, 4
  %v710 = mul i64 %v709, 32
  %v711 = getelementptr inbounds float, ptr %v633, i64 %v710
  store <8 x float> %v693, ptr %v711, align 4
  %v712 = add i64 %v647, 5
  %v713 = mul i64 %v712, 32
  %v714 = getelementptr inbounds float, ptr %v633, i64 %v713
  store <8 x float> %v694, ptr %v714, align 4
  %v715 = add i64 %v647, 6
  %v716 = mul i64 %v715, 32
  %v717 = getelementptr inbounds float, ptr %v633, i64 %v716
  store <8 x float> %v695, ptr %v717, align 4
  %v718 = add i64 %v647, 7
  %v719 = mul i64 %v718, 32
  %v720 = getelementptr inbounds float, ptr %v633, i64 %v719
  store <8 x float> %v696, ptr %v720, align 4
  %v721 = add nsw i64 %v647, 8
  br label %b90
b92:
  br label %b93
b93:
  %v722 = phi i64 [ 8, %b92 ], [ %v730, %b94 ]
  %v723 = icmp slt i64 %v722, 8
  br i1 %v723, label %b94, label %b95
b94:
  %v724 = mul i64 %v722, 1
  %v725 = getelementptr inbounds float, ptr %v645, i64 %v724
  %v726 = getelementptr float, ptr %v725, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v727 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v726, <8 x i1> %v642, <8 x float> zeroinitializer)
  %v728 = mul i64 %v722, 32
  %v729 = getelementptr inbounds float, ptr %v633, i64 %v728
  store <8 x float> %v727, ptr %v729, align 4
  %v730 = add nsw i64 %v722, 1
  br label %b93
b95:
  br label %b89
b89:
  %v731 = icmp slt i64 %v636, 8
  br i1 %v731, label %b96, label %b97
b96:
  br label %b98
b98:
  %v732 = phi i64 [ 0, %b96 ], [ %v740, %b99 ]
  %v733 = icmp slt i64 %v732, 8
  br i1 %v733, label %b99, label %b100
b99:
  %v734 = mul i64 %v732, 1
  %v735 = getelementptr inbounds float, ptr %v645, i64 %v734
  %v736 = getelementptr float, ptr %v735, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v737 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v736, <8 x i1> %v642, <8 x float> zeroinitializer)
  %v738 = mul i64 %v732, 32
  %v739 = getelementptr inbounds float, ptr %v633, i64 %v738
  store <8 x float> %v737, ptr %v739, align 4
  %v740 = add nsw i64 %v732, 1
  br label %b98
b100:
  br label %b97
b97:
  %v741 = add i64 %v629, 8
  %v742 = add i64 %v630, 0
  %v743 = getelementptr inbounds float, ptr %v608, i64 %v741
  %v744 = sub i64 8, %v742
  %v745 = icmp slt i64 %v744, 0
  %v746 = select i1 %v745, i64 0, i64 %v744
  %v747 = icmp ult i64 %v746, 8
  %v748 = select i1 %v747, i64 %v746, i64 8
  %v749 = trunc i64 %v748 to i32
  %v750 = insertelement <8 x i32> poison, i32 %v749, i64 0
  %v751 = shufflevector <8 x i32> %v750, <8 x i32> poison, <8 x i32> zeroinitializer
  %v752 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v751
  %v753 = mul i64 %v742, 8
  %v754 = add i64 0, %v753
  %v755 = getelementptr inbounds float, ptr %v14, i64 %v754
  %v756 = icmp sge i64 %v746, 8
  br i1 %v756, label %b101, label %b102
b101:
  br label %b103
b103:
  %v757 = phi i64 [ 0, %b101 ], [ %v831, %b104 ]
  %v758 = icmp slt i64 %v757, 8
  br i1 %v758, label %b104, label %b105
b104:
  %v759 = add i64 %v757, 0
  %v760 = getelementptr inbounds float, ptr %v755, i64 %v759
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = add i64 %v757, 8
  %v763 = getelementptr inbounds float, ptr %v755, i64 %v762
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = add i64 %v757, 16
  %v766 = getelementptr inbounds float, ptr %v755, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = add i64 %v757, 24
  %v769 = getelementptr inbounds float, ptr %v755, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = add i64 %v757, 32
  %v772 = getelementptr inbounds float, ptr %v755, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = add i64 %v757, 40
  %v775 = getelementptr inbounds float, ptr %v755, i64 %v774
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = add i64 %v757, 48
  %v778 = getelementptr inbounds float, ptr %v755, i64 %v777
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = add i64 %v757, 56
  %v781 = getelementptr inbounds float, ptr %v755, i64 %v780
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = shufflevector <8 x float> %v761, <8 x float> %v773, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v784 = shufflevector <8 x float> %v761, <8 x float> %v773, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v785 = shufflevector <8 x float> %v764, <8 x float> %v776, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v786 = shufflevector <8 x float> %v764, <8 x float> %v776, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v787 = shufflevector <8 x float> %v767, <8 x float> %v779, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v788 = shufflevector <8 x float> %v767, <8 x float> %v779, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v789 = shufflevector <8 x float> %v770, <8 x float> %v782, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v790 = shufflevector <8 x float> %v770, <8 x float> %v782, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v791 = shufflevector <8 x float> %v783, <8 x float> %v787, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v792 = shufflevector <8 x float> %v783, <8 x float> %v787, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v793 = shufflevector <8 x float> %v785, <8 x float> %v789, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v794 = shufflevector <8 x float> %v785, <8 x float> %v789, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v795 = shufflevector <8 x float> %v784, <8 x float> %v788, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v796 = shufflevector <8 x float> %v784, <8 x float> %v788, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v797 = shufflevector <8 x float> %v786, <8 x float> %v790, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v798 = shufflevector <8 x float> %v786, <8 x float> %v790, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v799 = shufflevector <8 x float> %v791, <8 x float> %v793, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v800 = shufflevector <8 x float> %v791, <8 x float> %v793, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v801 = shufflevector <8 x float> %v792, <8 x float> %v794, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v802 = shufflevector <8 x float> %v792, <8 x float> %v794, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v803 = shufflevector <8 x float> %v795, <8 x float> %v797, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v804 = shufflevector <8 x float> %v795, <8 x float> %v797, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v805 = shufflevector <8 x float> %v796, <8 x float> %v798, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v806 = shufflevector <8 x float> %v796, <8 x float> %v798, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v807 = add i64 %v757, 0
  %v808 = mul i64 %v807, 32
  %v809 = getelementptr inbounds float, ptr %v743, i64 %v808
  store <8 x float> %v799, ptr %v809, align 4
  %v810 = add i64 %v757, 1
  %v811 = mul i64 %v810, 32
  %v812 = getelementptr inbounds float, ptr %v743, i64 %v811
  store <8 x float> %v800, ptr %v812, align 4
  %v813 = add i64 %v757, 2
  %v814 = mul i64 %v813, 32
  %v815 = getelementptr inbounds float, ptr %v743, i64 %v814
  store <8 x float> %v801, ptr %v815, align 4
  %v816 = add i64 %v757, 3
  %v817 = mul i64 %v816, 32
  %v818 = getelementptr inbounds float, ptr %v743, i64 %v817
  store <8 x float> %v802, ptr %v818, align 4
  %v819 = add i64 %v757, 4
  %v820 = mul i64 %v819, 32
  %v821 = getelementptr inbounds float, ptr %v743, i64 %v820
  store <8 x float> %v803, ptr %v821, align 4
  %v822 = add i64 %v757, 5
  %v823 = mul i64 %v822, 32
  %v824 = getelementptr inbounds float, ptr %v743, i64 %v823
  store <8 x float> %v804, ptr %v824, align 4
  %v825 = add i64 %v757, 6
  %v826 = mul i64 %v825, 32
  %v827 = getelementptr inbounds float, ptr %v743, i64 %v826
  store <8 x float> %v805, ptr %v827, align 4
  %v828 = add i64 %v757, 7
  %v829 = mul i64 %v828, 32
  %v830 = getelementptr inbounds float, ptr %v743, i64 %v829
  store <8 x float> %v806, ptr %v830, align 4
  %v831 = add nsw i64 %v757, 8
  br label %b103
b105:
  br label %b106
b106:
  %v832 = phi i64 [ 8, %b105 ], [ %v840, %b107 ]
  %v833 = icmp slt i64 %v832, 8
  br i1 %v833, label %b107, label %b108
b107:
  %v834 = mul i64 %v832, 1
  %v835 = getelementptr inbounds float, ptr %v755, i64 %v834
  %v836 = getelementptr float, ptr %v835, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v837 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v836, <8 x i1> %v752, <8 x float> zeroinitializer)
  %v838 = mul i64 %v832, 32
  %v839 = getelementptr inbounds float, ptr %v743, i64 %v838
  store <8 x float> %v837, ptr %v839, align 4
  %v840 = add nsw i64 %v832, 1
  br label %b106
b108:
  br label %b102
b102:
  %v841 = icmp slt i64 %v746, 8
  br i1 %v841, label %b109, label %b110
b109:
  br label %b111
b111:
  %v842 = phi i64 [ 0, %b109 ], [ %v850, %b112 ]
  %v843 = icmp slt i64 %v842, 8
  br i1 %v843, label %b112, label %b113
b112:
  %v844 = mul i64 %v842, 1
  %v845 = getelementptr inbounds float, ptr %v755, i64 %v844
  %v846 = getelementptr float, ptr %v845, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v847 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v846, <8 x i1> %v752, <8 x float> zeroinitializer)
  %v848 = mul i64 %v842, 32
  %v849 = getelementptr inbounds float, ptr %v743, i64 %v848
  store <8 x float> %v847, ptr %v849, align 4
  %v850 = add nsw i64 %v842, 1
  br label %b111
b113:
  br label %b110
b110:
  %v851 = add i64 %v629, 16
  %v852 = add i64 %v630, 0
  %v853 = getelementptr inbounds float, ptr %v608, i64 %v851
  %v854 = sub i64 8, %v852
  %v855 = icmp slt i64 %v854, 0
  %v856 = select i1 %v855, i64 0, i64 %v854
  %v857 = icmp ult i64 %v856, 8
  %v858 = select i1 %v857, i64 %v856, i64 8
  %v859 = trunc i64 %v858 to i32
  %v860 = insertelement <8 x i32> poison, i32 %v859, i64 0
  %v861 = shufflevector <8 x i32> %v860, <8 x i32> poison, <8 x i32> zeroinitializer
  %v862 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v861
  %v863 = mul i64 %v852, 8
  %v864 = add i64 128, %v863
  %v865 = getelementptr inbounds float, ptr %v14, i64 %v864
  %v866 = icmp sge i64 %v856, 8
  br i1 %v866, label %b114, label %b115
b114:
  br label %b116
b116:
  %v867 = phi i64 [ 0, %b114 ], [ %v941, %b117 ]
  %v868 = icmp slt i64 %v867, 8
  br i1 %v868, label %b117, label %b118
b117:
  %v869 = add i64 %v867, 0
  %v870 = getelementptr inbounds float, ptr %v865, i64 %v869
  %v871 = load <8 x float>, ptr %v870, align 4
  %v872 = add i64 %v867, 8
  %v873 = getelementptr inbounds float, ptr %v865, i64 %v872
  %v874 = load <8 x float>, ptr %v873, align 4
  %v875 = add i64 %v867, 16
  %v876 = getelementptr inbounds float, ptr %v865, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = add i64 %v867, 24
  %v879 = getelementptr inbounds float, ptr %v865, i64 %v878
  %v880 = load <8 x float>, ptr %v879, align 4
  %v881 = add i64 %v867, 32
  %v882 = getelementptr inbounds float, ptr %v865, i64 %v881
  %v883 = load <8 x float>, ptr %v882, align 4
  %v884 = add i64 %v867, 40
  %v885 = getelementptr inbounds float, ptr %v865, i64 %v884
  %v886 = load <8 x float>, ptr %v885, align 4
  %v887 = add i64 %v867, 48
  %v888 = getelementptr inbounds float, ptr %v865, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = add i64 %v867, 56
  %v891 = getelementptr inbounds float, ptr %v865, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = shufflevector <8 x float> %v871, <8 x float> %v883, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v894 = shufflevector <8 x float> %v871, <8 x float> %v883, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v895 = shufflevector <8 x float> %v874, <8 x float> %v886, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v896 = shufflevector <8 x float> %v874, <8 x float> %v886, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v897 = shufflevector <8 x float> %v877, <8 x float> %v889, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v898 = shufflevector <8 x float> %v877, <8 x float> %v889, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v899 = shufflevector <8 x float> %v880, <8 x float> %v892, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v900 = shufflevector <8 x float> %v880, <8 x float> %v892, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v901 = shufflevector <8 x float> %v893, <8 x float> %v897, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v902 = shufflevector <8 x float> %v893, <8 x float> %v897, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v903 = shufflevector <8 x float> %v895, <8 x float> %v899, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v904 = shufflevector <8 x float> %v895, <8 x float> %v899, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v905 = shufflevector <8 x float> %v894, <8 x float> %v898, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v906 = shufflevector <8 x float> %v894, <8 x float> %v898, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v907 = shufflevector <8 x float> %v896, <8 x float> %v900, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v908 = shufflevector <8 x float> %v896, <8 x float> %v900, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v909 = shufflevector <8 x float> %v901, <8 x float> %v903, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v910 = shufflevector <8 x float> %v901, <8 x float> %v903, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v911 = shufflevector <8 x float> %v902, <8 x float> %v904, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v912 = shufflevector <8 x float> %v902, <8 x float> %v904, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v913 = shufflevector <8 x float> %v905, <8 x float> %v907, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v914 = shufflevector <8 x float> %v905, <8 x float> %v907, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v915 = shufflevector <8 x float> %v906, <8 x float> %v908, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v916 = shufflevector <8 x float> %v906, <8 x float> %v908, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v917 = add i64 %v867, 0
  %v918 = mul i64 %v917, 32
  %v919 = getelementptr inbounds float, ptr %v853, i64 %v918
  store <8 x float> %v909, ptr %v919, align 4
  %v920 = add i64 %v867, 1
  %v921 = mul i64 %v920, 32
  %v922 = getelementptr inbounds float, ptr %v853, i64 %v921
  store <8 x float> %v910, ptr %v922, align 4
  %v923 = add i64 %v867, 2
  %v924 = mul i64 %v923, 32
  %v925 = getelementptr inbounds float, ptr %v853, i64 %v924
  store <8 x float> %v911, ptr %v925, align 4
  %v926 = add i64 %v867, 3
  %v927 = mul i64 %v926, 32
  %v928 = getelementptr inbounds float, ptr %v853, i64 %v927
  store <8 x float> %v912, ptr %v928, align 4
  %v929 = add i64 %v867, 4
  %v930 = mul i64 %v929, 32
  %v931 = getelementptr inbounds float, ptr %v853, i64 %v930
  store <8 x float> %v913, ptr %v931, align 4
  %v932 = add i64 %v867, 5
  %v933 = mul i64 %v932, 32
  %v934 = getelementptr inbounds float, ptr %v853, i64 %v933
  store <8 x float> %v914, ptr %v934, align 4
  %v935 = add i64 %v867, 6
  %v936 = mul i64 %v935, 32
  %v937 = getelementptr inbounds float, ptr %v853, i64 %v936
  store <8 x float> %v915, ptr %v937, align 4
  %v938 = add i64 %v867, 7
  %v939 = mul i64 %v938, 32
  %v940 = getelementptr inbounds float, ptr %v853, i64 %v939
  store <8 x float> %v916, ptr %v940, align 4
  %v941 = add nsw i64 %v867, 8
  br label %b116
b118:
  br label %b119
b119:
  %v942 = phi i64 [ 8, %b118 ], [ %v950, %b120 ]
  %v943 = icmp slt i64 %v942, 8
  br i1 %v943, label %b120, label %b121
b120:
  %v944 = mul i64 %v942, 1
  %v945 = getelementptr inbounds float, ptr %v865, i64 %v944
  %v946 = getelementptr float, ptr %v945, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v947 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v946, <8 x i1> %v862, <8 x float> zeroinitializer)
  %v948 = mul i64 %v942, 32
  %v949 = getelementptr inbounds float, ptr %v853, i64 %v948
  store <8 x float> %v947, ptr %v949, align 4
  %v950 = add nsw i64 %v942, 1
  br label %b119
b121:
  br label %b115
b115:
  %v951 = icmp slt i64 %v856, 8
  br i1 %v951, label %b122, label %b123
b122:
  br label %b124
b124:
  %v952 = phi i64 [ 0, %b122 ], [ %v960, %b125 ]
  %v953 = icmp slt i64 %v952, 8
  br i1 %v953, label %b125, label %b126
b125:
  %v954 = mul i64 %v952, 1
  %v955 = getelementptr inbounds float, ptr %v865, i64 %v954
  %v956 = getelementptr float, ptr %v955, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v957 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v956, <8 x i1> %v862, <8 x float> zeroinitializer)
  %v958 = mul i64 %v952, 32
  %v959 = getelementptr inbounds float, ptr %v853, i64 %v958
  store <8 x float> %v957, ptr %v959, align 4
  %v960 = add nsw i64 %v952, 1
  br label %b124
b126:
  br label %b123
b123:
  %v961 = add i64 %v629, 24
  %v962 = add i64 %v630, 0
  %v963 = getelementptr inbounds float, ptr %v608, i64 %v961
  %v964 = sub i64 8, %v962
  %v965 = icmp slt i64 %v964, 0
  %v966 = select i1 %v965, i64 0, i64 %v964
  %v967 = icmp ult i64 %v966, 8
  %v968 = select i1 %v967, i64 %v966, i64 8
  %v969 = trunc i64 %v968 to i32
  %v970 = insertelement <8 x i32> poison, i32 %v969, i64 0
  %v971 = shufflevector <8 x i32> %v970, <8 x i32> poison, <8 x i32> zeroinitializer
  %v972 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v971
  %v973 = mul i64 %v962, 8
  %v974 = add i64 64, %v973
  %v975 = getelementptr inbounds float, ptr %v14, i64 %v974
  %v976 = icmp sge i64 %v966, 8
  br i1 %v976, label %b127, label %b128
b127:
  br label %b129
b129:
  %v977 = phi i64 [ 0, %b127 ], [ %v1051, %b130 ]
  %v978 = icmp slt i64 %v977, 8
  br i1 %v978, label %b130, label %b131
b130:
  %v979 = add i64 %v977, 0
  %v980 = getelementptr inbounds float, ptr %v975, i64 %v979
  %v981 = load <8 x float>, ptr %v980, align 4
  %v982 = add i64 %v977, 8
  %v983 = getelementptr inbounds float, ptr %v975, i64 %v982
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = add i64 %v977, 16
  %v986 = getelementptr inbounds float, ptr %v975, i64 %v985
  %v987 = load <8 x float>, ptr %v986, align 4
  %v988 = add i64 %v977, 24
  %v989 = getelementptr inbounds float, ptr %v975, i64 %v988
  %v990 = load <8 x float>, ptr %v989, align 4
  %v991 = add i64 %v977, 32
  %v992 = getelementptr inbounds float, ptr %v975, i64 %v991
  %v993 = load <8 x float>, ptr %v992, align 4
  %v994 = add i64 %v977, 40
  %v995 = getelementptr inbounds float, ptr %v975, i64 %v994
  %v996 = load <8 x float>, ptr %v995, align 4
  %v997 = add i64 %v977, 48
  %v998 = getelementptr inbounds float, ptr %v975, i64 %v997
  %v999 = load <8 x float>, ptr %v998, align 4
  %v1000 = add i64 %v977, 56
  %v1001 = getelementptr inbounds float, ptr %v975, i64 %v1000
  %v1002 = load <8 x float>, ptr %v1001, align 4
  %v1003 = shufflevector <8 x float> %v981, <8 x float> %v993, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1004 = shufflevector <8 x float> %v981, <8 x float> %v993, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1005 = shufflevector <8 x float> %v984, <8 x float> %v996, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1006 = shufflevector <8 x float> %v984, <8 x float> %v996, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1007 = shufflevector <8 x float> %v987, <8 x float> %v999, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1008 = shufflevector <8 x float> %v987, <8 x float> %v999, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1009 = shufflevector <8 x float> %v990, <8 x float> %v1002, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1010 = shufflevector <8 x float> %v990, <8 x float> %v1002, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1011 = shufflevector <8 x float> %v1003, <8 x float> %v1007, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1012 = shufflevector <8 x float> %v1003, <8 x float> %v1007, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1013 = shufflevector <8 x float> %v1005, <8 x float> %v1009, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1014 = shufflevector <8 x float> %v1005, <8 x float> %v1009, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1015 = shufflevector <8 x float> %v1004, <8 x float> %v1008, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1016 = shufflevector <8 x float> %v1004, <8 x float> %v1008, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1017 = shufflevector <8 x float> %v1006, <8 x float> %v1010, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1018 = shufflevector <8 x float> %v1006, <8 x float> %v1010, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1019 = shufflevector <8 x float> %v1011, <8 x float> %v1013, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1020 = shufflevector <8 x float> %v1011, <8 x float> %v1013, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1021 = shufflevector <8 x float> %v1012, <8 x float> %v1014, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1022 = shufflevector <8 x float> %v1012, <8 x float> %v1014, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1023 = shufflevector <8 x float> %v1015, <8 x float> %v1017, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1024 = shufflevector <8 x float> %v1015, <8 x float> %v1017, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1025 = shufflevector <8 x float> %v1016, <8 x float> %v1018, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1026 = shufflevector <8 x float> %v1016, <8 x float> %v1018, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1027 = add i64 %v977, 0
  %v1028 = mul i64 %v1027, 32
  %v1029 = getelementptr inbounds float, ptr %v963, i64 %v1028
  store <8 x float> %v1019, ptr %v1029, align 4
  %v1030 = add i64 %v977, 1
  %v1031 = mul i64 %v1030, 32
  %v1032 = getelementptr inbounds float, ptr %v963, i64 %v1031
  store <8 x float> %v1020, ptr %v1032, align 4
  %v1033 = add i64 %v977, 2
  %v1034 = mul i64 %v1033, 32
  %v1035 = getelementptr inbounds float, ptr %v963, i64 %v1034
  store <8 x float> %v1021, ptr %v1035, align 4
  %v1036 = add i64 %v977, 3
  %v1037 = mul i64 %v1036, 32
  %v1038 = getelementptr inbounds float, ptr %v963, i64 %v1037
  store <8 x float> %v1022, ptr %v1038, align 4
  %v1039 = add i64 %v977, 4
  %v1040 = mul i64 %v1039, 32
  %v1041 = getelementptr inbounds float, ptr %v963, i64 %v1040
  store <8 x float> %v1023, ptr %v1041, align 4
  %v1042 = add i64 %v977, 5
  %v1043 = mul i64 %v1042, 32
  %v1044 = getelementptr inbounds float, ptr %v963, i64 %v1043
  store <8 x float> %v1024, ptr %v1044, align 4
  %v1045 = add i64 %v977, 6
  %v1046 = mul i64 %v1045, 32
  %v1047 = getelementptr inbounds float, ptr %v963, i64 %v1046
  store <8 x float> %v1025, ptr %v1047, align 4
  %v1048 = add i64 %v977, 7
  %v1049 = mul i64 %v1048, 32
  %v1050 = getelementptr inbounds float, ptr %v963, i64 %v1049
  store <8 x float> %v1026, ptr %v1050, align 4
  %v1051 = add nsw i64 %v977, 8
  br label %b129
b131:
  br label %b132
b132:
  %v1052 = phi i64 [ 8, %b131 ], [ %v1060, %b133 ]
  %v1053 = icmp slt i64 %v1052, 8
  br i1 %v1053, label %b133, label %b134
b133:
  %v1054 = mul i64 %v1052, 1
  %v1055 = getelementptr inbounds float, ptr %v975, i64 %v1054
  %v1056 = getelementptr float, ptr %v1055, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1057 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1056, <8 x i1> %v972, <8 x float> zeroinitializer)
  %v1058 = mul i64 %v1052, 32
  %v1059 = getelementptr inbounds float, ptr %v963, i64 %v1058
  store <8 x float> %v1057, ptr %v1059, align 4
  %v1060 = add nsw i64 %v1052, 1
  br label %b132
b134:
  br label %b128
b128:
  %v1061 = icmp slt i64 %v966, 8
  br i1 %v1061, label %b135, label %b136
b135:
  br label %b137
b137:
  %v1062 = phi i64 [ 0, %b135 ], [ %v1070, %b138 ]
  %v1063 = icmp slt i64 %v1062, 8
  br i1 %v1063, label %b138, label %b139
b138:
  %v1064 = mul i64 %v1062, 1
  %v1065 = getelementptr inbounds float, ptr %v975, i64 %v1064
  %v1066 = getelementptr float, ptr %v1065, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1067 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1066, <8 x i1> %v972, <8 x float> zeroinitializer)
  %v1068 = mul i64 %v1062, 32
  %v1069 = getelementptr inbounds float, ptr %v963, i64 %v1068
  store <8 x float> %v1067, ptr %v1069, align 4
  %v1070 = add nsw i64 %v1062, 1
  br label %b137
b139:
  br label %b136
b136:
  %v1071 = add i64 %v629, 256
  %v1072 = add nsw i64 %v627, 1
  br label %b85
b87:
  br label %b84
b84:
  %v1073 = icmp sgt i64 %v3, 1
  br i1 %v1073, label %b140, label %b141
b140:
  %v1074 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1075 = atomicrmw add ptr %v1074, i64 1 acq_rel
  %v1076 = load i64, ptr %v71, align 8
  %v1077 = add i64 %v1076, 1
  store i64 %v1077, ptr %v71, align 8
  %v1078 = mul i64 %v3, %v1077
  br label %b142
b142:
  %v1079 = load atomic i64, ptr %v1074 acquire, align 8
  %v1080 = icmp slt i64 %v1079, %v1078
  br i1 %v1080, label %b143, label %b144
b143:
  %v1081 = call i32 @sched_yield()
  br label %b142
b144:
  br label %b141
b141:
  %v1082 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1083 = load i64, ptr %v1082, align 8
  br label %b145
b145:
  %v1084 = phi i64 [ 0, %b141 ], [ %v1468, %b191 ]
  %v1085 = icmp slt i64 %v1084, %v5
  br i1 %v1085, label %b146, label %b147
b146:
  %v1086 = add i64 %v1084, %v1083
  %v1087 = icmp slt i64 %v1086, %v5
  %v1088 = select i1 %v1087, i64 %v1086, i64 %v5
  %v1089 = sub i64 %v1088, %v1084
  %v1090 = mul i64 %v1089, %v7
  %v1092 = add i64 %v1090, 0
  %v1093 = sdiv i64 %v1092, 1
  %v1094 = add i64 %v2, 1
  %v1095 = mul i64 %v1093, %v2
  %v1096 = sdiv i64 %v1095, %v3
  %v1097 = mul i64 %v1096, 1
  %v1098 = icmp slt i64 %v1097, %v1090
  %v1099 = select i1 %v1098, i64 %v1097, i64 %v1090
  %v1100 = mul i64 %v1093, %v1094
  %v1101 = sdiv i64 %v1100, %v3
  %v1102 = mul i64 %v1101, 1
  %v1103 = icmp slt i64 %v1102, %v1090
  %v1104 = select i1 %v1103, i64 %v1102, i64 %v1090
  %v1105 = mul i64 %v1084, %v7
  %v1106 = add i64 %v1099, %v1105
  %v1107 = add i64 %v1104, %v1105
  br label %b148
b148:
  %v1108 = phi i64 [ %v1106, %b146 ], [ %v1163, %b153 ]
  %v1109 = icmp slt i64 %v1108, %v1107
  br i1 %v1109, label %b149, label %b150
b149:
  %v1110 = add i64 %v1108, 96
  %v1111 = icmp slt i64 %v1110, %v1107
  %v1112 = select i1 %v1111, i64 %v1110, i64 %v1107
  br label %b151
b151:
  %v1113 = phi i64 [ 0, %b149 ], [ %v1162, %b156 ]
  %v1114 = icmp slt i64 %v1113, 1
  br i1 %v1114, label %b152, label %b153
b152:
  %v1115 = sub i64 %v1112, %v1108
  %v1116 = sub i64 2, 1
  %v1117 = add i64 %v1115, %v1116
  %v1118 = sdiv i64 %v1117, 2
  br label %b154
b154:
  %v1119 = phi i64 [ 0, %b152 ], [ %v1161, %b161 ]
  %v1120 = icmp slt i64 %v1119, %v1118
  br i1 %v1120, label %b155, label %b156
b155:
  %v1121 = mul i64 %v1115, %v1119
  %v1122 = sdiv i64 %v1121, %v1118
  %v1123 = add i64 %v1108, %v1122
  %v1124 = add i64 %v1119, 1
  %v1125 = mul i64 %v1115, %v1124
  %v1126 = sdiv i64 %v1125, %v1118
  %v1127 = add i64 %v1108, %v1126
  %v1128 = mul i64 %v1113, 256
  %v1129 = getelementptr inbounds float, ptr %v134, i64 %v1128
  %v1130 = sub i64 %v1127, %v1123
  %v1131 = mul i64 %v1123, 8
  %v1132 = getelementptr inbounds float, ptr %v10, i64 %v1131
  %v1133 = getelementptr inbounds float, ptr %v1132, i64 0
  %v1134 = sub i64 %v1130, 1
  %v1135 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1134
  %v1136 = load ptr, ptr %v1135, align 4
  %v1137 = icmp sgt i64 %v1130, 0
  br i1 %v1137, label %b157, label %b158
b157:
  call void %v1136(ptr %v1133, i64 8, ptr %v1129, i64 8, ptr %v1091)
  br label %b158
b158:
  %v1138 = add i64 %v1128, 256
  br label %b159
b159:
  %v1139 = phi i64 [ %v1123, %b158 ], [ %v1160, %b164 ]
  %v1140 = icmp slt i64 %v1139, %v1127
  br i1 %v1140, label %b160, label %b161
b160:
  %v1141 = sub i64 %v1139, %v1123
  %v1142 = mul i64 %v1141, 32
  %v1143 = getelementptr inbounds float, ptr %v1091, i64 %v1142
  %v1144 = mul i64 %v1084, %v7
  %v1145 = sub i64 %v1139, %v1144
  %v1146 = mul i64 %v1145, 32
  %v1147 = getelementptr inbounds float, ptr %v40, i64 %v1146
  br label %b162
b162:
  %v1148 = phi i64 [ 0, %b160 ], [ %v1159, %b163 ]
  %v1149 = icmp slt i64 %v1148, 4
  br i1 %v1149, label %b163, label %b164
b163:
  %v1150 = mul i64 %v1113, 4
  %v1151 = add i64 %v1150, %v1148
  %v1152 = mul i64 %v1151, 8
  %v1153 = add i64 0, %v1148
  %v1154 = mul i64 %v1153, 8
  %v1155 = getelementptr inbounds float, ptr %v1143, i64 %v1154
  %v1156 = load <8 x float>, ptr %v1155, align 4
  %v1157 = add i64 0, %v1152
  %v1158 = getelementptr inbounds float, ptr %v1147, i64 %v1157
  store <8 x float> %v1156, ptr %v1158, align 4
  %v1159 = add nsw i64 %v1148, 1
  br label %b162
b164:
  %v1160 = add nsw i64 %v1139, 1
  br label %b159
b161:
  %v1161 = add nsw i64 %v1119, 1
  br label %b154
b156:
  %v1162 = add nsw i64 %v1113, 1
  br label %b151
b153:
  %v1163 = add nsw i64 %v1108, 96
  br label %b148
b150:
  %v1164 = icmp sgt i64 %v3, 1
  br i1 %v1164, label %b165, label %b166
b165:
  %v1165 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1166 = atomicrmw add ptr %v1165, i64 1 acq_rel
  %v1167 = load i64, ptr %v71, align 8
  %v1168 = add i64 %v1167, 1
  store i64 %v1168, ptr %v71, align 8
  %v1169 = mul i64 %v3, %v1168
  br label %b167
b167:
  %v1170 = load atomic i64, ptr %v1165 acquire, align 8
  %v1171 = icmp slt i64 %v1170, %v1169
  br i1 %v1171, label %b168, label %b169
b168:
  %v1172 = call i32 @sched_yield()
  br label %b167
b169:
  br label %b166
b166:
  br label %b170
b170:
  %v1173 = phi i64 [ %v1084, %b166 ], [ %v1458, %b175 ]
  %v1174 = icmp slt i64 %v1173, %v1088
  br i1 %v1174, label %b171, label %b172
b171:
  %v1176 = add i64 %v7, 0
  %v1177 = sdiv i64 %v1176, 1
  %v1178 = add i64 %v2, 1
  %v1179 = mul i64 %v1177, %v2
  %v1180 = sdiv i64 %v1179, %v3
  %v1181 = mul i64 %v1180, 1
  %v1182 = icmp slt i64 %v1181, %v7
  %v1183 = select i1 %v1182, i64 %v1181, i64 %v7
  %v1184 = mul i64 %v1177, %v1178
  %v1185 = sdiv i64 %v1184, %v3
  %v1186 = mul i64 %v1185, 1
  %v1187 = icmp slt i64 %v1186, %v7
  %v1188 = select i1 %v1187, i64 %v1186, i64 %v7
  br label %b173
b173:
  %v1189 = phi i64 [ %v1183, %b171 ], [ %v1457, %b178 ]
  %v1190 = icmp slt i64 %v1189, %v1188
  br i1 %v1190, label %b174, label %b175
b174:
  %v1191 = add i64 %v1189, 96
  %v1192 = icmp slt i64 %v1191, %v1188
  %v1193 = select i1 %v1192, i64 %v1191, i64 %v1188
  br label %b176
b176:
  %v1194 = phi i64 [ 0, %b174 ], [ %v1456, %b181 ]
  %v1195 = icmp slt i64 %v1194, 1
  br i1 %v1195, label %b177, label %b178
b177:
  %v1196 = sub i64 %v1193, %v1189
  %v1197 = sub i64 2, 1
  %v1198 = add i64 %v1196, %v1197
  %v1199 = sdiv i64 %v1198, 2
  br label %b179
b179:
  %v1200 = phi i64 [ 0, %b177 ], [ %v1455, %b186 ]
  %v1201 = icmp slt i64 %v1200, %v1199
  br i1 %v1201, label %b180, label %b181
b180:
  %v1202 = mul i64 %v1196, %v1200
  %v1203 = sdiv i64 %v1202, %v1199
  %v1204 = add i64 %v1189, %v1203
  %v1205 = add i64 %v1200, 1
  %v1206 = mul i64 %v1196, %v1205
  %v1207 = sdiv i64 %v1206, %v1199
  %v1208 = add i64 %v1189, %v1207
  %v1209 = mul i64 %v1194, 256
  %v1210 = getelementptr inbounds float, ptr %v608, i64 %v1209
  %v1211 = sub i64 %v1208, %v1204
  %v1212 = add i64 %v1173, 0
  %v1213 = and i64 %v1212, %v56
  %v1214 = mul i64 %v1213, %v7
  %v1215 = add i64 %v1214, %v1204
  %v1216 = mul i64 %v1215, 8
  %v1217 = getelementptr inbounds float, ptr %v22, i64 %v1216
  %v1218 = getelementptr inbounds float, ptr %v1217, i64 0
  %v1219 = sub i64 %v1211, 1
  %v1220 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1219
  %v1221 = load ptr, ptr %v1220, align 4
  %v1222 = icmp sgt i64 %v1211, 0
  br i1 %v1222, label %b182, label %b183
b182:
  call void %v1221(ptr %v1218, i64 8, ptr %v1210, i64 8, ptr %v1175)
  br label %b183
b183:
  %v1223 = add i64 %v1209, 256
  br label %b184
b184:
  %v1224 = phi i64 [ %v1204, %b183 ], [ %v1454, %b189 ]
  %v1225 = icmp slt i64 %v1224, %v1208
  br i1 %v1225, label %b185, label %b186
b185:
  %v1226 = sub i64 %v1224, %v1204
  %v1227 = mul i64 %v1226, 32
  %v1228 = getelementptr inbounds float, ptr %v1175, i64 %v1227
  %v1229 = add i64 %v1173, 0
  %v1230 = sub i64 %v1229, %v1084
  %v1231 = mul i64 %v1230, %v7
  %v1232 = add i64 %v1231, %v1224
  %v1233 = mul i64 %v1232, 32
  %v1234 = getelementptr inbounds float, ptr %v40, i64 %v1233
  %v1235 = add i64 %v1173, 0
  %v1236 = and i64 %v1235, %v56
  %v1237 = mul i64 %v1236, %v7
  %v1238 = add i64 %v1237, %v1224
  %v1239 = mul i64 %v1238, 8
  %v1240 = getelementptr inbounds float, ptr %v22, i64 %v1239
  %v1241 = add i64 %v1173, 0
  %v1242 = and i64 %v1241, %v50
  %v1243 = mul i64 %v1242, %v7
  %v1244 = add i64 %v1243, %v1224
  %v1245 = mul i64 %v1244, 8
  %v1246 = getelementptr inbounds float, ptr %v10, i64 %v1245
  %v1247 = add i64 %v1173, 0
  %v1248 = and i64 %v1247, %v64
  %v1249 = mul i64 %v1248, %v7
  %v1250 = add i64 %v1249, %v1224
  %v1251 = mul i64 %v1250, 8
  %v1252 = getelementptr inbounds float, ptr %v42, i64 %v1251
  %v1253 = add i64 %v1173, 0
  %v1254 = and i64 %v1253, %v66
  %v1255 = mul i64 %v1254, %v7
  %v1256 = add i64 %v1255, %v1224
  %v1257 = mul i64 %v1256, 8
  %v1258 = getelementptr inbounds float, ptr %v44, i64 %v1257
  %v1259 = add i64 %v1173, 0
  %v1260 = and i64 %v1259, %v68
  %v1261 = mul i64 %v1260, %v7
  %v1262 = add i64 %v1261, %v1224
  %v1263 = mul i64 %v1262, 8
  %v1264 = getelementptr inbounds float, ptr %v46, i64 %v1263
  %v1265 = add i64 %v1173, 0
  %v1266 = and i64 %v1265, %v70
  %v1267 = mul i64 %v1266, %v7
  %v1268 = add i64 %v1267, %v1224
  %v1269 = mul i64 %v1268, 8
  %v1270 = getelementptr inbounds float, ptr %v48, i64 %v1269
  %v1271 = add i64 %v1173, 1
  %v1272 = and i64 %v1271, %v56
  %v1273 = mul i64 %v1272, %v7
  %v1274 = add i64 %v1273, %v1224
  %v1275 = mul i64 %v1274, 8
  %v1276 = getelementptr inbounds float, ptr %v22, i64 %v1275
  %v1277 = add i64 %v1173, 0
  %v1278 = and i64 %v1277, %v58
  %v1279 = mul i64 %v1278, %v7
  %v1280 = add i64 %v1279, %v1224
  %v1281 = mul i64 %v1280, 8
  %v1282 = getelementptr inbounds float, ptr %v26, i64 %v1281
  br label %b187
b187:
  %v1283 = phi i64 [ 0, %b185 ], [ %v1453, %b188 ]
  %v1284 = icmp slt i64 %v1283, 1
  br i1 %v1284, label %b188, label %b189
b188:
  %v1285 = mul i64 %v1194, 1
  %v1286 = add i64 %v1285, %v1283
  %v1287 = mul i64 %v1286, 8
  %v1288 = add i64 0, %v1283
  %v1289 = mul i64 %v1288, 8
  %v1290 = getelementptr inbounds float, ptr %v1228, i64 %v1289
  %v1291 = load <8 x float>, ptr %v1290, align 4
  %v1292 = add i64 1, %v1283
  %v1293 = mul i64 %v1292, 8
  %v1294 = getelementptr inbounds float, ptr %v1228, i64 %v1293
  %v1295 = load <8 x float>, ptr %v1294, align 4
  %v1296 = add i64 2, %v1283
  %v1297 = mul i64 %v1296, 8
  %v1298 = getelementptr inbounds float, ptr %v1228, i64 %v1297
  %v1299 = load <8 x float>, ptr %v1298, align 4
  %v1300 = add i64 3, %v1283
  %v1301 = mul i64 %v1300, 8
  %v1302 = getelementptr inbounds float, ptr %v1228, i64 %v1301
  %v1303 = load <8 x float>, ptr %v1302, align 4
  %v1304 = add i64 24, %v1287
  %v1305 = getelementptr inbounds float, ptr %v1234, i64 %v1304
  %v1306 = load <8 x float>, ptr %v1305, align 4
  %v1307 = fadd <8 x float> %v1306, %v1291
  %v1308 = add i64 24, %v1287
  %v1309 = getelementptr inbounds float, ptr %v16, i64 %v1308
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = fadd <8 x float> %v1307, %v1310
  %v1312 = add i64 0, %v1287
  %v1313 = getelementptr inbounds float, ptr %v1234, i64 %v1312
  %v1314 = load <8 x float>, ptr %v1313, align 4
  %v1315 = fadd <8 x float> %v1314, %v1295
  %v1316 = add i64 0, %v1287
  %v1317 = getelementptr inbounds float, ptr %v16, i64 %v1316
  %v1318 = load <8 x float>, ptr %v1317, align 4
  %v1319 = fadd <8 x float> %v1315, %v1318
  %v1320 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1321 = shufflevector <8 x float> %v1320, <8 x float> poison, <8 x i32> zeroinitializer
  %v1322 = fadd <8 x float> %v1319, %v1321
  %v1323 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1322)
  %v1324 = fneg <8 x float> %v1323
  %v1325 = fcmp olt <8 x float> %v1324, splat (float 0xC05A400000000000)
  %v1326 = select <8 x i1> %v1325, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1324
  %v1327 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1326, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1328 = fsub <8 x float> %v1327, splat (float 0x4168000000000000)
  %v1329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1328, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1326)
  %v1330 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1328, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1329)
  %v1331 = bitcast <8 x float> %v1327 to <8 x i32>
  %v1332 = fmul <8 x float> %v1330, %v1330
  %v1333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1330, <8 x float> splat (float 0x3F81227F40000000))
  %v1334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1333, <8 x float> %v1330, <8 x float> splat (float 0x3FA5556740000000))
  %v1335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1334, <8 x float> %v1330, <8 x float> splat (float 0x3FC5554B00000000))
  %v1336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1335, <8 x float> %v1330, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1332, <8 x float> %v1336, <8 x float> %v1330)
  %v1338 = sub <8 x i32> %v1331, splat (i32 1262485250)
  %v1339 = lshr <8 x i32> %v1338, splat (i32 1)
  %v1340 = sub <8 x i32> %v1338, %v1339
  %v1341 = shl <8 x i32> %v1339, splat (i32 23)
  %v1342 = bitcast <8 x i32> %v1341 to <8 x float>
  %v1343 = shl <8 x i32> %v1340, splat (i32 23)
  %v1344 = bitcast <8 x i32> %v1343 to <8 x float>
  %v1345 = fadd <8 x float> %v1337, splat (float 0x3FF0000000000000)
  %v1346 = fmul <8 x float> %v1345, %v1342
  %v1347 = fmul <8 x float> %v1346, %v1344
  %v1348 = fcmp olt <8 x float> %v1322, splat (float 0x0000000000000000)
  %v1349 = select <8 x i1> %v1348, <8 x float> %v1347, <8 x float> splat (float 0x3FF0000000000000)
  %v1350 = fadd <8 x float> %v1347, splat (float 0x3FF0000000000000)
  %v1351 = fdiv <8 x float> %v1349, %v1350
  %v1352 = add i64 16, %v1287
  %v1353 = getelementptr inbounds float, ptr %v1234, i64 %v1352
  %v1354 = load <8 x float>, ptr %v1353, align 4
  %v1355 = fadd <8 x float> %v1354, %v1299
  %v1356 = add i64 16, %v1287
  %v1357 = getelementptr inbounds float, ptr %v16, i64 %v1356
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = fadd <8 x float> %v1355, %v1358
  %v1360 = fadd <8 x float> %v1359, %v1321
  %v1361 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1360)
  %v1362 = fneg <8 x float> %v1361
  %v1363 = fcmp olt <8 x float> %v1362, splat (float 0xC05A400000000000)
  %v1364 = select <8 x i1> %v1363, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1362
  %v1365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1364, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1366 = fsub <8 x float> %v1365, splat (float 0x4168000000000000)
  %v1367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1366, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1364)
  %v1368 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1366, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1367)
  %v1369 = bitcast <8 x float> %v1365 to <8 x i32>
  %v1370 = fmul <8 x float> %v1368, %v1368
  %v1371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1368, <8 x float> splat (float 0x3F81227F40000000))
  %v1372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1371, <8 x float> %v1368, <8 x float> splat (float 0x3FA5556740000000))
  %v1373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1372, <8 x float> %v1368, <8 x float> splat (float 0x3FC5554B00000000))
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1373, <8 x float> %v1368, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1375 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1370, <8 x float> %v1374, <8 x float> %v1368)
  %v1376 = sub <8 x i32> %v1369, splat (i32 1262485250)
  %v1377 = lshr <8 x i32> %v1376, splat (i32 1)
  %v1378 = sub <8 x i32> %v1376, %v1377
  %v1379 = shl <8 x i32> %v1377, splat (i32 23)
  %v1380 = bitcast <8 x i32> %v1379 to <8 x float>
  %v1381 = shl <8 x i32> %v1378, splat (i32 23)
  %v1382 = bitcast <8 x i32> %v1381 to <8 x float>
  %v1383 = fadd <8 x float> %v1375, splat (float 0x3FF0000000000000)
  %v1384 = fmul <8 x float> %v1383, %v1380
  %v1385 = fmul <8 x float> %v1384, %v1382
  %v1386 = fcmp olt <8 x float> %v1360, splat (float 0x0000000000000000)
  %v1387 = select <8 x i1> %v1386, <8 x float> %v1385, <8 x float> splat (float 0x3FF0000000000000)
  %v1388 = fadd <8 x float> %v1385, splat (float 0x3FF0000000000000)
  %v1389 = fdiv <8 x float> %v1387, %v1388
  %v1390 = add i64 8, %v1287
  %v1391 = getelementptr inbounds float, ptr %v1234, i64 %v1390
  %v1392 = load <8 x float>, ptr %v1391, align 4
  %v1393 = fadd <8 x float> %v1392, %v1303
  %v1394 = add i64 8, %v1287
  %v1395 = getelementptr inbounds float, ptr %v16, i64 %v1394
  %v1396 = load <8 x float>, ptr %v1395, align 4
  %v1397 = fadd <8 x float> %v1393, %v1396
  %v1398 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1397)
  %v1399 = fcmp ogt <8 x float> %v1398, splat (float 0x4023000000000000)
  %v1400 = select <8 x i1> %v1399, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1398
  %v1401 = fadd <8 x float> %v1400, %v1400
  %v1402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1401, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1403 = fsub <8 x float> %v1402, splat (float 0x4168000000000000)
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1401)
  %v1405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1404)
  %v1406 = bitcast <8 x float> %v1402 to <8 x i32>
  %v1407 = fmul <8 x float> %v1405, %v1405
  %v1408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1405, <8 x float> splat (float 0x3F81227F40000000))
  %v1409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1408, <8 x float> %v1405, <8 x float> splat (float 0x3FA5556740000000))
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1405, <8 x float> splat (float 0x3FC5554B00000000))
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> %v1405, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1407, <8 x float> %v1411, <8 x float> %v1405)
  %v1413 = shl <8 x i32> %v1406, splat (i32 23)
  %v1414 = add <8 x i32> %v1413, splat (i32 1065353216)
  %v1415 = bitcast <8 x i32> %v1414 to <8 x float>
  %v1416 = fsub <8 x float> %v1415, splat (float 0x3FF0000000000000)
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1415, <8 x float> %v1412, <8 x float> %v1416)
  %v1418 = fadd <8 x float> %v1417, splat (float 0x4000000000000000)
  %v1419 = fdiv <8 x float> %v1417, %v1418
  %v1420 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1419, <8 x float> %v1397)
  %v1421 = add i64 0, %v1287
  %v1422 = getelementptr inbounds float, ptr %v1240, i64 %v1421
  %v1423 = load <8 x float>, ptr %v1422, align 4
  %v1424 = fmul <8 x float> %v1351, %v1423
  %v1425 = fsub <8 x float> %v1321, %v1351
  %v1426 = fmul <8 x float> %v1425, %v1420
  %v1427 = fadd <8 x float> %v1424, %v1426
  %v1428 = add i64 0, %v1287
  %v1429 = getelementptr inbounds float, ptr %v1246, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = fmul <8 x float> %v1389, %v1430
  %v1432 = fsub <8 x float> %v1321, %v1389
  %v1433 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1434 = shufflevector <8 x float> %v1433, <8 x float> poison, <8 x i32> zeroinitializer
  %v1435 = fcmp ole <8 x float> %v1311, %v1434
  %v1436 = select <8 x i1> %v1435, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1437 = fcmp une <8 x float> %v1436, splat (float 0x0000000000000000)
  %v1438 = select <8 x i1> %v1437, <8 x float> %v1434, <8 x float> %v1311
  %v1439 = fmul <8 x float> %v1432, %v1438
  %v1440 = fadd <8 x float> %v1431, %v1439
  %v1441 = add i64 0, %v1287
  %v1442 = getelementptr inbounds float, ptr %v1252, i64 %v1441
  store <8 x float> %v1311, ptr %v1442, align 4
  %v1443 = add i64 0, %v1287
  %v1444 = getelementptr inbounds float, ptr %v1258, i64 %v1443
  store <8 x float> %v1351, ptr %v1444, align 4
  %v1445 = add i64 0, %v1287
  %v1446 = getelementptr inbounds float, ptr %v1264, i64 %v1445
  store <8 x float> %v1389, ptr %v1446, align 4
  %v1447 = add i64 0, %v1287
  %v1448 = getelementptr inbounds float, ptr %v1270, i64 %v1447
  store <8 x float> %v1420, ptr %v1448, align 4
  %v1449 = add i64 0, %v1287
  %v1450 = getelementptr inbounds float, ptr %v1276, i64 %v1449
  store <8 x float> %v1427, ptr %v1450, align 4
  %v1451 = add i64 0, %v1287
  %v1452 = getelementptr inbounds float, ptr %v1282, i64 %v1451
  store <8 x float> %v1440, ptr %v1452, align 4
  %v1453 = add nsw i64 %v1283, 1
  br label %b187
b189:
  %v1454 = add nsw i64 %v1224, 1
  br label %b184
b186:
  %v1455 = add nsw i64 %v1200, 1
  br label %b179
b181:
  %v1456 = add nsw i64 %v1194, 1
  br label %b176
b178:
  %v1457 = add nsw i64 %v1189, 96
  br label %b173
b175:
  %v1458 = add nsw i64 %v1173, 1
  br label %b170
b172:
  %v1459 = icmp sgt i64 %v3, 1
  br i1 %v1459, label %b190, label %b191
b190:
  %v1460 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1461 = atomicrmw add ptr %v1460, i64 1 acq_rel
  %v1462 = load i64, ptr %v71, align 8
  %v1463 = add i64 %v1462, 1
  store i64 %v1463, ptr %v71, align 8
  %v1464 = mul i64 %v3, %v1463
  br label %b192
b192:
  %v1465 = load atomic i64, ptr %v1460 acquire, align 8
  %v1466 = icmp slt i64 %v1465, %v1464
  br i1 %v1466, label %b193, label %b194
b193:
  %v1467 = call i32 @sched_yield()
  br label %b192
b194:
  br label %b191
b191:
  %v1468 = add nsw i64 %v1084, %v1083
  br label %b145
b147:
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v71 = alloca i64, i64 1, align 8
  %v290 = alloca float, i64 64, align 4
  %v463 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 14
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 15
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 19
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 22
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 23
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 24
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 25
  %v70 = load i64, ptr %v69, align 8
  store i64 0, ptr %v71, align 8
  %v72 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v73 = load ptr, ptr %v72, align 4
  %v74 = mul i64 %v2, 24576
  %v75 = add i64 %v74, 512
  %v76 = getelementptr inbounds float, ptr %v73, i64 %v75
  %v77 = add i64 %v8, 0
  %v78 = sdiv i64 %v77, 1
  %v79 = add i64 %v2, 1
  %v80 = mul i64 %v78, %v2
  %v81 = sdiv i64 %v80, %v3
  %v82 = mul i64 %v81, 1
  %v83 = icmp slt i64 %v82, %v8
  %v84 = select i1 %v83, i64 %v82, i64 %v8
  %v85 = mul i64 %v78, %v79
  %v86 = sdiv i64 %v85, %v3
  %v87 = mul i64 %v86, 1
  %v88 = icmp slt i64 %v87, %v8
  %v89 = select i1 %v88, i64 %v87, i64 %v8
  br label %b0
b0:
  %v90 = phi i64 [ %v84, %entry ], [ %v135, %b1 ]
  %v91 = icmp slt i64 %v90, %v89
  br i1 %v91, label %b1, label %b2
b1:
  %v92 = mul i64 %v90, 8
  %v93 = getelementptr inbounds float, ptr %v42, i64 %v92
  %v94 = mul i64 %v90, 8
  %v95 = getelementptr inbounds float, ptr %v18, i64 %v94
  %v96 = mul i64 %v90, 8
  %v97 = getelementptr inbounds float, ptr %v46, i64 %v96
  %v98 = mul i64 %v90, 8
  %v99 = getelementptr inbounds float, ptr %v10, i64 %v98
  %v100 = mul i64 %v90, 32
  %v101 = getelementptr inbounds float, ptr %v36, i64 %v100
  %v102 = add i64 0, 0
  %v103 = getelementptr inbounds float, ptr %v93, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = fcmp ole <8 x float> %v104, %v106
  %v108 = select <8 x i1> %v107, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v109 = add i64 0, 0
  %v110 = getelementptr inbounds float, ptr %v95, i64 %v109
  %v111 = load <8 x float>, ptr %v110, align 4
  %v112 = add i64 0, 0
  %v113 = getelementptr inbounds float, ptr %v97, i64 %v112
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = fsub <8 x float> %v116, %v114
  %v118 = fmul <8 x float> %v111, %v117
  %v119 = fcmp une <8 x float> %v108, splat (float 0x0000000000000000)
  %v120 = select <8 x i1> %v119, <8 x float> %v106, <8 x float> %v118
  %v121 = add i64 0, 0
  %v122 = getelementptr inbounds float, ptr %v99, i64 %v121
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fmul <8 x float> %v111, %v123
  %v125 = fcmp une <8 x float> %v108, splat (float 0x0000000000000000)
  %v126 = select <8 x i1> %v125, <8 x float> %v106, <8 x float> %v104
  %v127 = fmul <8 x float> %v111, %v126
  %v128 = fsub <8 x float> %v124, %v127
  %v129 = fmul <8 x float> %v128, %v114
  %v130 = fmul <8 x float> %v129, %v117
  %v131 = add i64 24, 0
  %v132 = getelementptr inbounds float, ptr %v101, i64 %v131
  store <8 x float> %v120, ptr %v132, align 4
  %v133 = add i64 16, 0
  %v134 = getelementptr inbounds float, ptr %v101, i64 %v133
  store <8 x float> %v130, ptr %v134, align 4
  %v135 = add nsw i64 %v90, 1
  br label %b0
b2:
  %v136 = icmp sgt i64 %v3, 1
  br i1 %v136, label %b3, label %b4
b3:
  %v137 = getelementptr inbounds i64, ptr %v1, i64 3
  %v138 = atomicrmw add ptr %v137, i64 1 acq_rel
  %v139 = load i64, ptr %v71, align 8
  %v140 = add i64 %v139, 1
  store i64 %v140, ptr %v71, align 8
  %v141 = mul i64 %v3, %v140
  br label %b5
b5:
  %v142 = load atomic i64, ptr %v137 acquire, align 8
  %v143 = icmp slt i64 %v142, %v141
  br i1 %v143, label %b6, label %b7
b6:
  %v144 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  %v145 = getelementptr inbounds float, ptr %v73, i64 0
  %v146 = getelementptr inbounds i64, ptr %v1, i64 4
  %v147 = load i64, ptr %v146, align 8
  %v148 = icmp eq i64 %v147, 0
  br i1 %v148, label %b8, label %b9
b8:
  %v149 = add i64 1, 0
  %v150 = sdiv i64 %v149, 1
  %v151 = add i64 %v2, 1
  %v152 = mul i64 %v150, %v2
  %v153 = sdiv i64 %v152, %v3
  %v154 = mul i64 %v153, 1
  %v155 = icmp slt i64 %v154, 1
  %v156 = select i1 %v155, i64 %v154, i64 1
  %v157 = mul i64 %v150, %v151
  %v158 = sdiv i64 %v157, %v3
  %v159 = mul i64 %v158, 1
  %v160 = icmp slt i64 %v159, 1
  %v161 = select i1 %v160, i64 %v159, i64 1
  %v162 = icmp slt i64 %v161, 1
  %v163 = select i1 %v162, i64 %v161, i64 1
  br label %b10
b10:
  %v164 = phi i64 [ %v156, %b8 ], [ %v192, %b15 ]
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b11, label %b12
b11:
  %v166 = mul i64 %v164, 256
  %v167 = mul i64 %v164, 8
  %v168 = add i64 %v166, 0
  %v169 = add i64 %v167, 0
  %v170 = getelementptr inbounds float, ptr %v145, i64 %v168
  %v171 = sub i64 8, %v169
  %v172 = icmp slt i64 %v171, 0
  %v173 = select i1 %v172, i64 0, i64 %v171
  %v174 = icmp ult i64 %v173, 8
  %v175 = select i1 %v174, i64 %v173, i64 8
  %v176 = trunc i64 %v175 to i32
  %v177 = insertelement <8 x i32> poison, i32 %v176, i64 0
  %v178 = shufflevector <8 x i32> %v177, <8 x i32> poison, <8 x i32> zeroinitializer
  %v179 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v178
  %v180 = mul i64 %v169, 1
  %v181 = add i64 0, %v180
  %v182 = getelementptr inbounds float, ptr %v14, i64 %v181
  br label %b13
b13:
  %v183 = phi i64 [ 0, %b11 ], [ %v190, %b14 ]
  %v184 = icmp slt i64 %v183, 32
  br i1 %v184, label %b14, label %b15
b14:
  %v185 = mul i64 %v183, 8
  %v186 = getelementptr inbounds float, ptr %v182, i64 %v185
  %v187 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v186, <8 x i1> %v179, <8 x float> zeroinitializer)
  %v188 = mul i64 %v183, 8
  %v189 = getelementptr inbounds float, ptr %v170, i64 %v188
  store <8 x float> %v187, ptr %v189, align 4
  %v190 = add nsw i64 %v183, 1
  br label %b13
b15:
  %v191 = add i64 %v166, 256
  %v192 = add nsw i64 %v164, 1
  br label %b10
b12:
  br label %b9
b9:
  %v193 = icmp sgt i64 %v3, 1
  br i1 %v193, label %b16, label %b17
b16:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 3
  %v195 = atomicrmw add ptr %v194, i64 1 acq_rel
  %v196 = load i64, ptr %v71, align 8
  %v197 = add i64 %v196, 1
  store i64 %v197, ptr %v71, align 8
  %v198 = mul i64 %v3, %v197
  br label %b18
b18:
  %v199 = load atomic i64, ptr %v194 acquire, align 8
  %v200 = icmp slt i64 %v199, %v198
  br i1 %v200, label %b19, label %b20
b19:
  %v201 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br label %b21
b21:
  %v202 = phi i64 [ 0, %b17 ], [ %v396, %b29 ]
  %v203 = icmp slt i64 %v202, %v5
  br i1 %v203, label %b22, label %b23
b22:
  %v204 = sub i64 %v5, 1
  %v205 = sub i64 %v204, %v202
  %v206 = add i64 %v7, 0
  %v207 = sdiv i64 %v206, 1
  %v208 = add i64 %v2, 1
  %v209 = mul i64 %v207, %v2
  %v210 = sdiv i64 %v209, %v3
  %v211 = mul i64 %v210, 1
  %v212 = icmp slt i64 %v211, %v7
  %v213 = select i1 %v212, i64 %v211, i64 %v7
  %v214 = mul i64 %v207, %v208
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, %v7
  %v218 = select i1 %v217, i64 %v216, i64 %v7
  br label %b24
b24:
  %v219 = phi i64 [ %v213, %b22 ], [ %v289, %b25 ]
  %v220 = icmp slt i64 %v219, %v218
  br i1 %v220, label %b25, label %b26
b25:
  %v221 = add i64 %v205, 1
  %v222 = and i64 %v221, 1
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v219
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v24, i64 %v225
  %v227 = add i64 %v205, 0
  %v228 = and i64 %v227, %v54
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v219
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr inbounds float, ptr %v20, i64 %v231
  %v233 = add i64 %v205, 0
  %v234 = and i64 %v233, %v66
  %v235 = mul i64 %v234, %v7
  %v236 = add i64 %v235, %v219
  %v237 = mul i64 %v236, 8
  %v238 = getelementptr inbounds float, ptr %v44, i64 %v237
  %v239 = add i64 %v205, 0
  %v240 = and i64 %v239, %v70
  %v241 = mul i64 %v240, %v7
  %v242 = add i64 %v241, %v219
  %v243 = mul i64 %v242, 8
  %v244 = getelementptr inbounds float, ptr %v48, i64 %v243
  %v245 = add i64 %v205, 0
  %v246 = and i64 %v245, %v56
  %v247 = mul i64 %v246, %v7
  %v248 = add i64 %v247, %v219
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v22, i64 %v249
  %v251 = add i64 %v205, 0
  %v252 = and i64 %v251, %v62
  %v253 = mul i64 %v252, %v7
  %v254 = add i64 %v253, %v219
  %v255 = mul i64 %v254, 32
  %v256 = getelementptr inbounds float, ptr %v36, i64 %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v226, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = add i64 0, 0
  %v261 = getelementptr inbounds float, ptr %v232, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v259, %v262
  %v264 = add i64 0, 0
  %v265 = getelementptr inbounds float, ptr %v238, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v268 = shufflevector <8 x float> %v267, <8 x float> poison, <8 x i32> zeroinitializer
  %v269 = fsub <8 x float> %v268, %v266
  %v270 = fmul <8 x float> %v263, %v269
  %v271 = add i64 0, 0
  %v272 = getelementptr inbounds float, ptr %v244, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = fmul <8 x float> %v273, %v273
  %v275 = fsub <8 x float> %v268, %v274
  %v276 = fmul <8 x float> %v270, %v275
  %v277 = add i64 0, 0
  %v278 = getelementptr inbounds float, ptr %v250, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = fmul <8 x float> %v263, %v279
  %v281 = fmul <8 x float> %v263, %v273
  %v282 = fsub <8 x float> %v280, %v281
  %v283 = fmul <8 x float> %v282, %v266
  %v284 = fmul <8 x float> %v283, %v269
  %v285 = add i64 8, 0
  %v286 = getelementptr inbounds float, ptr %v256, i64 %v285
  store <8 x float> %v276, ptr %v286, align 4
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v256, i64 %v287
  store <8 x float> %v284, ptr %v288, align 4
  %v289 = add nsw i64 %v219, 1
  br label %b24
b26:
  %v291 = add i64 %v7, 0
  %v292 = sdiv i64 %v291, 1
  %v293 = add i64 %v2, 1
  %v294 = mul i64 %v292, %v2
  %v295 = sdiv i64 %v294, %v3
  %v296 = mul i64 %v295, 1
  %v297 = icmp slt i64 %v296, %v7
  %v298 = select i1 %v297, i64 %v296, i64 %v7
  %v299 = mul i64 %v292, %v293
  %v300 = sdiv i64 %v299, %v3
  %v301 = mul i64 %v300, 1
  %v302 = icmp slt i64 %v301, %v7
  %v303 = select i1 %v302, i64 %v301, i64 %v7
  br label %b27
b27:
  %v304 = phi i64 [ %v298, %b26 ], [ %v395, %b32 ]
  %v305 = icmp slt i64 %v304, %v303
  br i1 %v305, label %b28, label %b29
b28:
  %v306 = add i64 %v304, 96
  %v307 = icmp slt i64 %v306, %v303
  %v308 = select i1 %v307, i64 %v306, i64 %v303
  br label %b30
b30:
  %v309 = phi i64 [ 0, %b28 ], [ %v394, %b35 ]
  %v310 = icmp slt i64 %v309, 1
  br i1 %v310, label %b31, label %b32
b31:
  %v311 = sub i64 %v308, %v304
  %v312 = sub i64 8, 1
  %v313 = add i64 %v311, %v312
  %v314 = sdiv i64 %v313, 8
  br label %b33
b33:
  %v315 = phi i64 [ 0, %b31 ], [ %v393, %b40 ]
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b34, label %b35
b34:
  %v317 = mul i64 %v311, %v315
  %v318 = sdiv i64 %v317, %v314
  %v319 = add i64 %v304, %v318
  %v320 = add i64 %v315, 1
  %v321 = mul i64 %v311, %v320
  %v322 = sdiv i64 %v321, %v314
  %v323 = add i64 %v304, %v322
  %v324 = mul i64 %v309, 256
  %v325 = getelementptr inbounds float, ptr %v145, i64 %v324
  %v326 = sub i64 %v323, %v319
  %v327 = add i64 %v205, 0
  %v328 = and i64 %v327, %v62
  %v329 = mul i64 %v328, %v7
  %v330 = add i64 %v329, %v319
  %v331 = mul i64 %v330, 32
  %v332 = getelementptr inbounds float, ptr %v36, i64 %v331
  %v333 = getelementptr inbounds float, ptr %v332, i64 0
  %v334 = sub i64 %v326, 1
  %v335 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v334
  %v336 = load ptr, ptr %v335, align 4
  %v337 = icmp sgt i64 %v326, 0
  br i1 %v337, label %b36, label %b37
b36:
  call void %v336(ptr %v333, i64 32, ptr %v325, i64 32, ptr %v290)
  br label %b37
b37:
  %v338 = add i64 %v324, 256
  br label %b38
b38:
  %v339 = phi i64 [ %v319, %b37 ], [ %v392, %b43 ]
  %v340 = icmp slt i64 %v339, %v323
  br i1 %v340, label %b39, label %b40
b39:
  %v341 = sub i64 %v339, %v319
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v290, i64 %v342
  %v344 = add i64 %v205, 1
  %v345 = and i64 %v344, 1
  %v346 = mul i64 %v345, %v7
  %v347 = add i64 %v346, %v339
  %v348 = mul i64 %v347, 8
  %v349 = getelementptr inbounds float, ptr %v24, i64 %v348
  %v350 = add i64 %v205, 0
  %v351 = and i64 %v350, %v54
  %v352 = mul i64 %v351, %v7
  %v353 = add i64 %v352, %v339
  %v354 = mul i64 %v353, 8
  %v355 = getelementptr inbounds float, ptr %v20, i64 %v354
  %v356 = add i64 %v205, 0
  %v357 = and i64 %v356, %v66
  %v358 = mul i64 %v357, %v7
  %v359 = add i64 %v358, %v339
  %v360 = mul i64 %v359, 8
  %v361 = getelementptr inbounds float, ptr %v44, i64 %v360
  %v362 = add i64 %v205, 0
  %v363 = and i64 %v362, 1
  %v364 = mul i64 %v363, %v7
  %v365 = add i64 %v364, %v339
  %v366 = mul i64 %v365, 8
  %v367 = getelementptr inbounds float, ptr %v24, i64 %v366
  br label %b41
b41:
  %v368 = phi i64 [ 0, %b39 ], [ %v391, %b42 ]
  %v369 = icmp slt i64 %v368, 1
  br i1 %v369, label %b42, label %b43
b42:
  %v370 = mul i64 %v309, 1
  %v371 = add i64 %v370, %v368
  %v372 = mul i64 %v371, 8
  %v373 = add i64 0, %v368
  %v374 = mul i64 %v373, 8
  %v375 = getelementptr inbounds float, ptr %v343, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = add i64 0, %v372
  %v378 = getelementptr inbounds float, ptr %v349, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = add i64 0, %v372
  %v381 = getelementptr inbounds float, ptr %v355, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = fadd <8 x float> %v379, %v382
  %v384 = add i64 0, %v372
  %v385 = getelementptr inbounds float, ptr %v361, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = fmul <8 x float> %v383, %v386
  %v388 = fadd <8 x float> %v387, %v376
  %v389 = add i64 0, %v372
  %v390 = getelementptr inbounds float, ptr %v367, i64 %v389
  store <8 x float> %v388, ptr %v390, align 4
  %v391 = add nsw i64 %v368, 1
  br label %b41
b43:
  %v392 = add nsw i64 %v339, 1
  br label %b38
b40:
  %v393 = add nsw i64 %v315, 1
  br label %b33
b35:
  %v394 = add nsw i64 %v309, 1
  br label %b30
b32:
  %v395 = add nsw i64 %v304, 96
  br label %b27
b29:
  %v396 = add nsw i64 %v202, 1
  br label %b21
b23:
  %v397 = icmp sgt i64 %v3, 1
  br i1 %v397, label %b44, label %b45
b44:
  %v398 = getelementptr inbounds i64, ptr %v1, i64 3
  %v399 = atomicrmw add ptr %v398, i64 1 acq_rel
  %v400 = load i64, ptr %v71, align 8
  %v401 = add i64 %v400, 1
  store i64 %v401, ptr %v71, align 8
  %v402 = mul i64 %v3, %v401
  br label %b46
b46:
  %v403 = load atomic i64, ptr %v398 acquire, align 8
  %v404 = icmp slt i64 %v403, %v402
  br i1 %v404, label %b47, label %b48
b47:
  %v405 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  %v406 = getelementptr inbounds float, ptr %v73, i64 256
  %v407 = getelementptr inbounds i64, ptr %v1, i64 4
  %v408 = load i64, ptr %v407, align 8
  %v409 = icmp eq i64 %v408, 0
  br i1 %v409, label %b49, label %b50
b49:
  %v410 = add i64 1, 0
  %v411 = sdiv i64 %v410, 1
  %v412 = add i64 %v2, 1
  %v413 = mul i64 %v411, %v2
  %v414 = sdiv i64 %v413, %v3
  %v415 = mul i64 %v414, 1
  %v416 = icmp slt i64 %v415, 1
  %v417 = select i1 %v416, i64 %v415, i64 1
  %v418 = mul i64 %v411, %v412
  %v419 = sdiv i64 %v418, %v3
  %v420 = mul i64 %v419, 1
  %v421 = icmp slt i64 %v420, 1
  %v422 = select i1 %v421, i64 %v420, i64 1
  %v423 = icmp slt i64 %v422, 1
  %v424 = select i1 %v423, i64 %v422, i64 1
  br label %b51
b51:
  %v425 = phi i64 [ %v417, %b49 ], [ %v453, %b56 ]
  %v426 = icmp slt i64 %v425, %v424
  br i1 %v426, label %b52, label %b53
b52:
  %v427 = mul i64 %v425, 256
  %v428 = mul i64 %v425, 8
  %v429 = add i64 %v427, 0
  %v430 = add i64 %v428, 0
  %v431 = getelementptr inbounds float, ptr %v406, i64 %v429
  %v432 = sub i64 8, %v430
  %v433 = icmp slt i64 %v432, 0
  %v434 = select i1 %v433, i64 0, i64 %v432
  %v435 = icmp ult i64 %v434, 8
  %v436 = select i1 %v435, i64 %v434, i64 8
  %v437 = trunc i64 %v436 to i32
  %v438 = insertelement <8 x i32> poison, i32 %v437, i64 0
  %v439 = shufflevector <8 x i32> %v438, <8 x i32> poison, <8 x i32> zeroinitializer
  %v440 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v439
  %v441 = mul i64 %v430, 1
  %v442 = add i64 0, %v441
  %v443 = getelementptr inbounds float, ptr %v12, i64 %v442
  br label %b54
b54:
  %v444 = phi i64 [ 0, %b52 ], [ %v451, %b55 ]
  %v445 = icmp slt i64 %v444, 32
  br i1 %v445, label %b55, label %b56
b55:
  %v446 = mul i64 %v444, 8
  %v447 = getelementptr inbounds float, ptr %v443, i64 %v446
  %v448 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v447, <8 x i1> %v440, <8 x float> zeroinitializer)
  %v449 = mul i64 %v444, 8
  %v450 = getelementptr inbounds float, ptr %v431, i64 %v449
  store <8 x float> %v448, ptr %v450, align 4
  %v451 = add nsw i64 %v444, 1
  br label %b54
b56:
  %v452 = add i64 %v427, 256
  %v453 = add nsw i64 %v425, 1
  br label %b51
b53:
  br label %b50
b50:
  %v454 = icmp sgt i64 %v3, 1
  br i1 %v454, label %b57, label %b58
b57:
  %v455 = getelementptr inbounds i64, ptr %v1, i64 3
  %v456 = atomicrmw add ptr %v455, i64 1 acq_rel
  %v457 = load i64, ptr %v71, align 8
  %v458 = add i64 %v457, 1
  store i64 %v458, ptr %v71, align 8
  %v459 = mul i64 %v3, %v458
  br label %b59
b59:
  %v460 = load atomic i64, ptr %v455 acquire, align 8
  %v461 = icmp slt i64 %v460, %v459
  br i1 %v461, label %b60, label %b61
b60:
  %v462 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  %v464 = add i64 %v8, 0
  %v465 = sdiv i64 %v464, 1
  %v466 = add i64 %v2, 1
  %v467 = mul i64 %v465, %v2
  %v468 = sdiv i64 %v467, %v3
  %v469 = mul i64 %v468, 1
  %v470 = icmp slt i64 %v469, %v8
  %v471 = select i1 %v470, i64 %v469, i64 %v8
  %v472 = mul i64 %v465, %v466
  %v473 = sdiv i64 %v472, %v3
  %v474 = mul i64 %v473, 1
  %v475 = icmp slt i64 %v474, %v8
  %v476 = select i1 %v475, i64 %v474, i64 %v8
  br label %b62
b62:
  %v477 = phi i64 [ %v471, %b58 ], [ %v542, %b67 ]
  %v478 = icmp slt i64 %v477, %v476
  br i1 %v478, label %b63, label %b64
b63:
  %v479 = add i64 %v477, 96
  %v480 = icmp slt i64 %v479, %v476
  %v481 = select i1 %v480, i64 %v479, i64 %v476
  br label %b65
b65:
  %v482 = phi i64 [ 0, %b63 ], [ %v541, %b70 ]
  %v483 = icmp slt i64 %v482, 1
  br i1 %v483, label %b66, label %b67
b66:
  %v484 = sub i64 %v481, %v477
  %v485 = sub i64 8, 1
  %v486 = add i64 %v484, %v485
  %v487 = sdiv i64 %v486, 8
  br label %b68
b68:
  %v488 = phi i64 [ 0, %b66 ], [ %v540, %b75 ]
  %v489 = icmp slt i64 %v488, %v487
  br i1 %v489, label %b69, label %b70
b69:
  %v490 = mul i64 %v484, %v488
  %v491 = sdiv i64 %v490, %v487
  %v492 = add i64 %v477, %v491
  %v493 = add i64 %v488, 1
  %v494 = mul i64 %v484, %v493
  %v495 = sdiv i64 %v494, %v487
  %v496 = add i64 %v477, %v495
  %v497 = mul i64 %v482, 256
  %v498 = getelementptr inbounds float, ptr %v406, i64 %v497
  %v499 = sub i64 %v496, %v492
  %v500 = mul i64 %v492, 32
  %v501 = getelementptr inbounds float, ptr %v36, i64 %v500
  %v502 = getelementptr inbounds float, ptr %v501, i64 0
  %v503 = sub i64 %v499, 1
  %v504 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v503
  %v505 = load ptr, ptr %v504, align 4
  %v506 = icmp sgt i64 %v499, 0
  br i1 %v506, label %b71, label %b72
b71:
  call void %v505(ptr %v502, i64 32, ptr %v498, i64 32, ptr %v463)
  br label %b72
b72:
  %v507 = add i64 %v497, 256
  br label %b73
b73:
  %v508 = phi i64 [ %v492, %b72 ], [ %v539, %b78 ]
  %v509 = icmp slt i64 %v508, %v496
  br i1 %v509, label %b74, label %b75
b74:
  %v510 = sub i64 %v508, %v492
  %v511 = mul i64 %v510, 8
  %v512 = getelementptr inbounds float, ptr %v463, i64 %v511
  %v513 = mul i64 %v508, 8
  %v514 = getelementptr inbounds float, ptr %v18, i64 %v513
  %v515 = mul i64 %v508, 8
  %v516 = getelementptr inbounds float, ptr %v46, i64 %v515
  %v517 = mul i64 %v508, 8
  %v518 = getelementptr inbounds float, ptr %v28, i64 %v517
  br label %b76
b76:
  %v519 = phi i64 [ 0, %b74 ], [ %v538, %b77 ]
  %v520 = icmp slt i64 %v519, 1
  br i1 %v520, label %b77, label %b78
b77:
  %v521 = mul i64 %v482, 1
  %v522 = add i64 %v521, %v519
  %v523 = mul i64 %v522, 8
  %v524 = add i64 0, %v519
  %v525 = mul i64 %v524, 8
  %v526 = getelementptr inbounds float, ptr %v512, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 0, %v523
  %v529 = getelementptr inbounds float, ptr %v514, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 0, %v523
  %v532 = getelementptr inbounds float, ptr %v516, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = fmul <8 x float> %v530, %v533
  %v535 = fadd <8 x float> %v534, %v527
  %v536 = add i64 0, %v523
  %v537 = getelementptr inbounds float, ptr %v518, i64 %v536
  store <8 x float> %v535, ptr %v537, align 4
  %v538 = add nsw i64 %v519, 1
  br label %b76
b78:
  %v539 = add nsw i64 %v508, 1
  br label %b73
b75:
  %v540 = add nsw i64 %v488, 1
  br label %b68
b70:
  %v541 = add nsw i64 %v482, 1
  br label %b65
b67:
  %v542 = add nsw i64 %v477, 96
  br label %b62
b64:
  %v543 = icmp sgt i64 %v3, 1
  br i1 %v543, label %b79, label %b80
b79:
  %v544 = getelementptr inbounds i64, ptr %v1, i64 3
  %v545 = atomicrmw add ptr %v544, i64 1 acq_rel
  %v546 = load i64, ptr %v71, align 8
  %v547 = add i64 %v546, 1
  store i64 %v547, ptr %v71, align 8
  %v548 = mul i64 %v3, %v547
  br label %b81
b81:
  %v549 = load atomic i64, ptr %v544 acquire, align 8
  %v550 = icmp slt i64 %v549, %v548
  br i1 %v550, label %b82, label %b83
b82:
  %v551 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  %v552 = mul i64 0, 32
  %v553 = getelementptr inbounds float, ptr %v36, i64 %v552
  %v554 = getelementptr inbounds float, ptr %v553, i64 0
  %v555 = mul i64 0, 8
  %v556 = getelementptr inbounds float, ptr %v10, i64 %v555
  %v557 = getelementptr inbounds float, ptr %v556, i64 0
  %v558 = getelementptr inbounds float, ptr %v76, i64 12288
  %v559 = add i64 32, 1
  %v560 = sdiv i64 %v559, 2
  %v561 = add i64 %v2, 1
  %v562 = mul i64 %v560, %v2
  %v563 = sdiv i64 %v562, %v3
  %v564 = mul i64 %v563, 2
  %v565 = icmp slt i64 %v564, 32
  %v566 = select i1 %v565, i64 %v564, i64 32
  %v567 = mul i64 %v560, %v561
  %v568 = sdiv i64 %v567, %v3
  %v569 = mul i64 %v568, 2
  %v570 = icmp slt i64 %v569, 32
  %v571 = select i1 %v570, i64 %v569, i64 32
  %v572 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b84
b84:
  %v573 = phi i64 [ %v566, %b80 ], [ %v581, %b89 ]
  %v574 = icmp slt i64 %v573, %v571
  br i1 %v574, label %b85, label %b86
b85:
  %v575 = mul i64 %v573, 8
  %v576 = getelementptr inbounds float, ptr %v572, i64 %v575
  br label %b87
b87:
  %v577 = phi i64 [ 0, %b85 ], [ %v580, %b88 ]
  %v578 = icmp slt i64 %v577, 8
  br i1 %v578, label %b88, label %b89
b88:
  %v579 = getelementptr inbounds float, ptr %v576, i64 %v577
  store float 0x0000000000000000, ptr %v579, align 4
  %v580 = add nsw i64 %v577, 1
  br label %b87
b89:
  %v581 = add nsw i64 %v573, 1
  br label %b84
b86:
  %v582 = mul i64 %v8, 1
  br label %b90
b90:
  %v583 = phi i64 [ 0, %b86 ], [ %v687, %b95 ]
  %v584 = icmp slt i64 %v583, %v582
  br i1 %v584, label %b91, label %b92
b91:
  %v585 = sub i64 %v582, %v583
  %v586 = icmp slt i64 %v585, 384
  %v587 = select i1 %v586, i64 %v585, i64 384
  br label %b93
b93:
  %v588 = phi i64 [ %v566, %b91 ], [ %v686, %b119 ]
  %v589 = icmp slt i64 %v588, %v571
  br i1 %v589, label %b94, label %b95
b94:
  %v590 = sub i64 %v571, %v588
  %v591 = icmp slt i64 %v590, 64
  %v592 = select i1 %v591, i64 %v590, i64 64
  %v593 = sdiv i64 %v592, 2
  %v594 = mul i64 %v593, 2
  %v595 = sub i64 %v592, %v594
  %v596 = mul i64 %v583, 32
  %v597 = add i64 %v596, %v588
  %v598 = getelementptr inbounds float, ptr %v554, i64 %v597
  br label %b96
b96:
  %v599 = phi i64 [ 0, %b94 ], [ %v625, %b104 ]
  %v600 = icmp slt i64 %v599, %v587
  br i1 %v600, label %b97, label %b98
b97:
  %v601 = mul i64 %v599, 32
  %v602 = getelementptr inbounds float, ptr %v598, i64 %v601
  %v603 = mul i64 %v599, 2
  %v604 = getelementptr inbounds float, ptr %v558, i64 %v603
  br label %b99
b99:
  %v605 = phi i64 [ 0, %b97 ], [ %v614, %b100 ]
  %v606 = icmp slt i64 %v605, %v593
  br i1 %v606, label %b100, label %b101
b100:
  %v607 = mul i64 %v605, 2
  %v608 = getelementptr inbounds float, ptr %v602, i64 %v607
  %v609 = mul i64 %v605, 768
  %v610 = getelementptr inbounds float, ptr %v604, i64 %v609
  %v611 = getelementptr inbounds float, ptr %v608, i64 0
  %v612 = load <2 x float>, ptr %v611, align 4
  %v613 = getelementptr inbounds float, ptr %v610, i64 0
  store <2 x float> %v612, ptr %v613, align 4
  %v614 = add nsw i64 %v605, 1
  br label %b99
b101:
  %v615 = mul i64 %v593, 2
  %v616 = getelementptr inbounds float, ptr %v602, i64 %v615
  %v617 = mul i64 %v593, 768
  %v618 = getelementptr inbounds float, ptr %v604, i64 %v617
  br label %b102
b102:
  %v619 = phi i64 [ 0, %b101 ], [ %v624, %b103 ]
  %v620 = icmp slt i64 %v619, %v595
  br i1 %v620, label %b103, label %b104
b103:
  %v621 = getelementptr inbounds float, ptr %v616, i64 %v619
  %v622 = load float, ptr %v621, align 4
  %v623 = getelementptr inbounds float, ptr %v618, i64 %v619
  store float %v622, ptr %v623, align 4
  %v624 = add nsw i64 %v619, 1
  br label %b102, !llvm.loop !0
b104:
  %v625 = add nsw i64 %v599, 1
  br label %b96
b98:
  br label %b105
b105:
  %v626 = phi i64 [ 0, %b98 ], [ %v661, %b113 ]
  %v627 = icmp slt i64 %v626, 0
  br i1 %v627, label %b106, label %b107
b106:
  %v628 = mul i64 %v583, 8
  %v629 = add i64 %v628, %v626
  %v630 = getelementptr inbounds float, ptr %v557, i64 %v629
  br label %b108
b108:
  %v631 = phi i64 [ 0, %b106 ], [ %v649, %b109 ]
  %v632 = icmp slt i64 %v631, %v587
  br i1 %v632, label %b109, label %b110
b109:
  %v633 = mul i64 %v631, 8
  %v634 = getelementptr inbounds float, ptr %v630, i64 %v633
  %v635 = mul i64 %v631, 32
  %v636 = getelementptr inbounds float, ptr %v76, i64 %v635
  %v637 = getelementptr inbounds float, ptr %v634, i64 0
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = getelementptr inbounds float, ptr %v636, i64 0
  store <8 x float> %v638, ptr %v639, align 4
  %v640 = getelementptr inbounds float, ptr %v634, i64 8
  %v641 = load <8 x float>, ptr %v640, align 4
  %v642 = getelementptr inbounds float, ptr %v636, i64 8
  store <8 x float> %v641, ptr %v642, align 4
  %v643 = getelementptr inbounds float, ptr %v634, i64 16
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = getelementptr inbounds float, ptr %v636, i64 16
  store <8 x float> %v644, ptr %v645, align 4
  %v646 = getelementptr inbounds float, ptr %v634, i64 24
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = getelementptr inbounds float, ptr %v636, i64 24
  store <8 x float> %v647, ptr %v648, align 4
  %v649 = add nsw i64 %v631, 1
  br label %b108
b110:
  %v650 = sdiv i64 %v592, 2
  br label %b111
b111:
  %v651 = phi i64 [ 0, %b110 ], [ %v660, %b112 ]
  %v652 = icmp slt i64 %v651, %v650
  br i1 %v652, label %b112, label %b113
b112:
  %v653 = mul i64 %v651, 2
  %v654 = add i64 %v588, %v653
  %v655 = mul i64 %v651, 768
  %v656 = getelementptr inbounds float, ptr %v558, i64 %v655
  %v657 = mul i64 %v654, 8
  %v658 = add i64 %v657, %v626
  %v659 = getelementptr inbounds float, ptr %v572, i64 %v658
  call void @outer_2x32(ptr %v656, ptr %v76, i64 %v587, ptr %v659, i64 8)
  %v660 = add nsw i64 %v651, 1
  br label %b111
b113:
  %v661 = add nsw i64 %v626, 32
  br label %b105
b107:
  %v662 = mul i64 %v583, 8
  %v663 = add i64 %v662, 0
  %v664 = getelementptr inbounds float, ptr %v557, i64 %v663
  br label %b114
b114:
  %v665 = phi i64 [ 0, %b107 ], [ %v674, %b115 ]
  %v666 = icmp slt i64 %v665, %v587
  br i1 %v666, label %b115, label %b116
b115:
  %v667 = mul i64 %v665, 8
  %v668 = getelementptr inbounds float, ptr %v664, i64 %v667
  %v669 = mul i64 %v665, 8
  %v670 = getelementptr inbounds float, ptr %v76, i64 %v669
  %v671 = getelementptr inbounds float, ptr %v668, i64 0
  %v672 = load <8 x float>, ptr %v671, align 4
  %v673 = getelementptr inbounds float, ptr %v670, i64 0
  store <8 x float> %v672, ptr %v673, align 4
  %v674 = add nsw i64 %v665, 1
  br label %b114
b116:
  %v675 = sdiv i64 %v592, 2
  br label %b117
b117:
  %v676 = phi i64 [ 0, %b116 ], [ %v685, %b118 ]
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b118, label %b119
b118:
  %v678 = mul i64 %v676, 2
  %v679 = add i64 %v588, %v678
  %v680 = mul i64 %v676, 768
  %v681 = getelementptr inbounds float, ptr %v558, i64 %v680
  %v682 = mul i64 %v679, 8
  %v683 = add i64 %v682, 0
  %v684 = getelementptr inbounds float, ptr %v572, i64 %v683
  call void @outer_2x8(ptr %v681, ptr %v76, i64 %v587, ptr %v684, i64 8)
  %v685 = add nsw i64 %v676, 1
  br label %b117
b119:
  %v686 = add nsw i64 %v588, 64
  br label %b93
b95:
  %v687 = add nsw i64 %v583, 384
  br label %b90
b92:
  %v688 = icmp sgt i64 %v3, 1
  br i1 %v688, label %b120, label %b121
b120:
  %v689 = getelementptr inbounds i64, ptr %v1, i64 3
  %v690 = atomicrmw add ptr %v689, i64 1 acq_rel
  %v691 = load i64, ptr %v71, align 8
  %v692 = add i64 %v691, 1
  store i64 %v692, ptr %v71, align 8
  %v693 = mul i64 %v3, %v692
  br label %b122
b122:
  %v694 = load atomic i64, ptr %v689 acquire, align 8
  %v695 = icmp slt i64 %v694, %v693
  br i1 %v695, label %b123, label %b124
b123:
  %v696 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  %v697 = mul i64 0, 32
  %v698 = getelementptr inbounds float, ptr %v36, i64 %v697
  %v699 = getelementptr inbounds float, ptr %v698, i64 0
  %v700 = mul i64 0, 8
  %v701 = getelementptr inbounds float, ptr %v22, i64 %v700
  %v702 = getelementptr inbounds float, ptr %v701, i64 0
  %v703 = getelementptr inbounds float, ptr %v76, i64 12288
  %v704 = add i64 32, 1
  %v705 = sdiv i64 %v704, 2
  %v706 = add i64 %v2, 1
  %v707 = mul i64 %v705, %v2
  %v708 = sdiv i64 %v707, %v3
  %v709 = mul i64 %v708, 2
  %v710 = icmp slt i64 %v709, 32
  %v711 = select i1 %v710, i64 %v709, i64 32
  %v712 = mul i64 %v705, %v706
  %v713 = sdiv i64 %v712, %v3
  %v714 = mul i64 %v713, 2
  %v715 = icmp slt i64 %v714, 32
  %v716 = select i1 %v715, i64 %v714, i64 32
  %v717 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b125
b125:
  %v718 = phi i64 [ %v711, %b121 ], [ %v726, %b130 ]
  %v719 = icmp slt i64 %v718, %v716
  br i1 %v719, label %b126, label %b127
b126:
  %v720 = mul i64 %v718, 8
  %v721 = getelementptr inbounds float, ptr %v717, i64 %v720
  br label %b128
b128:
  %v722 = phi i64 [ 0, %b126 ], [ %v725, %b129 ]
  %v723 = icmp slt i64 %v722, 8
  br i1 %v723, label %b129, label %b130
b129:
  %v724 = getelementptr inbounds float, ptr %v721, i64 %v722
  store float 0x0000000000000000, ptr %v724, align 4
  %v725 = add nsw i64 %v722, 1
  br label %b128
b130:
  %v726 = add nsw i64 %v718, 1
  br label %b125
b127:
  %v727 = mul i64 %v8, 1
  br label %b131
b131:
  %v728 = phi i64 [ 0, %b127 ], [ %v832, %b136 ]
  %v729 = icmp slt i64 %v728, %v727
  br i1 %v729, label %b132, label %b133
b132:
  %v730 = sub i64 %v727, %v728
  %v731 = icmp slt i64 %v730, 384
  %v732 = select i1 %v731, i64 %v730, i64 384
  br label %b134
b134:
  %v733 = phi i64 [ %v711, %b132 ], [ %v831, %b160 ]
  %v734 = icmp slt i64 %v733, %v716
  br i1 %v734, label %b135, label %b136
b135:
  %v735 = sub i64 %v716, %v733
  %v736 = icmp slt i64 %v735, 64
  %v737 = select i1 %v736, i64 %v735, i64 64
  %v738 = sdiv i64 %v737, 2
  %v739 = mul i64 %v738, 2
  %v740 = sub i64 %v737, %v739
  %v741 = mul i64 %v728, 32
  %v742 = add i64 %v741, %v733
  %v743 = getelementptr inbounds float, ptr %v699, i64 %v742
  br label %b137
b137:
  %v744 = phi i64 [ 0, %b135 ], [ %v770, %b145 ]
  %v745 = icmp slt i64 %v744, %v732
  br i1 %v745, label %b138, label %b139
b138:
  %v746 = mul i64 %v744, 32
  %v747 = getelementptr inbounds float, ptr %v743, i64 %v746
  %v748 = mul i64 %v744, 2
  %v749 = getelementptr inbounds float, ptr %v703, i64 %v748
  br label %b140
b140:
  %v750 = phi i64 [ 0, %b138 ], [ %v759, %b141 ]
  %v751 = icmp slt i64 %v750, %v738
  br i1 %v751, label %b141, label %b142
b141:
  %v752 = mul i64 %v750, 2
  %v753 = getelementptr inbounds float, ptr %v747, i64 %v752
  %v754 = mul i64 %v750, 768
  %v755 = getelementptr inbounds float, ptr %v749, i64 %v754
  %v756 = getelementptr inbounds float, ptr %v753, i64 0
  %v757 = load <2 x float>, ptr %v756, align 4
  %v758 = getelementptr inbounds float, ptr %v755, i64 0
  store <2 x float> %v757, ptr %v758, align 4
  %v759 = add nsw i64 %v750, 1
  br label %b140
b142:
  %v760 = mul i64 %v738, 2
  %v761 = getelementptr inbounds float, ptr %v747, i64 %v760
  %v762 = mul i64 %v738, 768
  %v763 = getelementptr inbounds float, ptr %v749, i64 %v762
  br label %b143
b143:
  %v764 = phi i64 [ 0, %b142 ], [ %v769, %b144 ]
  %v765 = icmp slt i64 %v764, %v740
  br i1 %v765, label %b144, label %b145
b144:
  %v766 = getelementptr inbounds float, ptr %v761, i64 %v764
  %v767 = load float, ptr %v766, align 4
  %v768 = getelementptr inbounds float, ptr %v763, i64 %v764
  store float %v767, ptr %v768, align 4
  %v769 = add nsw i64 %v764, 1
  br label %b143, !llvm.loop !3
b145:
  %v770 = add nsw i64 %v744, 1
  br label %b137
b139:
  br label %b146
b146:
  %v771 = phi i64 [ 0, %b139 ], [ %v806, %b154 ]
  %v772 = icmp slt i64 %v771, 0
  br i1 %v772, label %b147, label %b148
b147:
  %v773 = mul i64 %v728, 8
  %v774 = add i64 %v773, %v771
  %v775 = getelementptr inbounds float, ptr %v702, i64 %v774
  br label %b149
b149:
  %v776 = phi i64 [ 0, %b147 ], [ %v794, %b150 ]
  %v777 = icmp slt i64 %v776, %v732
  br i1 %v777, label %b150, label %b151
b150:
  %v778 = mul i64 %v776, 8
  %v779 = getelementptr inbounds float, ptr %v775, i64 %v778
  %v780 = mul i64 %v776, 32
  %v781 = getelementptr inbounds float, ptr %v76, i64 %v780
  %v782 = getelementptr inbounds float, ptr %v779, i64 0
  %v783 = load <8 x float>, ptr %v782, align 4
  %v784 = getelementptr inbounds float, ptr %v781, i64 0
  store <8 x float> %v783, ptr %v784, align 4
  %v785 = getelementptr inbounds float, ptr %v779, i64 8
  %v786 = load <8 x float>, ptr %v785, align 4
  %v787 = getelementptr inbounds float, ptr %v781, i64 8
  store <8 x float> %v786, ptr %v787, align 4
  %v788 = getelementptr inbounds float, ptr %v779, i64 16
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = getelementptr inbounds float, ptr %v781, i64 16
  store <8 x float> %v789, ptr %v790, align 4
  %v791 = getelementptr inbounds float, ptr %v779, i64 24
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = getelementptr inbounds float, ptr %v781, i64 24
  store <8 x float> %v792, ptr %v793, align 4
  %v794 = add nsw i64 %v776, 1
  br label %b149
b151:
  %v795 = sdiv i64 %v737, 2
  br label %b152
b152:
  %v796 = phi i64 [ 0, %b151 ], [ %v805, %b153 ]
  %v797 = icmp slt i64 %v796, %v795
  br i1 %v797, label %b153, label %b154
b153:
  %v798 = mul i64 %v796, 2
  %v799 = add i64 %v733, %v798
  %v800 = mul i64 %v796, 768
  %v801 = getelementptr inbounds float, ptr %v703, i64 %v800
  %v802 = mul i64 %v799, 8
  %v803 = add i64 %v802, %v771
  %v804 = getelementptr inbounds float, ptr %v717, i64 %v803
  call void @outer_2x32(ptr %v801, ptr %v76, i64 %v732, ptr %v804, i64 8)
  %v805 = add nsw i64 %v796, 1
  br label %b152
b154:
  %v806 = add nsw i64 %v771, 32
  br label %b146
b148:
  %v807 = mul i64 %v728, 8
  %v808 = add i64 %v807, 0
  %v809 = getelementptr inbounds float, ptr %v702, i64 %v808
  br label %b155
b155:
  %v810 = phi i64 [ 0, %b148 ], [ %v819, %b156 ]
  %v811 = icmp slt i64 %v810, %v732
  br i1 %v811, label %b156, label %b157
b156:
  %v812 = mul i64 %v810, 8
  %v813 = getelementptr inbounds float, ptr %v809, i64 %v812
  %v814 = mul i64 %v810, 8
  %v815 = getelementptr inbounds float, ptr %v76, i64 %v814
  %v816 = getelementptr inbounds float, ptr %v813, i64 0
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = getelementptr inbounds float, ptr %v815, i64 0
  store <8 x float> %v817, ptr %v818, align 4
  %v819 = add nsw i64 %v810, 1
  br label %b155
b157:
  %v820 = sdiv i64 %v737, 2
  br label %b158
b158:
  %v821 = phi i64 [ 0, %b157 ], [ %v830, %b159 ]
  %v822 = icmp slt i64 %v821, %v820
  br i1 %v822, label %b159, label %b160
b159:
  %v823 = mul i64 %v821, 2
  %v824 = add i64 %v733, %v823
  %v825 = mul i64 %v821, 768
  %v826 = getelementptr inbounds float, ptr %v703, i64 %v825
  %v827 = mul i64 %v824, 8
  %v828 = add i64 %v827, 0
  %v829 = getelementptr inbounds float, ptr %v717, i64 %v828
  call void @outer_2x8(ptr %v826, ptr %v76, i64 %v732, ptr %v829, i64 8)
  %v830 = add nsw i64 %v821, 1
  br label %b158
b160:
  %v831 = add nsw i64 %v733, 64
  br label %b134
b136:
  %v832 = add nsw i64 %v728, 384
  br label %b131
b133:
  %v833 = icmp sgt i64 %v3, 1
  br i1 %v833, label %b161, label %b162
b161:
  %v834 = getelementptr inbounds i64, ptr %v1, i64 3
  %v835 = atomicrmw add ptr %v834, i64 1 acq_rel
  %v836 = load i64, ptr %v71, align 8
  %v837 = add i64 %v836, 1
  store i64 %v837, ptr %v71, align 8
  %v838 = mul i64 %v3, %v837
  br label %b163
b163:
  %v839 = load atomic i64, ptr %v834 acquire, align 8
  %v840 = icmp slt i64 %v839, %v838
  br i1 %v840, label %b164, label %b165
b164:
  %v841 = call i32 @sched_yield()
  br label %b163
b165:
  br label %b162
b162:
  %v842 = icmp eq i64 %v2, 0
  br i1 %v842, label %b166, label %b167
b166:
  br label %b168
b168:
  %v843 = phi i64 [ 0, %b166 ], [ %v865, %b173 ]
  %v844 = icmp slt i64 %v843, 32
  br i1 %v844, label %b169, label %b170
b169:
  br label %b171
b171:
  %v845 = phi i64 [ 0, %b169 ], [ %v862, %b176 ]
  %v846 = phi <8 x float> [ splat (float 0x0000000000000000), %b169 ], [ %v861, %b176 ]
  %v847 = icmp slt i64 %v845, %v8
  br i1 %v847, label %b172, label %b173
b172:
  %v848 = add i64 %v845, 128
  %v849 = icmp slt i64 %v848, %v8
  %v850 = select i1 %v849, i64 %v848, i64 %v8
  br label %b174
b174:
  %v851 = phi i64 [ %v845, %b172 ], [ %v860, %b175 ]
  %v852 = phi <8 x float> [ splat (float 0x0000000000000000), %b172 ], [ %v859, %b175 ]
  %v853 = icmp slt i64 %v851, %v850
  br i1 %v853, label %b175, label %b176
b175:
  %v854 = mul i64 %v851, 32
  %v855 = getelementptr inbounds float, ptr %v36, i64 %v854
  %v856 = add i64 0, %v843
  %v857 = getelementptr inbounds float, ptr %v855, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = fadd <8 x float> %v852, %v858
  %v860 = add nsw i64 %v851, 1
  br label %b174
b176:
  %v861 = fadd <8 x float> %v846, %v852
  %v862 = add nsw i64 %v845, 128
  br label %b171
b173:
  %v863 = add i64 0, %v843
  %v864 = getelementptr inbounds float, ptr %v34, i64 %v863
  store <8 x float> %v846, ptr %v864, align 4
  %v865 = add nsw i64 %v843, 8
  br label %b168
b170:
  br label %b167
b167:
  %v866 = icmp sgt i64 %v3, 1
  br i1 %v866, label %b177, label %b178
b177:
  %v867 = getelementptr inbounds i64, ptr %v1, i64 3
  %v868 = atomicrmw add ptr %v867, i64 1 acq_rel
  %v869 = load i64, ptr %v71, align 8
  %v870 = add i64 %v869, 1
  store i64 %v870, ptr %v71, align 8
  %v871 = mul i64 %v3, %v870
  br label %b179
b179:
  %v872 = load atomic i64, ptr %v867 acquire, align 8
  %v873 = icmp slt i64 %v872, %v871
  br i1 %v873, label %b180, label %b181
b180:
  %v874 = call i32 @sched_yield()
  br label %b179
b181:
  br label %b178
b178:
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
