; generated from specs/intersection_rnn.yaml by `make generated`: do not edit
; intersection_rnn H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v603 = alloca float, i64 64, align 4
  %v1152 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 9
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 18
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 20
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 22
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 23
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v74 = load ptr, ptr %v73, align 4
  %v75 = mul i64 %v2, 0
  %v76 = add i64 %v75, 512
  %v77 = getelementptr inbounds float, ptr %v74, i64 %v76
  %v78 = getelementptr inbounds i64, ptr %v1, i64 4
  %v79 = load i64, ptr %v78, align 8
  %v80 = icmp eq i64 %v79, 0
  br i1 %v80, label %b0, label %b1
b0:
  %v81 = icmp eq i64 %v2, 0
  br i1 %v81, label %b2, label %b3
b2:
  %v82 = add i64 0, 0
  %v83 = getelementptr inbounds float, ptr %v38, i64 %v82
  %v84 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v85, ptr %v83, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v86 = icmp sgt i64 %v3, 1
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = getelementptr inbounds i64, ptr %v1, i64 3
  %v88 = atomicrmw add ptr %v87, i64 1 acq_rel
  %v89 = mul i64 %v3, 1
  br label %b6
b6:
  %v90 = load atomic i64, ptr %v87 acquire, align 8
  %v91 = icmp slt i64 %v90, %v89
  br i1 %v91, label %b7, label %b8
b7:
  %v92 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v93 = getelementptr inbounds i64, ptr %v1, i64 4
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b9, label %b10
b9:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 25
  %v97 = load i64, ptr %v96, align 8
  %v98 = icmp eq i64 %v97, 0
  br i1 %v98, label %b11, label %b12
b11:
  %v99 = add i64 %v7, 0
  %v100 = sdiv i64 %v99, 1
  %v101 = add i64 %v2, 1
  %v102 = mul i64 %v100, %v2
  %v103 = sdiv i64 %v102, %v3
  %v104 = mul i64 %v103, 1
  %v105 = icmp slt i64 %v104, %v7
  %v106 = select i1 %v105, i64 %v104, i64 %v7
  %v107 = mul i64 %v100, %v101
  %v108 = sdiv i64 %v107, %v3
  %v109 = mul i64 %v108, 1
  %v110 = icmp slt i64 %v109, %v7
  %v111 = select i1 %v110, i64 %v109, i64 %v7
  br label %b13
b13:
  %v112 = phi i64 [ %v106, %b11 ], [ %v123, %b14 ]
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b14, label %b15
b14:
  %v114 = and i64 0, %v56
  %v115 = mul i64 %v114, %v7
  %v116 = add i64 %v115, %v112
  %v117 = mul i64 %v116, 8
  %v118 = getelementptr inbounds float, ptr %v22, i64 %v117
  %v119 = add i64 0, 0
  %v120 = getelementptr inbounds float, ptr %v118, i64 %v119
  %v121 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v122, ptr %v120, align 4
  %v123 = add nsw i64 %v112, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v124 = icmp sgt i64 %v3, 1
  br i1 %v124, label %b16, label %b17
b16:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 3
  %v126 = atomicrmw add ptr %v125, i64 1 acq_rel
  %v127 = mul i64 %v3, 2
  br label %b18
b18:
  %v128 = load atomic i64, ptr %v125 acquire, align 8
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b19, label %b20
b19:
  %v130 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v131 = getelementptr inbounds float, ptr %v74, i64 0
  %v132 = getelementptr inbounds i64, ptr %v1, i64 4
  %v133 = load i64, ptr %v132, align 8
  %v134 = icmp eq i64 %v133, 0
  br i1 %v134, label %b21, label %b22
b21:
  %v135 = add i64 1, 0
  %v136 = sdiv i64 %v135, 1
  %v137 = add i64 %v2, 1
  %v138 = mul i64 %v136, %v2
  %v139 = sdiv i64 %v138, %v3
  %v140 = mul i64 %v139, 1
  %v141 = icmp slt i64 %v140, 1
  %v142 = select i1 %v141, i64 %v140, i64 1
  %v143 = mul i64 %v136, %v137
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, 1
  %v147 = select i1 %v146, i64 %v145, i64 1
  %v148 = icmp slt i64 %v147, 1
  %v149 = select i1 %v148, i64 %v147, i64 1
  br label %b23
b23:
  %v150 = phi i64 [ %v142, %b21 ], [ %v595, %b74 ]
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b24, label %b25
b24:
  %v152 = mul i64 %v150, 256
  %v153 = mul i64 %v150, 32
  %v154 = add i64 %v152, 0
  %v155 = add i64 %v153, 0
  %v156 = getelementptr inbounds float, ptr %v131, i64 %v154
  %v157 = sub i64 32, %v155
  %v158 = icmp slt i64 %v157, 0
  %v159 = select i1 %v158, i64 0, i64 %v157
  %v160 = icmp ult i64 %v159, 8
  %v161 = select i1 %v160, i64 %v159, i64 8
  %v162 = trunc i64 %v161 to i32
  %v163 = insertelement <8 x i32> poison, i32 %v162, i64 0
  %v164 = shufflevector <8 x i32> %v163, <8 x i32> poison, <8 x i32> zeroinitializer
  %v165 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v164
  %v166 = mul i64 %v155, 8
  %v167 = add i64 0, %v166
  %v168 = getelementptr inbounds float, ptr %v12, i64 %v167
  %v169 = icmp sge i64 %v159, 8
  br i1 %v169, label %b26, label %b27
b26:
  br label %b28
b28:
  %v170 = phi i64 [ 0, %b26 ], [ %v244, %b29 ]
  %v171 = icmp slt i64 %v170, 8
  br i1 %v171, label %b29, label %b30
b29:
  %v172 = add i64 %v170, 0
  %v173 = getelementptr inbounds float, ptr %v168, i64 %v172
  %v174 = load <8 x float>, ptr %v173, align 4
  %v175 = add i64 %v170, 8
  %v176 = getelementptr inbounds float, ptr %v168, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = add i64 %v170, 16
  %v179 = getelementptr inbounds float, ptr %v168, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = add i64 %v170, 24
  %v182 = getelementptr inbounds float, ptr %v168, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = add i64 %v170, 32
  %v185 = getelementptr inbounds float, ptr %v168, i64 %v184
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = add i64 %v170, 40
  %v188 = getelementptr inbounds float, ptr %v168, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = add i64 %v170, 48
  %v191 = getelementptr inbounds float, ptr %v168, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = add i64 %v170, 56
  %v194 = getelementptr inbounds float, ptr %v168, i64 %v193
  %v195 = load <8 x float>, ptr %v194, align 4
  %v196 = shufflevector <8 x float> %v174, <8 x float> %v186, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v197 = shufflevector <8 x float> %v174, <8 x float> %v186, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v198 = shufflevector <8 x float> %v177, <8 x float> %v189, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v199 = shufflevector <8 x float> %v177, <8 x float> %v189, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v200 = shufflevector <8 x float> %v180, <8 x float> %v192, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v201 = shufflevector <8 x float> %v180, <8 x float> %v192, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v202 = shufflevector <8 x float> %v183, <8 x float> %v195, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v203 = shufflevector <8 x float> %v183, <8 x float> %v195, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v204 = shufflevector <8 x float> %v196, <8 x float> %v200, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v205 = shufflevector <8 x float> %v196, <8 x float> %v200, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v206 = shufflevector <8 x float> %v198, <8 x float> %v202, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v207 = shufflevector <8 x float> %v198, <8 x float> %v202, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v208 = shufflevector <8 x float> %v197, <8 x float> %v201, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v209 = shufflevector <8 x float> %v197, <8 x float> %v201, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v210 = shufflevector <8 x float> %v199, <8 x float> %v203, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v211 = shufflevector <8 x float> %v199, <8 x float> %v203, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v212 = shufflevector <8 x float> %v204, <8 x float> %v206, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v213 = shufflevector <8 x float> %v204, <8 x float> %v206, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v214 = shufflevector <8 x float> %v205, <8 x float> %v207, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v215 = shufflevector <8 x float> %v205, <8 x float> %v207, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v216 = shufflevector <8 x float> %v208, <8 x float> %v210, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v217 = shufflevector <8 x float> %v208, <8 x float> %v210, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v218 = shufflevector <8 x float> %v209, <8 x float> %v211, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v219 = shufflevector <8 x float> %v209, <8 x float> %v211, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v220 = add i64 %v170, 0
  %v221 = mul i64 %v220, 32
  %v222 = getelementptr inbounds float, ptr %v156, i64 %v221
  store <8 x float> %v212, ptr %v222, align 4
  %v223 = add i64 %v170, 1
  %v224 = mul i64 %v223, 32
  %v225 = getelementptr inbounds float, ptr %v156, i64 %v224
  store <8 x float> %v213, ptr %v225, align 4
  %v226 = add i64 %v170, 2
  %v227 = mul i64 %v226, 32
  %v228 = getelementptr inbounds float, ptr %v156, i64 %v227
  store <8 x float> %v214, ptr %v228, align 4
  %v229 = add i64 %v170, 3
  %v230 = mul i64 %v229, 32
  %v231 = getelementptr inbounds float, ptr %v156, i64 %v230
  store <8 x float> %v215, ptr %v231, align 4
  %v232 = add i64 %v170, 4
  %v233 = mul i64 %v232, 32
  %v234 = getelementptr inbounds float, ptr %v156, i64 %v233
  store <8 x float> %v216, ptr %v234, align 4
  %v235 = add i64 %v170, 5
  %v236 = mul i64 %v235, 32
  %v237 = getelementptr inbounds float, ptr %v156, i64 %v236
  store <8 x float> %v217, ptr %v237, align 4
  %v238 = add i64 %v170, 6
  %v239 = mul i64 %v238, 32
  %v240 = getelementptr inbounds float, ptr %v156, i64 %v239
  store <8 x float> %v218, ptr %v240, align 4
  %v241 = add i64 %v170, 7
  %v242 = mul i64 %v241, 32
  %v243 = getelementptr inbounds float, ptr %v156, i64 %v242
  store <8 x float> %v219, ptr %v243, align 4
  %v244 = add nsw i64 %v170, 8
  br label %b28
b30:
  br label %b31
b31:
  %v245 = phi i64 [ 8, %b30 ], [ %v253, %b32 ]
  %v246 = icmp slt i64 %v245, 8
  br i1 %v246, label %b32, label %b33
b32:
  %v247 = mul i64 %v245, 1
  %v248 = getelementptr inbounds float, ptr %v168, i64 %v247
  %v249 = getelementptr float, ptr %v248, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v250 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v249, <8 x i1> %v165, <8 x float> zeroinitializer)
  %v251 = mul i64 %v245, 32
  %v252 = getelementptr inbounds float, ptr %v156, i64 %v251
  store <8 x float> %v250, ptr %v252, align 4
  %v253 = add nsw i64 %v245, 1
  br label %b31
b33:
  br label %b27
b27:
  %v254 = icmp slt i64 %v159, 8
  br i1 %v254, label %b34, label %b35
b34:
  br label %b36
b36:
  %v255 = phi i64 [ 0, %b34 ], [ %v263, %b37 ]
  %v256 = icmp slt i64 %v255, 8
  br i1 %v256, label %b37, label %b38
b37:
  %v257 = mul i64 %v255, 1
  %v258 = getelementptr inbounds float, ptr %v168, i64 %v257
  %v259 = getelementptr float, ptr %v258, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v260 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v259, <8 x i1> %v165, <8 x float> zeroinitializer)
  %v261 = mul i64 %v255, 32
  %v262 = getelementptr inbounds float, ptr %v156, i64 %v261
  store <8 x float> %v260, ptr %v262, align 4
  %v263 = add nsw i64 %v255, 1
  br label %b36
b38:
  br label %b35
b35:
  %v264 = add i64 %v152, 8
  %v265 = add i64 %v153, 8
  %v266 = getelementptr inbounds float, ptr %v131, i64 %v264
  %v267 = sub i64 32, %v265
  %v268 = icmp slt i64 %v267, 0
  %v269 = select i1 %v268, i64 0, i64 %v267
  %v270 = icmp ult i64 %v269, 8
  %v271 = select i1 %v270, i64 %v269, i64 8
  %v272 = trunc i64 %v271 to i32
  %v273 = insertelement <8 x i32> poison, i32 %v272, i64 0
  %v274 = shufflevector <8 x i32> %v273, <8 x i32> poison, <8 x i32> zeroinitializer
  %v275 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v274
  %v276 = mul i64 %v265, 8
  %v277 = add i64 0, %v276
  %v278 = getelementptr inbounds float, ptr %v12, i64 %v277
  %v279 = icmp sge i64 %v269, 8
  br i1 %v279, label %b39, label %b40
b39:
  br label %b41
b41:
  %v280 = phi i64 [ 0, %b39 ], [ %v354, %b42 ]
  %v281 = icmp slt i64 %v280, 8
  br i1 %v281, label %b42, label %b43
b42:
  %v282 = add i64 %v280, 0
  %v283 = getelementptr inbounds float, ptr %v278, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = add i64 %v280, 8
  %v286 = getelementptr inbounds float, ptr %v278, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = add i64 %v280, 16
  %v289 = getelementptr inbounds float, ptr %v278, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = add i64 %v280, 24
  %v292 = getelementptr inbounds float, ptr %v278, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = add i64 %v280, 32
  %v295 = getelementptr inbounds float, ptr %v278, i64 %v294
  %v296 = load <8 x float>, ptr %v295, align 4
  %v297 = add i64 %v280, 40
  %v298 = getelementptr inbounds float, ptr %v278, i64 %v297
  %v299 = load <8 x float>, ptr %v298, align 4
  %v300 = add i64 %v280, 48
  %v301 = getelementptr inbounds float, ptr %v278, i64 %v300
  %v302 = load <8 x float>, ptr %v301, align 4
  %v303 = add i64 %v280, 56
  %v304 = getelementptr inbounds float, ptr %v278, i64 %v303
  %v305 = load <8 x float>, ptr %v304, align 4
  %v306 = shufflevector <8 x float> %v284, <8 x float> %v296, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v307 = shufflevector <8 x float> %v284, <8 x float> %v296, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v308 = shufflevector <8 x float> %v287, <8 x float> %v299, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v309 = shufflevector <8 x float> %v287, <8 x float> %v299, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v310 = shufflevector <8 x float> %v290, <8 x float> %v302, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v311 = shufflevector <8 x float> %v290, <8 x float> %v302, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v312 = shufflevector <8 x float> %v293, <8 x float> %v305, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v313 = shufflevector <8 x float> %v293, <8 x float> %v305, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v314 = shufflevector <8 x float> %v306, <8 x float> %v310, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v315 = shufflevector <8 x float> %v306, <8 x float> %v310, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v316 = shufflevector <8 x float> %v308, <8 x float> %v312, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v317 = shufflevector <8 x float> %v308, <8 x float> %v312, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v318 = shufflevector <8 x float> %v307, <8 x float> %v311, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v319 = shufflevector <8 x float> %v307, <8 x float> %v311, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v320 = shufflevector <8 x float> %v309, <8 x float> %v313, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v321 = shufflevector <8 x float> %v309, <8 x float> %v313, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v322 = shufflevector <8 x float> %v314, <8 x float> %v316, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v323 = shufflevector <8 x float> %v314, <8 x float> %v316, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v324 = shufflevector <8 x float> %v315, <8 x float> %v317, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v325 = shufflevector <8 x float> %v315, <8 x float> %v317, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v326 = shufflevector <8 x float> %v318, <8 x float> %v320, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v327 = shufflevector <8 x float> %v318, <8 x float> %v320, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v328 = shufflevector <8 x float> %v319, <8 x float> %v321, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v329 = shufflevector <8 x float> %v319, <8 x float> %v321, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v330 = add i64 %v280, 0
  %v331 = mul i64 %v330, 32
  %v332 = getelementptr inbounds float, ptr %v266, i64 %v331
  store <8 x float> %v322, ptr %v332, align 4
  %v333 = add i64 %v280, 1
  %v334 = mul i64 %v333, 32
  %v335 = getelementptr inbounds float, ptr %v266, i64 %v334
  store <8 x float> %v323, ptr %v335, align 4
  %v336 = add i64 %v280, 2
  %v337 = mul i64 %v336, 32
  %v338 = getelementptr inbounds float, ptr %v266, i64 %v337
  store <8 x float> %v324, ptr %v338, align 4
  %v339 = add i64 %v280, 3
  %v340 = mul i64 %v339, 32
  %v341 = getelementptr inbounds float, ptr %v266, i64 %v340
  store <8 x float> %v325, ptr %v341, align 4
  %v342 = add i64 %v280, 4
  %v343 = mul i64 %v342, 32
  %v344 = getelementptr inbounds float, ptr %v266, i64 %v343
  store <8 x float> %v326, ptr %v344, align 4
  %v345 = add i64 %v280, 5
  %v346 = mul i64 %v345, 32
  %v347 = getelementptr inbounds float, ptr %v266, i64 %v346
  store <8 x float> %v327, ptr %v347, align 4
  %v348 = add i64 %v280, 6
  %v349 = mul i64 %v348, 32
  %v350 = getelementptr inbounds float, ptr %v266, i64 %v349
  store <8 x float> %v328, ptr %v350, align 4
  %v351 = add i64 %v280, 7
  %v352 = mul i64 %v351, 32
  %v353 = getelementptr inbounds float, ptr %v266, i64 %v352
  store <8 x float> %v329, ptr %v353, align 4
  %v354 = add nsw i64 %v280, 8
  br label %b41
b43:
  br label %b44
b44:
  %v355 = phi i64 [ 8, %b43 ], [ %v363, %b45 ]
  %v356 = icmp slt i64 %v355, 8
  br i1 %v356, label %b45, label %b46
b45:
  %v357 = mul i64 %v355, 1
  %v358 = getelementptr inbounds float, ptr %v278, i64 %v357
  %v359 = getelementptr float, ptr %v358, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v360 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v359, <8 x i1> %v275, <8 x float> zeroinitializer)
  %v361 = mul i64 %v355, 32
  %v362 = getelementptr inbounds float, ptr %v266, i64 %v361
  store <8 x float> %v360, ptr %v362, align 4
  %v363 = add nsw i64 %v355, 1
  br label %b44
b46:
  br label %b40
b40:
  %v364 = icmp slt i64 %v269, 8
  br i1 %v364, label %b47, label %b48
b47:
  br label %b49
b49:
  %v365 = phi i64 [ 0, %b47 ], [ %v373, %b50 ]
  %v366 = icmp slt i64 %v365, 8
  br i1 %v366, label %b50, label %b51
b50:
  %v367 = mul i64 %v365, 1
  %v368 = getelementptr inbounds float, ptr %v278, i64 %v367
  %v369 = getelementptr float, ptr %v368, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v370 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v369, <8 x i1> %v275, <8 x float> zeroinitializer)
  %v371 = mul i64 %v365, 32
  %v372 = getelementptr inbounds float, ptr %v266, i64 %v371
  store <8 x float> %v370, ptr %v372, align 4
  %v373 = add nsw i64 %v365, 1
  br label %b49
b51:
  br label %b48
b48:
  %v374 = add i64 %v152, 16
  %v375 = add i64 %v153, 16
  %v376 = getelementptr inbounds float, ptr %v131, i64 %v374
  %v377 = sub i64 32, %v375
  %v378 = icmp slt i64 %v377, 0
  %v379 = select i1 %v378, i64 0, i64 %v377
  %v380 = icmp ult i64 %v379, 8
  %v381 = select i1 %v380, i64 %v379, i64 8
  %v382 = trunc i64 %v381 to i32
  %v383 = insertelement <8 x i32> poison, i32 %v382, i64 0
  %v384 = shufflevector <8 x i32> %v383, <8 x i32> poison, <8 x i32> zeroinitializer
  %v385 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v384
  %v386 = mul i64 %v375, 8
  %v387 = add i64 0, %v386
  %v388 = getelementptr inbounds float, ptr %v12, i64 %v387
  %v389 = icmp sge i64 %v379, 8
  br i1 %v389, label %b52, label %b53
b52:
  br label %b54
b54:
  %v390 = phi i64 [ 0, %b52 ], [ %v464, %b55 ]
  %v391 = icmp slt i64 %v390, 8
  br i1 %v391, label %b55, label %b56
b55:
  %v392 = add i64 %v390, 0
  %v393 = getelementptr inbounds float, ptr %v388, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = add i64 %v390, 8
  %v396 = getelementptr inbounds float, ptr %v388, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = add i64 %v390, 16
  %v399 = getelementptr inbounds float, ptr %v388, i64 %v398
  %v400 = load <8 x float>, ptr %v399, align 4
  %v401 = add i64 %v390, 24
  %v402 = getelementptr inbounds float, ptr %v388, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = add i64 %v390, 32
  %v405 = getelementptr inbounds float, ptr %v388, i64 %v404
  %v406 = load <8 x float>, ptr %v405, align 4
  %v407 = add i64 %v390, 40
  %v408 = getelementptr inbounds float, ptr %v388, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = add i64 %v390, 48
  %v411 = getelementptr inbounds float, ptr %v388, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = add i64 %v390, 56
  %v414 = getelementptr inbounds float, ptr %v388, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = shufflevector <8 x float> %v394, <8 x float> %v406, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v417 = shufflevector <8 x float> %v394, <8 x float> %v406, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v418 = shufflevector <8 x float> %v397, <8 x float> %v409, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v419 = shufflevector <8 x float> %v397, <8 x float> %v409, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v420 = shufflevector <8 x float> %v400, <8 x float> %v412, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v421 = shufflevector <8 x float> %v400, <8 x float> %v412, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v422 = shufflevector <8 x float> %v403, <8 x float> %v415, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v423 = shufflevector <8 x float> %v403, <8 x float> %v415, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v424 = shufflevector <8 x float> %v416, <8 x float> %v420, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v425 = shufflevector <8 x float> %v416, <8 x float> %v420, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v426 = shufflevector <8 x float> %v418, <8 x float> %v422, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v427 = shufflevector <8 x float> %v418, <8 x float> %v422, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v428 = shufflevector <8 x float> %v417, <8 x float> %v421, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v429 = shufflevector <8 x float> %v417, <8 x float> %v421, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v430 = shufflevector <8 x float> %v419, <8 x float> %v423, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v431 = shufflevector <8 x float> %v419, <8 x float> %v423, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v432 = shufflevector <8 x float> %v424, <8 x float> %v426, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v433 = shufflevector <8 x float> %v424, <8 x float> %v426, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v434 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v435 = shufflevector <8 x float> %v425, <8 x float> %v427, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v436 = shufflevector <8 x float> %v428, <8 x float> %v430, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v437 = shufflevector <8 x float> %v428, <8 x float> %v430, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v438 = shufflevector <8 x float> %v429, <8 x float> %v431, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v439 = shufflevector <8 x float> %v429, <8 x float> %v431, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v440 = add i64 %v390, 0
  %v441 = mul i64 %v440, 32
  %v442 = getelementptr inbounds float, ptr %v376, i64 %v441
  store <8 x float> %v432, ptr %v442, align 4
  %v443 = add i64 %v390, 1
  %v444 = mul i64 %v443, 32
  %v445 = getelementptr inbounds float, ptr %v376, i64 %v444
  store <8 x float> %v433, ptr %v445, align 4
  %v446 = add i64 %v390, 2
  %v447 = mul i64 %v446, 32
  %v448 = getelementptr inbounds float, ptr %v376, i64 %v447
  store <8 x float> %v434, ptr %v448, align 4
  %v449 = add i64 %v390, 3
  %v450 = mul i64 %v449, 32
  %v451 = getelementptr inbounds float, ptr %v376, i64 %v450
  store <8 x float> %v435, ptr %v451, align 4
  %v452 = add i64 %v390, 4
  %v453 = mul i64 %v452, 32
  %v454 = getelementptr inbounds float, ptr %v376, i64 %v453
  store <8 x float> %v436, ptr %v454, align 4
  %v455 = add i64 %v390, 5
  %v456 = mul i64 %v455, 32
  %v457 = getelementptr inbounds float, ptr %v376, i64 %v456
  store <8 x float> %v437, ptr %v457, align 4
  %v458 = add i64 %v390, 6
  %v459 = mul i64 %v458, 32
  %v460 = getelementptr inbounds float, ptr %v376, i64 %v459
  store <8 x float> %v438, ptr %v460, align 4
  %v461 = add i64 %v390, 7
  %v462 = mul i64 %v461, 32
  %v463 = getelementptr inbounds float, ptr %v376, i64 %v462
  store <8 x float> %v439, ptr %v463, align 4
  %v464 = add nsw i64 %v390, 8
  br label %b54
b56:
  br label %b57
b57:
  %v465 = phi i64 [ 8, %b56 ], [ %v473, %b58 ]
  %v466 = icmp slt i64 %v465, 8
  br i1 %v466, label %b58, label %b59
b58:
  %v467 = mul i64 %v465, 1
  %v468 = getelementptr inbounds float, ptr %v388, i64 %v467
  %v469 = getelementptr float, ptr %v468, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v470 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v469, <8 x i1> %v385, <8 x float> zeroinitializer)
  %v471 = mul i64 %v465, 32
  %v472 = getelementptr inbounds float, ptr %v376, i64 %v471
  store <8 x float> %v470, ptr %v472, align 4
  %v473 = add nsw i64 %v465, 1
  br label %b57
b59:
  br label %b53
b53:
  %v474 = icmp slt i64 %v379, 8
  br i1 %v474, label %b60, label %b61
b60:
  br label %b62
b62:
  %v475 = phi i64 [ 0, %b60 ], [ %v483, %b63 ]
  %v476 = icmp slt i64 %v475, 8
  br i1 %v476, label %b63, label %b64
b63:
  %v477 = mul i64 %v475, 1
  %v478 = getelementptr inbounds float, ptr %v388, i64 %v477
  %v479 = getelementptr float, ptr %v478, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v480 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v479, <8 x i1> %v385, <8 x float> zeroinitializer)
  %v481 = mul i64 %v475, 32
  %v482 = getelementptr inbounds float, ptr %v376, i64 %v481
  store <8 x float> %v480, ptr %v482, align 4
  %v483 = add nsw i64 %v475, 1
  br label %b62
b64:
  br label %b61
b61:
  %v484 = add i64 %v152, 24
  %v485 = add i64 %v153, 24
  %v486 = getelementptr inbounds float, ptr %v131, i64 %v484
  %v487 = sub i64 32, %v485
  %v488 = icmp slt i64 %v487, 0
  %v489 = select i1 %v488, i64 0, i64 %v487
  %v490 = icmp ult i64 %v489, 8
  %v491 = select i1 %v490, i64 %v489, i64 8
  %v492 = trunc i64 %v491 to i32
  %v493 = insertelement <8 x i32> poison, i32 %v492, i64 0
  %v494 = shufflevector <8 x i32> %v493, <8 x i32> poison, <8 x i32> zeroinitializer
  %v495 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v494
  %v496 = mul i64 %v485, 8
  %v497 = add i64 0, %v496
  %v498 = getelementptr inbounds float, ptr %v12, i64 %v497
  %v499 = icmp sge i64 %v489, 8
  br i1 %v499, label %b65, label %b66
b65:
  br label %b67
b67:
  %v500 = phi i64 [ 0, %b65 ], [ %v574, %b68 ]
  %v501 = icmp slt i64 %v500, 8
  br i1 %v501, label %b68, label %b69
b68:
  %v502 = add i64 %v500, 0
  %v503 = getelementptr inbounds float, ptr %v498, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = add i64 %v500, 8
  %v506 = getelementptr inbounds float, ptr %v498, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = add i64 %v500, 16
  %v509 = getelementptr inbounds float, ptr %v498, i64 %v508
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = add i64 %v500, 24
  %v512 = getelementptr inbounds float, ptr %v498, i64 %v511
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = add i64 %v500, 32
  %v515 = getelementptr inbounds float, ptr %v498, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = add i64 %v500, 40
  %v518 = getelementptr inbounds float, ptr %v498, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = add i64 %v500, 48
  %v521 = getelementptr inbounds float, ptr %v498, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = add i64 %v500, 56
  %v524 = getelementptr inbounds float, ptr %v498, i64 %v523
  %v525 = load <8 x float>, ptr %v524, align 4
  %v526 = shufflevector <8 x float> %v504, <8 x float> %v516, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v527 = shufflevector <8 x float> %v504, <8 x float> %v516, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v528 = shufflevector <8 x float> %v507, <8 x float> %v519, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v529 = shufflevector <8 x float> %v507, <8 x float> %v519, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v530 = shufflevector <8 x float> %v510, <8 x float> %v522, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v531 = shufflevector <8 x float> %v510, <8 x float> %v522, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v532 = shufflevector <8 x float> %v513, <8 x float> %v525, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v533 = shufflevector <8 x float> %v513, <8 x float> %v525, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v534 = shufflevector <8 x float> %v526, <8 x float> %v530, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v535 = shufflevector <8 x float> %v526, <8 x float> %v530, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v536 = shufflevector <8 x float> %v528, <8 x float> %v532, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v537 = shufflevector <8 x float> %v528, <8 x float> %v532, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v538 = shufflevector <8 x float> %v527, <8 x float> %v531, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v539 = shufflevector <8 x float> %v527, <8 x float> %v531, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v540 = shufflevector <8 x float> %v529, <8 x float> %v533, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v541 = shufflevector <8 x float> %v529, <8 x float> %v533, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v542 = shufflevector <8 x float> %v534, <8 x float> %v536, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v543 = shufflevector <8 x float> %v534, <8 x float> %v536, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v544 = shufflevector <8 x float> %v535, <8 x float> %v537, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v545 = shufflevector <8 x float> %v535, <8 x float> %v537, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v546 = shufflevector <8 x float> %v538, <8 x float> %v540, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v547 = shufflevector <8 x float> %v538, <8 x float> %v540, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v548 = shufflevector <8 x float> %v539, <8 x float> %v541, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v549 = shufflevector <8 x float> %v539, <8 x float> %v541, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v550 = add i64 %v500, 0
  %v551 = mul i64 %v550, 32
  %v552 = getelementptr inbounds float, ptr %v486, i64 %v551
  store <8 x float> %v542, ptr %v552, align 4
  %v553 = add i64 %v500, 1
  %v554 = mul i64 %v553, 32
  %v555 = getelementptr inbounds float, ptr %v486, i64 %v554
  store <8 x float> %v543, ptr %v555, align 4
  %v556 = add i64 %v500, 2
  %v557 = mul i64 %v556, 32
  %v558 = getelementptr inbounds float, ptr %v486, i64 %v557
  store <8 x float> %v544, ptr %v558, align 4
  %v559 = add i64 %v500, 3
  %v560 = mul i64 %v559, 32
  %v561 = getelementptr inbounds float, ptr %v486, i64 %v560
  store <8 x float> %v545, ptr %v561, align 4
  %v562 = add i64 %v500, 4
  %v563 = mul i64 %v562, 32
  %v564 = getelementptr inbounds float, ptr %v486, i64 %v563
  store <8 x float> %v546, ptr %v564, align 4
  %v565 = add i64 %v500, 5
  %v566 = mul i64 %v565, 32
  %v567 = getelementptr inbounds float, ptr %v486, i64 %v566
  store <8 x float> %v547, ptr %v567, align 4
  %v568 = add i64 %v500, 6
  %v569 = mul i64 %v568, 32
  %v570 = getelementptr inbounds float, ptr %v486, i64 %v569
  store <8 x float> %v548, ptr %v570, align 4
  %v571 = add i64 %v500, 7
  %v572 = mul i64 %v571, 32
  %v573 = getelementptr inbounds float, ptr %v486, i64 %v572
  store <8 x float> %v549, ptr %v573, align 4
  %v574 = add nsw i64 %v500, 8
  br label %b67
b69:
  br label %b70
b70:
  %v575 = phi i64 [ 8, %b69 ], [ %v583, %b71 ]
  %v576 = icmp slt i64 %v575, 8
  br i1 %v576, label %b71, label %b72
b71:
  %v577 = mul i64 %v575, 1
  %v578 = getelementptr inbounds float, ptr %v498, i64 %v577
  %v579 = getelementptr float, ptr %v578, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v580 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v579, <8 x i1> %v495, <8 x float> zeroinitializer)
  %v581 = mul i64 %v575, 32
  %v582 = getelementptr inbounds float, ptr %v486, i64 %v581
  store <8 x float> %v580, ptr %v582, align 4
  %v583 = add nsw i64 %v575, 1
  br label %b70
b72:
  br label %b66
b66:
  %v584 = icmp slt i64 %v489, 8
  br i1 %v584, label %b73, label %b74
b73:
  br label %b75
b75:
  %v585 = phi i64 [ 0, %b73 ], [ %v593, %b76 ]
  %v586 = icmp slt i64 %v585, 8
  br i1 %v586, label %b76, label %b77
b76:
  %v587 = mul i64 %v585, 1
  %v588 = getelementptr inbounds float, ptr %v498, i64 %v587
  %v589 = getelementptr float, ptr %v588, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v590 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v589, <8 x i1> %v495, <8 x float> zeroinitializer)
  %v591 = mul i64 %v585, 32
  %v592 = getelementptr inbounds float, ptr %v486, i64 %v591
  store <8 x float> %v590, ptr %v592, align 4
  %v593 = add nsw i64 %v585, 1
  br label %b75
b77:
  br label %b74
b74:
  %v594 = add i64 %v152, 256
  %v595 = add nsw i64 %v150, 1
  br label %b23
b25:
  br label %b22
b22:
  %v596 = icmp sgt i64 %v3, 1
  br i1 %v596, label %b78, label %b79
b78:
  %v597 = getelementptr inbounds i64, ptr %v1, i64 3
  %v598 = atomicrmw add ptr %v597, i64 1 acq_rel
  %v599 = mul i64 %v3, 3
  br label %b80
b80:
  %v600 = load atomic i64, ptr %v597 acquire, align 8
  %v601 = icmp slt i64 %v600, %v599
  br i1 %v601, label %b81, label %b82
b81:
  %v602 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v604 = add i64 %v8, 0
  %v605 = sdiv i64 %v604, 1
  %v606 = add i64 %v2, 1
  %v607 = mul i64 %v605, %v2
  %v608 = sdiv i64 %v607, %v3
  %v609 = mul i64 %v608, 1
  %v610 = icmp slt i64 %v609, %v8
  %v611 = select i1 %v610, i64 %v609, i64 %v8
  %v612 = mul i64 %v605, %v606
  %v613 = sdiv i64 %v612, %v3
  %v614 = mul i64 %v613, 1
  %v615 = icmp slt i64 %v614, %v8
  %v616 = select i1 %v615, i64 %v614, i64 %v8
  br label %b83
b83:
  %v617 = phi i64 [ %v611, %b79 ], [ %v670, %b88 ]
  %v618 = icmp slt i64 %v617, %v616
  br i1 %v618, label %b84, label %b85
b84:
  %v619 = add i64 %v617, 96
  %v620 = icmp slt i64 %v619, %v616
  %v621 = select i1 %v620, i64 %v619, i64 %v616
  br label %b86
b86:
  %v622 = phi i64 [ 0, %b84 ], [ %v669, %b91 ]
  %v623 = icmp slt i64 %v622, 1
  br i1 %v623, label %b87, label %b88
b87:
  %v624 = sub i64 %v621, %v617
  %v625 = sub i64 2, 1
  %v626 = add i64 %v624, %v625
  %v627 = sdiv i64 %v626, 2
  br label %b89
b89:
  %v628 = phi i64 [ 0, %b87 ], [ %v668, %b96 ]
  %v629 = icmp slt i64 %v628, %v627
  br i1 %v629, label %b90, label %b91
b90:
  %v630 = mul i64 %v624, %v628
  %v631 = sdiv i64 %v630, %v627
  %v632 = add i64 %v617, %v631
  %v633 = add i64 %v628, 1
  %v634 = mul i64 %v624, %v633
  %v635 = sdiv i64 %v634, %v627
  %v636 = add i64 %v617, %v635
  %v637 = mul i64 %v622, 256
  %v638 = getelementptr inbounds float, ptr %v131, i64 %v637
  %v639 = sub i64 %v636, %v632
  %v640 = mul i64 %v632, 8
  %v641 = getelementptr inbounds float, ptr %v10, i64 %v640
  %v642 = getelementptr inbounds float, ptr %v641, i64 0
  %v643 = sub i64 %v639, 1
  %v644 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v643
  %v645 = load ptr, ptr %v644, align 4
  %v646 = icmp sgt i64 %v639, 0
  br i1 %v646, label %b92, label %b93
b92:
  call void %v645(ptr %v642, i64 8, ptr %v638, i64 8, ptr %v603)
  br label %b93
b93:
  %v647 = add i64 %v637, 256
  br label %b94
b94:
  %v648 = phi i64 [ %v632, %b93 ], [ %v667, %b99 ]
  %v649 = icmp slt i64 %v648, %v636
  br i1 %v649, label %b95, label %b96
b95:
  %v650 = sub i64 %v648, %v632
  %v651 = mul i64 %v650, 32
  %v652 = getelementptr inbounds float, ptr %v603, i64 %v651
  %v653 = mul i64 %v648, 32
  %v654 = getelementptr inbounds float, ptr %v40, i64 %v653
  br label %b97
b97:
  %v655 = phi i64 [ 0, %b95 ], [ %v666, %b98 ]
  %v656 = icmp slt i64 %v655, 4
  br i1 %v656, label %b98, label %b99
b98:
  %v657 = mul i64 %v622, 4
  %v658 = add i64 %v657, %v655
  %v659 = mul i64 %v658, 8
  %v660 = add i64 0, %v655
  %v661 = mul i64 %v660, 8
  %v662 = getelementptr inbounds float, ptr %v652, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = add i64 0, %v659
  %v665 = getelementptr inbounds float, ptr %v654, i64 %v664
  store <8 x float> %v663, ptr %v665, align 4
  %v666 = add nsw i64 %v655, 1
  br label %b97
b99:
  %v667 = add nsw i64 %v648, 1
  br label %b94
b96:
  %v668 = add nsw i64 %v628, 1
  br label %b89
b91:
  %v669 = add nsw i64 %v622, 1
  br label %b86
b88:
  %v670 = add nsw i64 %v617, 96
  br label %b83
b85:
  %v671 = icmp sgt i64 %v3, 1
  br i1 %v671, label %b100, label %b101
b100:
  %v672 = getelementptr inbounds i64, ptr %v1, i64 3
  %v673 = atomicrmw add ptr %v672, i64 1 acq_rel
  %v674 = mul i64 %v3, 4
  br label %b102
b102:
  %v675 = load atomic i64, ptr %v672 acquire, align 8
  %v676 = icmp slt i64 %v675, %v674
  br i1 %v676, label %b103, label %b104
b103:
  %v677 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v678 = getelementptr inbounds float, ptr %v74, i64 256
  %v679 = getelementptr inbounds i64, ptr %v1, i64 4
  %v680 = load i64, ptr %v679, align 8
  %v681 = icmp eq i64 %v680, 0
  br i1 %v681, label %b105, label %b106
b105:
  %v682 = add i64 1, 0
  %v683 = sdiv i64 %v682, 1
  %v684 = add i64 %v2, 1
  %v685 = mul i64 %v683, %v2
  %v686 = sdiv i64 %v685, %v3
  %v687 = mul i64 %v686, 1
  %v688 = icmp slt i64 %v687, 1
  %v689 = select i1 %v688, i64 %v687, i64 1
  %v690 = mul i64 %v683, %v684
  %v691 = sdiv i64 %v690, %v3
  %v692 = mul i64 %v691, 1
  %v693 = icmp slt i64 %v692, 1
  %v694 = select i1 %v693, i64 %v692, i64 1
  %v695 = icmp slt i64 %v694, 1
  %v696 = select i1 %v695, i64 %v694, i64 1
  br label %b107
b107:
  %v697 = phi i64 [ %v689, %b105 ], [ %v1142, %b158 ]
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b108, label %b109
b108:
  %v699 = mul i64 %v697, 256
  %v700 = mul i64 %v697, 8
  %v701 = add i64 %v699, 0
  %v702 = add i64 %v700, 0
  %v703 = getelementptr inbounds float, ptr %v678, i64 %v701
  %v704 = sub i64 8, %v702
  %v705 = icmp slt i64 %v704, 0
  %v706 = select i1 %v705, i64 0, i64 %v704
  %v707 = icmp ult i64 %v706, 8
  %v708 = select i1 %v707, i64 %v706, i64 8
  %v709 = trunc i64 %v708 to i32
  %v710 = insertelement <8 x i32> poison, i32 %v709, i64 0
  %v711 = shufflevector <8 x i32> %v710, <8 x i32> poison, <8 x i32> zeroinitializer
  %v712 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v711
  %v713 = mul i64 %v702, 8
  %v714 = add i64 192, %v713
  %v715 = getelementptr inbounds float, ptr %v14, i64 %v714
  %v716 = icmp sge i64 %v706, 8
  br i1 %v716, label %b110, label %b111
b110:
  br label %b112
b112:
  %v717 = phi i64 [ 0, %b110 ], [ %v791, %b113 ]
  %v718 = icmp slt i64 %v717, 8
  br i1 %v718, label %b113, label %b114
b113:
  %v719 = add i64 %v717, 0
  %v720 = getelementptr inbounds float, ptr %v715, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = add i64 %v717, 8
  %v723 = getelementptr inbounds float, ptr %v715, i64 %v722
  %v724 = load <8 x float>, ptr %v723, align 4
  %v725 = add i64 %v717, 16
  %v726 = getelementptr inbounds float, ptr %v715, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = add i64 %v717, 24
  %v729 = getelementptr inbounds float, ptr %v715, i64 %v728
  %v730 = load <8 x float>, ptr %v729, align 4
  %v731 = add i64 %v717, 32
  %v732 = getelementptr inbounds float, ptr %v715, i64 %v731
  %v733 = load <8 x float>, ptr %v732, align 4
  %v734 = add i64 %v717, 40
  %v735 = getelementptr inbounds float, ptr %v715, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = add i64 %v717, 48
  %v738 = getelementptr inbounds float, ptr %v715, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = add i64 %v717, 56
  %v741 = getelementptr inbounds float, ptr %v715, i64 %v740
  %v742 = load <8 x float>, ptr %v741, align 4
  %v743 = shufflevector <8 x float> %v721, <8 x float> %v733, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v744 = shufflevector <8 x float> %v721, <8 x float> %v733, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v745 = shufflevector <8 x float> %v724, <8 x float> %v736, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v746 = shufflevector <8 x float> %v724, <8 x float> %v736, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v747 = shufflevector <8 x float> %v727, <8 x float> %v739, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v748 = shufflevector <8 x float> %v727, <8 x float> %v739, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v749 = shufflevector <8 x float> %v730, <8 x float> %v742, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v750 = shufflevector <8 x float> %v730, <8 x float> %v742, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v751 = shufflevector <8 x float> %v743, <8 x float> %v747, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v752 = shufflevector <8 x float> %v743, <8 x float> %v747, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v753 = shufflevector <8 x float> %v745, <8 x float> %v749, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v754 = shufflevector <8 x float> %v745, <8 x float> %v749, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v755 = shufflevector <8 x float> %v744, <8 x float> %v748, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v756 = shufflevector <8 x float> %v744, <8 x float> %v748, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v757 = shufflevector <8 x float> %v746, <8 x float> %v750, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v758 = shufflevector <8 x float> %v746, <8 x float> %v750, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v759 = shufflevector <8 x float> %v751, <8 x float> %v753, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v760 = shufflevector <8 x float> %v751, <8 x float> %v753, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v761 = shufflevector <8 x float> %v752, <8 x float> %v754, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v762 = shufflevector <8 x float> %v752, <8 x float> %v754, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v763 = shufflevector <8 x float> %v755, <8 x float> %v757, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v764 = shufflevector <8 x float> %v755, <8 x float> %v757, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v765 = shufflevector <8 x float> %v756, <8 x float> %v758, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v766 = shufflevector <8 x float> %v756, <8 x float> %v758, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v767 = add i64 %v717, 0
  %v768 = mul i64 %v767, 32
  %v769 = getelementptr inbounds float, ptr %v703, i64 %v768
  store <8 x float> %v759, ptr %v769, align 4
  %v770 = add i64 %v717, 1
  %v771 = mul i64 %v770, 32
  %v772 = getelementptr inbounds float, ptr %v703, i64 %v771
  store <8 x float> %v760, ptr %v772, align 4
  %v773 = add i64 %v717, 2
  %v774 = mul i64 %v773, 32
  %v775 = getelementptr inbounds float, ptr %v703, i64 %v774
  store <8 x float> %v761, ptr %v775, align 4
  %v776 = add i64 %v717, 3
  %v777 = mul i64 %v776, 32
  %v778 = getelementptr inbounds float, ptr %v703, i64 %v777
  store <8 x float> %v762, ptr %v778, align 4
  %v779 = add i64 %v717, 4
  %v780 = mul i64 %v779, 32
  %v781 = getelementptr inbounds float, ptr %v703, i64 %v780
  store <8 x float> %v763, ptr %v781, align 4
  %v782 = add i64 %v717, 5
  %v783 = mul i64 %v782, 32
  %v784 = getelementptr inbounds float, ptr %v703, i64 %v783
  store <8 x float> %v764, ptr %v784, align 4
  %v785 = add i64 %v717, 6
  %v786 = mul i64 %v785, 32
  %v787 = getelementptr inbounds float, ptr %v703, i64 %v786
  store <8 x float> %v765, ptr %v787, align 4
  %v788 = add i64 %v717, 7
  %v789 = mul i64 %v788, 32
  %v790 = getelementptr inbounds float, ptr %v703, i64 %v789
  store <8 x float> %v766, ptr %v790, align 4
  %v791 = add nsw i64 %v717, 8
  br label %b112
b114:
  br label %b115
b115:
  %v792 = phi i64 [ 8, %b114 ], [ %v800, %b116 ]
  %v793 = icmp slt i64 %v792, 8
  br i1 %v793, label %b116, label %b117
b116:
  %v794 = mul i64 %v792, 1
  %v795 = getelementptr inbounds float, ptr %v715, i64 %v794
  %v796 = getelementptr float, ptr %v795, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v797 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v796, <8 x i1> %v712, <8 x float> zeroinitializer)
  %v798 = mul i64 %v792, 32
  %v799 = getelementptr inbounds float, ptr %v703, i64 %v798
  store <8 x float> %v797, ptr %v799, align 4
  %v800 = add nsw i64 %v792, 1
  br label %b115
b117:
  br label %b111
b111:
  %v801 = icmp slt i64 %v706, 8
  br i1 %v801, label %b118, label %b119
b118:
  br label %b120
b120:
  %v802 = phi i64 [ 0, %b118 ], [ %v810, %b121 ]
  %v803 = icmp slt i64 %v802, 8
  br i1 %v803, label %b121, label %b122
b121:
  %v804 = mul i64 %v802, 1
  %v805 = getelementptr inbounds float, ptr %v715, i64 %v804
  %v806 = getelementptr float, ptr %v805, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v807 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v806, <8 x i1> %v712, <8 x float> zeroinitializer)
  %v808 = mul i64 %v802, 32
  %v809 = getelementptr inbounds float, ptr %v703, i64 %v808
  store <8 x float> %v807, ptr %v809, align 4
  %v810 = add nsw i64 %v802, 1
  br label %b120
b122:
  br label %b119
b119:
  %v811 = add i64 %v699, 8
  %v812 = add i64 %v700, 0
  %v813 = getelementptr inbounds float, ptr %v678, i64 %v811
  %v814 = sub i64 8, %v812
  %v815 = icmp slt i64 %v814, 0
  %v816 = select i1 %v815, i64 0, i64 %v814
  %v817 = icmp ult i64 %v816, 8
  %v818 = select i1 %v817, i64 %v816, i64 8
  %v819 = trunc i64 %v818 to i32
  %v820 = insertelement <8 x i32> poison, i32 %v819, i64 0
  %v821 = shufflevector <8 x i32> %v820, <8 x i32> poison, <8 x i32> zeroinitializer
  %v822 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v821
  %v823 = mul i64 %v812, 8
  %v824 = add i64 0, %v823
  %v825 = getelementptr inbounds float, ptr %v14, i64 %v824
  %v826 = icmp sge i64 %v816, 8
  br i1 %v826, label %b123, label %b124
b123:
  br label %b125
b125:
  %v827 = phi i64 [ 0, %b123 ], [ %v901, %b126 ]
  %v828 = icmp slt i64 %v827, 8
  br i1 %v828, label %b126, label %b127
b126:
  %v829 = add i64 %v827, 0
  %v830 = getelementptr inbounds float, ptr %v825, i64 %v829
  %v831 = load <8 x float>, ptr %v830, align 4
  %v832 = add i64 %v827, 8
  %v833 = getelementptr inbounds float, ptr %v825, i64 %v832
  %v834 = load <8 x float>, ptr %v833, align 4
  %v835 = add i64 %v827, 16
  %v836 = getelementptr inbounds float, ptr %v825, i64 %v835
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = add i64 %v827, 24
  %v839 = getelementptr inbounds float, ptr %v825, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = add i64 %v827, 32
  %v842 = getelementptr inbounds float, ptr %v825, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = add i64 %v827, 40
  %v845 = getelementptr inbounds float, ptr %v825, i64 %v844
  %v846 = load <8 x float>, ptr %v845, align 4
  %v847 = add i64 %v827, 48
  %v848 = getelementptr inbounds float, ptr %v825, i64 %v847
  %v849 = load <8 x float>, ptr %v848, align 4
  %v850 = add i64 %v827, 56
  %v851 = getelementptr inbounds float, ptr %v825, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = shufflevector <8 x float> %v831, <8 x float> %v843, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v854 = shufflevector <8 x float> %v831, <8 x float> %v843, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v855 = shufflevector <8 x float> %v834, <8 x float> %v846, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v856 = shufflevector <8 x float> %v834, <8 x float> %v846, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v857 = shufflevector <8 x float> %v837, <8 x float> %v849, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v858 = shufflevector <8 x float> %v837, <8 x float> %v849, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v859 = shufflevector <8 x float> %v840, <8 x float> %v852, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v860 = shufflevector <8 x float> %v840, <8 x float> %v852, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v861 = shufflevector <8 x float> %v853, <8 x float> %v857, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v862 = shufflevector <8 x float> %v853, <8 x float> %v857, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v863 = shufflevector <8 x float> %v855, <8 x float> %v859, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v864 = shufflevector <8 x float> %v855, <8 x float> %v859, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v865 = shufflevector <8 x float> %v854, <8 x float> %v858, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v866 = shufflevector <8 x float> %v854, <8 x float> %v858, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v867 = shufflevector <8 x float> %v856, <8 x float> %v860, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v868 = shufflevector <8 x float> %v856, <8 x float> %v860, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v869 = shufflevector <8 x float> %v861, <8 x float> %v863, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v870 = shufflevector <8 x float> %v861, <8 x float> %v863, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v871 = shufflevector <8 x float> %v862, <8 x float> %v864, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v872 = shufflevector <8 x float> %v862, <8 x float> %v864, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v873 = shufflevector <8 x float> %v865, <8 x float> %v867, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v874 = shufflevector <8 x float> %v865, <8 x float> %v867, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v875 = shufflevector <8 x float> %v866, <8 x float> %v868, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v876 = shufflevector <8 x float> %v866, <8 x float> %v868, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v877 = add i64 %v827, 0
  %v878 = mul i64 %v877, 32
  %v879 = getelementptr inbounds float, ptr %v813, i64 %v878
  store <8 x float> %v869, ptr %v879, align 4
  %v880 = add i64 %v827, 1
  %v881 = mul i64 %v880, 32
  %v882 = getelementptr inbounds float, ptr %v813, i64 %v881
  store <8 x float> %v870, ptr %v882, align 4
  %v883 = add i64 %v827, 2
  %v884 = mul i64 %v883, 32
  %v885 = getelementptr inbounds float, ptr %v813, i64 %v884
  store <8 x float> %v871, ptr %v885, align 4
  %v886 = add i64 %v827, 3
  %v887 = mul i64 %v886, 32
  %v888 = getelementptr inbounds float, ptr %v813, i64 %v887
  store <8 x float> %v872, ptr %v888, align 4
  %v889 = add i64 %v827, 4
  %v890 = mul i64 %v889, 32
  %v891 = getelementptr inbounds float, ptr %v813, i64 %v890
  store <8 x float> %v873, ptr %v891, align 4
  %v892 = add i64 %v827, 5
  %v893 = mul i64 %v892, 32
  %v894 = getelementptr inbounds float, ptr %v813, i64 %v893
  store <8 x float> %v874, ptr %v894, align 4
  %v895 = add i64 %v827, 6
  %v896 = mul i64 %v895, 32
  %v897 = getelementptr inbounds float, ptr %v813, i64 %v896
  store <8 x float> %v875, ptr %v897, align 4
  %v898 = add i64 %v827, 7
  %v899 = mul i64 %v898, 32
  %v900 = getelementptr inbounds float, ptr %v813, i64 %v899
  store <8 x float> %v876, ptr %v900, align 4
  %v901 = add nsw i64 %v827, 8
  br label %b125
b127:
  br label %b128
b128:
  %v902 = phi i64 [ 8, %b127 ], [ %v910, %b129 ]
  %v903 = icmp slt i64 %v902, 8
  br i1 %v903, label %b129, label %b130
b129:
  %v904 = mul i64 %v902, 1
  %v905 = getelementptr inbounds float, ptr %v825, i64 %v904
  %v906 = getelementptr float, ptr %v905, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v907 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v906, <8 x i1> %v822, <8 x float> zeroinitializer)
  %v908 = mul i64 %v902, 32
  %v909 = getelementptr inbounds float, ptr %v813, i64 %v908
  store <8 x float> %v907, ptr %v909, align 4
  %v910 = add nsw i64 %v902, 1
  br label %b128
b130:
  br label %b124
b124:
  %v911 = icmp slt i64 %v816, 8
  br i1 %v911, label %b131, label %b132
b131:
  br label %b133
b133:
  %v912 = phi i64 [ 0, %b131 ], [ %v920, %b134 ]
  %v913 = icmp slt i64 %v912, 8
  br i1 %v913, label %b134, label %b135
b134:
  %v914 = mul i64 %v912, 1
  %v915 = getelementptr inbounds float, ptr %v825, i64 %v914
  %v916 = getelementptr float, ptr %v915, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v917 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v916, <8 x i1> %v822, <8 x float> zeroinitializer)
  %v918 = mul i64 %v912, 32
  %v919 = getelementptr inbounds float, ptr %v813, i64 %v918
  store <8 x float> %v917, ptr %v919, align 4
  %v920 = add nsw i64 %v912, 1
  br label %b133
b135:
  br label %b132
b132:
  %v921 = add i64 %v699, 16
  %v922 = add i64 %v700, 0
  %v923 = getelementptr inbounds float, ptr %v678, i64 %v921
  %v924 = sub i64 8, %v922
  %v925 = icmp slt i64 %v924, 0
  %v926 = select i1 %v925, i64 0, i64 %v924
  %v927 = icmp ult i64 %v926, 8
  %v928 = select i1 %v927, i64 %v926, i64 8
  %v929 = trunc i64 %v928 to i32
  %v930 = insertelement <8 x i32> poison, i32 %v929, i64 0
  %v931 = shufflevector <8 x i32> %v930, <8 x i32> poison, <8 x i32> zeroinitializer
  %v932 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v931
  %v933 = mul i64 %v922, 8
  %v934 = add i64 128, %v933
  %v935 = getelementptr inbounds float, ptr %v14, i64 %v934
  %v936 = icmp sge i64 %v926, 8
  br i1 %v936, label %b136, label %b137
b136:
  br label %b138
b138:
  %v937 = phi i64 [ 0, %b136 ], [ %v1011, %b139 ]
  %v938 = icmp slt i64 %v937, 8
  br i1 %v938, label %b139, label %b140
b139:
  %v939 = add i64 %v937, 0
  %v940 = getelementptr inbounds float, ptr %v935, i64 %v939
  %v941 = load <8 x float>, ptr %v940, align 4
  %v942 = add i64 %v937, 8
  %v943 = getelementptr inbounds float, ptr %v935, i64 %v942
  %v944 = load <8 x float>, ptr %v943, align 4
  %v945 = add i64 %v937, 16
  %v946 = getelementptr inbounds float, ptr %v935, i64 %v945
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = add i64 %v937, 24
  %v949 = getelementptr inbounds float, ptr %v935, i64 %v948
  %v950 = load <8 x float>, ptr %v949, align 4
  %v951 = add i64 %v937, 32
  %v952 = getelementptr inbounds float, ptr %v935, i64 %v951
  %v953 = load <8 x float>, ptr %v952, align 4
  %v954 = add i64 %v937, 40
  %v955 = getelementptr inbounds float, ptr %v935, i64 %v954
  %v956 = load <8 x float>, ptr %v955, align 4
  %v957 = add i64 %v937, 48
  %v958 = getelementptr inbounds float, ptr %v935, i64 %v957
  %v959 = load <8 x float>, ptr %v958, align 4
  %v960 = add i64 %v937, 56
  %v961 = getelementptr inbounds float, ptr %v935, i64 %v960
  %v962 = load <8 x float>, ptr %v961, align 4
  %v963 = shufflevector <8 x float> %v941, <8 x float> %v953, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v964 = shufflevector <8 x float> %v941, <8 x float> %v953, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v965 = shufflevector <8 x float> %v944, <8 x float> %v956, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v966 = shufflevector <8 x float> %v944, <8 x float> %v956, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v967 = shufflevector <8 x float> %v947, <8 x float> %v959, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v968 = shufflevector <8 x float> %v947, <8 x float> %v959, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v969 = shufflevector <8 x float> %v950, <8 x float> %v962, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v970 = shufflevector <8 x float> %v950, <8 x float> %v962, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v971 = shufflevector <8 x float> %v963, <8 x float> %v967, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v972 = shufflevector <8 x float> %v963, <8 x float> %v967, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v973 = shufflevector <8 x float> %v965, <8 x float> %v969, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v974 = shufflevector <8 x float> %v965, <8 x float> %v969, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v975 = shufflevector <8 x float> %v964, <8 x float> %v968, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v976 = shufflevector <8 x float> %v964, <8 x float> %v968, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v977 = shufflevector <8 x float> %v966, <8 x float> %v970, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v978 = shufflevector <8 x float> %v966, <8 x float> %v970, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v979 = shufflevector <8 x float> %v971, <8 x float> %v973, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v980 = shufflevector <8 x float> %v971, <8 x float> %v973, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v981 = shufflevector <8 x float> %v972, <8 x float> %v974, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v982 = shufflevector <8 x float> %v972, <8 x float> %v974, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v983 = shufflevector <8 x float> %v975, <8 x float> %v977, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v984 = shufflevector <8 x float> %v975, <8 x float> %v977, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v985 = shufflevector <8 x float> %v976, <8 x float> %v978, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v986 = shufflevector <8 x float> %v976, <8 x float> %v978, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v987 = add i64 %v937, 0
  %v988 = mul i64 %v987, 32
  %v989 = getelementptr inbounds float, ptr %v923, i64 %v988
  store <8 x float> %v979, ptr %v989, align 4
  %v990 = add i64 %v937, 1
  %v991 = mul i64 %v990, 32
  %v992 = getelementptr inbounds float, ptr %v923, i64 %v991
  store <8 x float> %v980, ptr %v992, align 4
  %v993 = add i64 %v937, 2
  %v994 = mul i64 %v993, 32
  %v995 = getelementptr inbounds float, ptr %v923, i64 %v994
  store <8 x float> %v981, ptr %v995, align 4
  %v996 = add i64 %v937, 3
  %v997 = mul i64 %v996, 32
  %v998 = getelementptr inbounds float, ptr %v923, i64 %v997
  store <8 x float> %v982, ptr %v998, align 4
  %v999 = add i64 %v937, 4
  %v1000 = mul i64 %v999, 32
  %v1001 = getelementptr inbounds float, ptr %v923, i64 %v1000
  store <8 x float> %v983, ptr %v1001, align 4
  %v1002 = add i64 %v937, 5
  %v1003 = mul i64 %v1002, 32
  %v1004 = getelementptr inbounds float, ptr %v923, i64 %v1003
  store <8 x float> %v984, ptr %v1004, align 4
  %v1005 = add i64 %v937, 6
  %v1006 = mul i64 %v1005, 32
  %v1007 = getelementptr inbounds float, ptr %v923, i64 %v1006
  store <8 x float> %v985, ptr %v1007, align 4
  %v1008 = add i64 %v937, 7
  %v1009 = mul i64 %v1008, 32
  %v1010 = getelementptr inbounds float, ptr %v923, i64 %v1009
  store <8 x float> %v986, ptr %v1010, align 4
  %v1011 = add nsw i64 %v937, 8
  br label %b138
b140:
  br label %b141
b141:
  %v1012 = phi i64 [ 8, %b140 ], [ %v1020, %b142 ]
  %v1013 = icmp slt i64 %v1012, 8
  br i1 %v1013, label %b142, label %b143
b142:
  %v1014 = mul i64 %v1012, 1
  %v1015 = getelementptr inbounds float, ptr %v935, i64 %v1014
  %v1016 = getelementptr float, ptr %v1015, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1017 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1016, <8 x i1> %v932, <8 x float> zeroinitializer)
  %v1018 = mul i64 %v1012, 32
  %v1019 = getelementptr inbounds float, ptr %v923, i64 %v1018
  store <8 x float> %v1017, ptr %v1019, align 4
  %v1020 = add nsw i64 %v1012, 1
  br label %b141
b143:
  br label %b137
b137:
  %v1021 = icmp slt i64 %v926, 8
  br i1 %v1021, label %b144, label %b145
b144:
  br label %b146
b146:
  %v1022 = phi i64 [ 0, %b144 ], [ %v1030, %b147 ]
  %v1023 = icmp slt i64 %v1022, 8
  br i1 %v1023, label %b147, label %b148
b147:
  %v1024 = mul i64 %v1022, 1
  %v1025 = getelementptr inbounds float, ptr %v935, i64 %v1024
  %v1026 = getelementptr float, ptr %v1025, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1027 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1026, <8 x i1> %v932, <8 x float> zeroinitializer)
  %v1028 = mul i64 %v1022, 32
  %v1029 = getelementptr inbounds float, ptr %v923, i64 %v1028
  store <8 x float> %v1027, ptr %v1029, align 4
  %v1030 = add nsw i64 %v1022, 1
  br label %b146
b148:
  br label %b145
b145:
  %v1031 = add i64 %v699, 24
  %v1032 = add i64 %v700, 0
  %v1033 = getelementptr inbounds float, ptr %v678, i64 %v1031
  %v1034 = sub i64 8, %v1032
  %v1035 = icmp slt i64 %v1034, 0
  %v1036 = select i1 %v1035, i64 0, i64 %v1034
  %v1037 = icmp ult i64 %v1036, 8
  %v1038 = select i1 %v1037, i64 %v1036, i64 8
  %v1039 = trunc i64 %v1038 to i32
  %v1040 = insertelement <8 x i32> poison, i32 %v1039, i64 0
  %v1041 = shufflevector <8 x i32> %v1040, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1042 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1041
  %v1043 = mul i64 %v1032, 8
  %v1044 = add i64 64, %v1043
  %v1045 = getelementptr inbounds float, ptr %v14, i64 %v1044
  %v1046 = icmp sge i64 %v1036, 8
  br i1 %v1046, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1047 = phi i64 [ 0, %b149 ], [ %v1121, %b152 ]
  %v1048 = icmp slt i64 %v1047, 8
  br i1 %v1048, label %b152, label %b153
b152:
  %v1049 = add i64 %v1047, 0
  %v1050 = getelementptr inbounds float, ptr %v1045, i64 %v1049
  %v1051 = load <8 x float>, ptr %v1050, align 4
  %v1052 = add i64 %v1047, 8
  %v1053 = getelementptr inbounds float, ptr %v1045, i64 %v1052
  %v1054 = load <8 x float>, ptr %v1053, align 4
  %v1055 = add i64 %v1047, 16
  %v1056 = getelementptr inbounds float, ptr %v1045, i64 %v1055
  %v1057 = load <8 x float>, ptr %v1056, align 4
  %v1058 = add i64 %v1047, 24
  %v1059 = getelementptr inbounds float, ptr %v1045, i64 %v1058
  %v1060 = load <8 x float>, ptr %v1059, align 4
  %v1061 = add i64 %v1047, 32
  %v1062 = getelementptr inbounds float, ptr %v1045, i64 %v1061
  %v1063 = load <8 x float>, ptr %v1062, align 4
  %v1064 = add i64 %v1047, 40
  %v1065 = getelementptr inbounds float, ptr %v1045, i64 %v1064
  %v1066 = load <8 x float>, ptr %v1065, align 4
  %v1067 = add i64 %v1047, 48
  %v1068 = getelementptr inbounds float, ptr %v1045, i64 %v1067
  %v1069 = load <8 x float>, ptr %v1068, align 4
  %v1070 = add i64 %v1047, 56
  %v1071 = getelementptr inbounds float, ptr %v1045, i64 %v1070
  %v1072 = load <8 x float>, ptr %v1071, align 4
  %v1073 = shufflevector <8 x float> %v1051, <8 x float> %v1063, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1074 = shufflevector <8 x float> %v1051, <8 x float> %v1063, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1075 = shufflevector <8 x float> %v1054, <8 x float> %v1066, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1076 = shufflevector <8 x float> %v1054, <8 x float> %v1066, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1077 = shufflevector <8 x float> %v1057, <8 x float> %v1069, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1078 = shufflevector <8 x float> %v1057, <8 x float> %v1069, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1079 = shufflevector <8 x float> %v1060, <8 x float> %v1072, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1080 = shufflevector <8 x float> %v1060, <8 x float> %v1072, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1081 = shufflevector <8 x float> %v1073, <8 x float> %v1077, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1082 = shufflevector <8 x float> %v1073, <8 x float> %v1077, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1083 = shufflevector <8 x float> %v1075, <8 x float> %v1079, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1084 = shufflevector <8 x float> %v1075, <8 x float> %v1079, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1085 = shufflevector <8 x float> %v1074, <8 x float> %v1078, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1086 = shufflevector <8 x float> %v1074, <8 x float> %v1078, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1087 = shufflevector <8 x float> %v1076, <8 x float> %v1080, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1088 = shufflevector <8 x float> %v1076, <8 x float> %v1080, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1089 = shufflevector <8 x float> %v1081, <8 x float> %v1083, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1090 = shufflevector <8 x float> %v1081, <8 x float> %v1083, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1091 = shufflevector <8 x float> %v1082, <8 x float> %v1084, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1092 = shufflevector <8 x float> %v1082, <8 x float> %v1084, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1093 = shufflevector <8 x float> %v1085, <8 x float> %v1087, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1094 = shufflevector <8 x float> %v1085, <8 x float> %v1087, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1095 = shufflevector <8 x float> %v1086, <8 x float> %v1088, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1096 = shufflevector <8 x float> %v1086, <8 x float> %v1088, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1097 = add i64 %v1047, 0
  %v1098 = mul i64 %v1097, 32
  %v1099 = getelementptr inbounds float, ptr %v1033, i64 %v1098
  store <8 x float> %v1089, ptr %v1099, align 4
  %v1100 = add i64 %v1047, 1
  %v1101 = mul i64 %v1100, 32
  %v1102 = getelementptr inbounds float, ptr %v1033, i64 %v1101
  store <8 x float> %v1090, ptr %v1102, align 4
  %v1103 = add i64 %v1047, 2
  %v1104 = mul i64 %v1103, 32
  %v1105 = getelementptr inbounds float, ptr %v1033, i64 %v1104
  store <8 x float> %v1091, ptr %v1105, align 4
  %v1106 = add i64 %v1047, 3
  %v1107 = mul i64 %v1106, 32
  %v1108 = getelementptr inbounds float, ptr %v1033, i64 %v1107
  store <8 x float> %v1092, ptr %v1108, align 4
  %v1109 = add i64 %v1047, 4
  %v1110 = mul i64 %v1109, 32
  %v1111 = getelementptr inbounds float, ptr %v1033, i64 %v1110
  store <8 x float> %v1093, ptr %v1111, align 4
  %v1112 = add i64 %v1047, 5
  %v1113 = mul i64 %v1112, 32
  %v1114 = getelementptr inbounds float, ptr %v1033, i64 %v1113
  store <8 x float> %v1094, ptr %v1114, align 4
  %v1115 = add i64 %v1047, 6
  %v1116 = mul i64 %v1115, 32
  %v1117 = getelementptr inbounds float, ptr %v1033, i64 %v1116
  store <8 x float> %v1095, ptr %v1117, align 4
  %v1118 = add i64 %v1047, 7
  %v1119 = mul i64 %v1118, 32
  %v1120 = getelementptr inbounds float, ptr %v1033, i64 %v1119
  store <8 x float> %v1096, ptr %v1120, align 4
  %v1121 = add nsw i64 %v1047, 8
  br label %b151
b153:
  br label %b154
b154:
  %v1122 = phi i64 [ 8, %b153 ], [ %v1130, %b155 ]
  %v1123 = icmp slt i64 %v1122, 8
  br i1 %v1123, label %b155, label %b156
b155:
  %v1124 = mul i64 %v1122, 1
  %v1125 = getelementptr inbounds float, ptr %v1045, i64 %v1124
  %v1126 = getelementptr float, ptr %v1125, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1127 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1126, <8 x i1> %v1042, <8 x float> zeroinitializer)
  %v1128 = mul i64 %v1122, 32
  %v1129 = getelementptr inbounds float, ptr %v1033, i64 %v1128
  store <8 x float> %v1127, ptr %v1129, align 4
  %v1130 = add nsw i64 %v1122, 1
  br label %b154
b156:
  br label %b150
b150:
  %v1131 = icmp slt i64 %v1036, 8
  br i1 %v1131, label %b157, label %b158
b157:
  br label %b159
b159:
  %v1132 = phi i64 [ 0, %b157 ], [ %v1140, %b160 ]
  %v1133 = icmp slt i64 %v1132, 8
  br i1 %v1133, label %b160, label %b161
b160:
  %v1134 = mul i64 %v1132, 1
  %v1135 = getelementptr inbounds float, ptr %v1045, i64 %v1134
  %v1136 = getelementptr float, ptr %v1135, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1137 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1136, <8 x i1> %v1042, <8 x float> zeroinitializer)
  %v1138 = mul i64 %v1132, 32
  %v1139 = getelementptr inbounds float, ptr %v1033, i64 %v1138
  store <8 x float> %v1137, ptr %v1139, align 4
  %v1140 = add nsw i64 %v1132, 1
  br label %b159
b161:
  br label %b158
b158:
  %v1141 = add i64 %v699, 256
  %v1142 = add nsw i64 %v697, 1
  br label %b107
b109:
  br label %b106
b106:
  %v1143 = icmp sgt i64 %v3, 1
  br i1 %v1143, label %b162, label %b163
b162:
  %v1144 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1145 = atomicrmw add ptr %v1144, i64 1 acq_rel
  %v1146 = mul i64 %v3, 5
  br label %b164
b164:
  %v1147 = load atomic i64, ptr %v1144 acquire, align 8
  %v1148 = icmp slt i64 %v1147, %v1146
  br i1 %v1148, label %b165, label %b166
b165:
  %v1149 = call i32 @sched_yield()
  br label %b164
b166:
  br label %b163
b163:
  br label %b167
b167:
  %v1150 = phi i64 [ 0, %b163 ], [ %v1435, %b172 ]
  %v1151 = icmp slt i64 %v1150, %v5
  br i1 %v1151, label %b168, label %b169
b168:
  %v1153 = add i64 %v7, 0
  %v1154 = sdiv i64 %v1153, 1
  %v1155 = add i64 %v2, 1
  %v1156 = mul i64 %v1154, %v2
  %v1157 = sdiv i64 %v1156, %v3
  %v1158 = mul i64 %v1157, 1
  %v1159 = icmp slt i64 %v1158, %v7
  %v1160 = select i1 %v1159, i64 %v1158, i64 %v7
  %v1161 = mul i64 %v1154, %v1155
  %v1162 = sdiv i64 %v1161, %v3
  %v1163 = mul i64 %v1162, 1
  %v1164 = icmp slt i64 %v1163, %v7
  %v1165 = select i1 %v1164, i64 %v1163, i64 %v7
  br label %b170
b170:
  %v1166 = phi i64 [ %v1160, %b168 ], [ %v1434, %b175 ]
  %v1167 = icmp slt i64 %v1166, %v1165
  br i1 %v1167, label %b171, label %b172
b171:
  %v1168 = add i64 %v1166, 96
  %v1169 = icmp slt i64 %v1168, %v1165
  %v1170 = select i1 %v1169, i64 %v1168, i64 %v1165
  br label %b173
b173:
  %v1171 = phi i64 [ 0, %b171 ], [ %v1433, %b178 ]
  %v1172 = icmp slt i64 %v1171, 1
  br i1 %v1172, label %b174, label %b175
b174:
  %v1173 = sub i64 %v1170, %v1166
  %v1174 = sub i64 2, 1
  %v1175 = add i64 %v1173, %v1174
  %v1176 = sdiv i64 %v1175, 2
  br label %b176
b176:
  %v1177 = phi i64 [ 0, %b174 ], [ %v1432, %b183 ]
  %v1178 = icmp slt i64 %v1177, %v1176
  br i1 %v1178, label %b177, label %b178
b177:
  %v1179 = mul i64 %v1173, %v1177
  %v1180 = sdiv i64 %v1179, %v1176
  %v1181 = add i64 %v1166, %v1180
  %v1182 = add i64 %v1177, 1
  %v1183 = mul i64 %v1173, %v1182
  %v1184 = sdiv i64 %v1183, %v1176
  %v1185 = add i64 %v1166, %v1184
  %v1186 = mul i64 %v1171, 256
  %v1187 = getelementptr inbounds float, ptr %v678, i64 %v1186
  %v1188 = sub i64 %v1185, %v1181
  %v1189 = add i64 %v1150, 0
  %v1190 = and i64 %v1189, %v56
  %v1191 = mul i64 %v1190, %v7
  %v1192 = add i64 %v1191, %v1181
  %v1193 = mul i64 %v1192, 8
  %v1194 = getelementptr inbounds float, ptr %v22, i64 %v1193
  %v1195 = getelementptr inbounds float, ptr %v1194, i64 0
  %v1196 = sub i64 %v1188, 1
  %v1197 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1196
  %v1198 = load ptr, ptr %v1197, align 4
  %v1199 = icmp sgt i64 %v1188, 0
  br i1 %v1199, label %b179, label %b180
b179:
  call void %v1198(ptr %v1195, i64 8, ptr %v1187, i64 8, ptr %v1152)
  br label %b180
b180:
  %v1200 = add i64 %v1186, 256
  br label %b181
b181:
  %v1201 = phi i64 [ %v1181, %b180 ], [ %v1431, %b186 ]
  %v1202 = icmp slt i64 %v1201, %v1185
  br i1 %v1202, label %b182, label %b183
b182:
  %v1203 = sub i64 %v1201, %v1181
  %v1204 = mul i64 %v1203, 32
  %v1205 = getelementptr inbounds float, ptr %v1152, i64 %v1204
  %v1206 = add i64 %v1150, 0
  %v1207 = and i64 %v1206, %v64
  %v1208 = mul i64 %v1207, %v7
  %v1209 = add i64 %v1208, %v1201
  %v1210 = mul i64 %v1209, 32
  %v1211 = getelementptr inbounds float, ptr %v40, i64 %v1210
  %v1212 = add i64 %v1150, 0
  %v1213 = and i64 %v1212, %v56
  %v1214 = mul i64 %v1213, %v7
  %v1215 = add i64 %v1214, %v1201
  %v1216 = mul i64 %v1215, 8
  %v1217 = getelementptr inbounds float, ptr %v22, i64 %v1216
  %v1218 = add i64 %v1150, 0
  %v1219 = and i64 %v1218, %v50
  %v1220 = mul i64 %v1219, %v7
  %v1221 = add i64 %v1220, %v1201
  %v1222 = mul i64 %v1221, 8
  %v1223 = getelementptr inbounds float, ptr %v10, i64 %v1222
  %v1224 = add i64 %v1150, 0
  %v1225 = and i64 %v1224, %v66
  %v1226 = mul i64 %v1225, %v7
  %v1227 = add i64 %v1226, %v1201
  %v1228 = mul i64 %v1227, 8
  %v1229 = getelementptr inbounds float, ptr %v42, i64 %v1228
  %v1230 = add i64 %v1150, 0
  %v1231 = and i64 %v1230, %v68
  %v1232 = mul i64 %v1231, %v7
  %v1233 = add i64 %v1232, %v1201
  %v1234 = mul i64 %v1233, 8
  %v1235 = getelementptr inbounds float, ptr %v44, i64 %v1234
  %v1236 = add i64 %v1150, 0
  %v1237 = and i64 %v1236, %v70
  %v1238 = mul i64 %v1237, %v7
  %v1239 = add i64 %v1238, %v1201
  %v1240 = mul i64 %v1239, 8
  %v1241 = getelementptr inbounds float, ptr %v46, i64 %v1240
  %v1242 = add i64 %v1150, 0
  %v1243 = and i64 %v1242, %v72
  %v1244 = mul i64 %v1243, %v7
  %v1245 = add i64 %v1244, %v1201
  %v1246 = mul i64 %v1245, 8
  %v1247 = getelementptr inbounds float, ptr %v48, i64 %v1246
  %v1248 = add i64 %v1150, 1
  %v1249 = and i64 %v1248, %v56
  %v1250 = mul i64 %v1249, %v7
  %v1251 = add i64 %v1250, %v1201
  %v1252 = mul i64 %v1251, 8
  %v1253 = getelementptr inbounds float, ptr %v22, i64 %v1252
  %v1254 = add i64 %v1150, 0
  %v1255 = and i64 %v1254, %v58
  %v1256 = mul i64 %v1255, %v7
  %v1257 = add i64 %v1256, %v1201
  %v1258 = mul i64 %v1257, 8
  %v1259 = getelementptr inbounds float, ptr %v26, i64 %v1258
  br label %b184
b184:
  %v1260 = phi i64 [ 0, %b182 ], [ %v1430, %b185 ]
  %v1261 = icmp slt i64 %v1260, 1
  br i1 %v1261, label %b185, label %b186
b185:
  %v1262 = mul i64 %v1171, 1
  %v1263 = add i64 %v1262, %v1260
  %v1264 = mul i64 %v1263, 8
  %v1265 = add i64 0, %v1260
  %v1266 = mul i64 %v1265, 8
  %v1267 = getelementptr inbounds float, ptr %v1205, i64 %v1266
  %v1268 = load <8 x float>, ptr %v1267, align 4
  %v1269 = add i64 1, %v1260
  %v1270 = mul i64 %v1269, 8
  %v1271 = getelementptr inbounds float, ptr %v1205, i64 %v1270
  %v1272 = load <8 x float>, ptr %v1271, align 4
  %v1273 = add i64 2, %v1260
  %v1274 = mul i64 %v1273, 8
  %v1275 = getelementptr inbounds float, ptr %v1205, i64 %v1274
  %v1276 = load <8 x float>, ptr %v1275, align 4
  %v1277 = add i64 3, %v1260
  %v1278 = mul i64 %v1277, 8
  %v1279 = getelementptr inbounds float, ptr %v1205, i64 %v1278
  %v1280 = load <8 x float>, ptr %v1279, align 4
  %v1281 = add i64 24, %v1264
  %v1282 = getelementptr inbounds float, ptr %v1211, i64 %v1281
  %v1283 = load <8 x float>, ptr %v1282, align 4
  %v1284 = fadd <8 x float> %v1283, %v1268
  %v1285 = add i64 24, %v1264
  %v1286 = getelementptr inbounds float, ptr %v16, i64 %v1285
  %v1287 = load <8 x float>, ptr %v1286, align 4
  %v1288 = fadd <8 x float> %v1284, %v1287
  %v1289 = add i64 0, %v1264
  %v1290 = getelementptr inbounds float, ptr %v1211, i64 %v1289
  %v1291 = load <8 x float>, ptr %v1290, align 4
  %v1292 = fadd <8 x float> %v1291, %v1272
  %v1293 = add i64 0, %v1264
  %v1294 = getelementptr inbounds float, ptr %v16, i64 %v1293
  %v1295 = load <8 x float>, ptr %v1294, align 4
  %v1296 = fadd <8 x float> %v1292, %v1295
  %v1297 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1298 = shufflevector <8 x float> %v1297, <8 x float> poison, <8 x i32> zeroinitializer
  %v1299 = fadd <8 x float> %v1296, %v1298
  %v1300 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1299)
  %v1301 = fneg <8 x float> %v1300
  %v1302 = fcmp olt <8 x float> %v1301, splat (float 0xC05A400000000000)
  %v1303 = select <8 x i1> %v1302, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1301
  %v1304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1303, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1305 = fsub <8 x float> %v1304, splat (float 0x4168000000000000)
  %v1306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1305, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1303)
  %v1307 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1305, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1306)
  %v1308 = bitcast <8 x float> %v1304 to <8 x i32>
  %v1309 = fmul <8 x float> %v1307, %v1307
  %v1310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1307, <8 x float> splat (float 0x3F81227F40000000))
  %v1311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1310, <8 x float> %v1307, <8 x float> splat (float 0x3FA5556740000000))
  %v1312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1311, <8 x float> %v1307, <8 x float> splat (float 0x3FC5554B00000000))
  %v1313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1312, <8 x float> %v1307, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1309, <8 x float> %v1313, <8 x float> %v1307)
  %v1315 = sub <8 x i32> %v1308, splat (i32 1262485250)
  %v1316 = lshr <8 x i32> %v1315, splat (i32 1)
  %v1317 = sub <8 x i32> %v1315, %v1316
  %v1318 = shl <8 x i32> %v1316, splat (i32 23)
  %v1319 = bitcast <8 x i32> %v1318 to <8 x float>
  %v1320 = shl <8 x i32> %v1317, splat (i32 23)
  %v1321 = bitcast <8 x i32> %v1320 to <8 x float>
  %v1322 = fadd <8 x float> %v1314, splat (float 0x3FF0000000000000)
  %v1323 = fmul <8 x float> %v1322, %v1319
  %v1324 = fmul <8 x float> %v1323, %v1321
  %v1325 = fcmp olt <8 x float> %v1299, splat (float 0x0000000000000000)
  %v1326 = select <8 x i1> %v1325, <8 x float> %v1324, <8 x float> splat (float 0x3FF0000000000000)
  %v1327 = fadd <8 x float> %v1324, splat (float 0x3FF0000000000000)
  %v1328 = fdiv <8 x float> %v1326, %v1327
  %v1329 = add i64 16, %v1264
  %v1330 = getelementptr inbounds float, ptr %v1211, i64 %v1329
  %v1331 = load <8 x float>, ptr %v1330, align 4
  %v1332 = fadd <8 x float> %v1331, %v1276
  %v1333 = add i64 16, %v1264
  %v1334 = getelementptr inbounds float, ptr %v16, i64 %v1333
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = fadd <8 x float> %v1332, %v1335
  %v1337 = fadd <8 x float> %v1336, %v1298
  %v1338 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1337)
  %v1339 = fneg <8 x float> %v1338
  %v1340 = fcmp olt <8 x float> %v1339, splat (float 0xC05A400000000000)
  %v1341 = select <8 x i1> %v1340, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1339
  %v1342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1341, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1343 = fsub <8 x float> %v1342, splat (float 0x4168000000000000)
  %v1344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1343, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1341)
  %v1345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1343, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1344)
  %v1346 = bitcast <8 x float> %v1342 to <8 x i32>
  %v1347 = fmul <8 x float> %v1345, %v1345
  %v1348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1345, <8 x float> splat (float 0x3F81227F40000000))
  %v1349 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1348, <8 x float> %v1345, <8 x float> splat (float 0x3FA5556740000000))
  %v1350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1349, <8 x float> %v1345, <8 x float> splat (float 0x3FC5554B00000000))
  %v1351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1350, <8 x float> %v1345, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1352 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1347, <8 x float> %v1351, <8 x float> %v1345)
  %v1353 = sub <8 x i32> %v1346, splat (i32 1262485250)
  %v1354 = lshr <8 x i32> %v1353, splat (i32 1)
  %v1355 = sub <8 x i32> %v1353, %v1354
  %v1356 = shl <8 x i32> %v1354, splat (i32 23)
  %v1357 = bitcast <8 x i32> %v1356 to <8 x float>
  %v1358 = shl <8 x i32> %v1355, splat (i32 23)
  %v1359 = bitcast <8 x i32> %v1358 to <8 x float>
  %v1360 = fadd <8 x float> %v1352, splat (float 0x3FF0000000000000)
  %v1361 = fmul <8 x float> %v1360, %v1357
  %v1362 = fmul <8 x float> %v1361, %v1359
  %v1363 = fcmp olt <8 x float> %v1337, splat (float 0x0000000000000000)
  %v1364 = select <8 x i1> %v1363, <8 x float> %v1362, <8 x float> splat (float 0x3FF0000000000000)
  %v1365 = fadd <8 x float> %v1362, splat (float 0x3FF0000000000000)
  %v1366 = fdiv <8 x float> %v1364, %v1365
  %v1367 = add i64 8, %v1264
  %v1368 = getelementptr inbounds float, ptr %v1211, i64 %v1367
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = fadd <8 x float> %v1369, %v1280
  %v1371 = add i64 8, %v1264
  %v1372 = getelementptr inbounds float, ptr %v16, i64 %v1371
  %v1373 = load <8 x float>, ptr %v1372, align 4
  %v1374 = fadd <8 x float> %v1370, %v1373
  %v1375 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1374)
  %v1376 = fcmp ogt <8 x float> %v1375, splat (float 0x4023000000000000)
  %v1377 = select <8 x i1> %v1376, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1375
  %v1378 = fadd <8 x float> %v1377, %v1377
  %v1379 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1378, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1380 = fsub <8 x float> %v1379, splat (float 0x4168000000000000)
  %v1381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1380, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1378)
  %v1382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1380, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1381)
  %v1383 = bitcast <8 x float> %v1379 to <8 x i32>
  %v1384 = fmul <8 x float> %v1382, %v1382
  %v1385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1382, <8 x float> splat (float 0x3F81227F40000000))
  %v1386 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1385, <8 x float> %v1382, <8 x float> splat (float 0x3FA5556740000000))
  %v1387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1386, <8 x float> %v1382, <8 x float> splat (float 0x3FC5554B00000000))
  %v1388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1387, <8 x float> %v1382, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1389 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1384, <8 x float> %v1388, <8 x float> %v1382)
  %v1390 = shl <8 x i32> %v1383, splat (i32 23)
  %v1391 = add <8 x i32> %v1390, splat (i32 1065353216)
  %v1392 = bitcast <8 x i32> %v1391 to <8 x float>
  %v1393 = fsub <8 x float> %v1392, splat (float 0x3FF0000000000000)
  %v1394 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1392, <8 x float> %v1389, <8 x float> %v1393)
  %v1395 = fadd <8 x float> %v1394, splat (float 0x4000000000000000)
  %v1396 = fdiv <8 x float> %v1394, %v1395
  %v1397 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1396, <8 x float> %v1374)
  %v1398 = add i64 0, %v1264
  %v1399 = getelementptr inbounds float, ptr %v1217, i64 %v1398
  %v1400 = load <8 x float>, ptr %v1399, align 4
  %v1401 = fmul <8 x float> %v1328, %v1400
  %v1402 = fsub <8 x float> %v1298, %v1328
  %v1403 = fmul <8 x float> %v1402, %v1397
  %v1404 = fadd <8 x float> %v1401, %v1403
  %v1405 = add i64 0, %v1264
  %v1406 = getelementptr inbounds float, ptr %v1223, i64 %v1405
  %v1407 = load <8 x float>, ptr %v1406, align 4
  %v1408 = fmul <8 x float> %v1366, %v1407
  %v1409 = fsub <8 x float> %v1298, %v1366
  %v1410 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v1411 = shufflevector <8 x float> %v1410, <8 x float> poison, <8 x i32> zeroinitializer
  %v1412 = fcmp ole <8 x float> %v1288, %v1411
  %v1413 = select <8 x i1> %v1412, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v1414 = fcmp une <8 x float> %v1413, splat (float 0x0000000000000000)
  %v1415 = select <8 x i1> %v1414, <8 x float> %v1411, <8 x float> %v1288
  %v1416 = fmul <8 x float> %v1409, %v1415
  %v1417 = fadd <8 x float> %v1408, %v1416
  %v1418 = add i64 0, %v1264
  %v1419 = getelementptr inbounds float, ptr %v1229, i64 %v1418
  store <8 x float> %v1288, ptr %v1419, align 4
  %v1420 = add i64 0, %v1264
  %v1421 = getelementptr inbounds float, ptr %v1235, i64 %v1420
  store <8 x float> %v1328, ptr %v1421, align 4
  %v1422 = add i64 0, %v1264
  %v1423 = getelementptr inbounds float, ptr %v1241, i64 %v1422
  store <8 x float> %v1366, ptr %v1423, align 4
  %v1424 = add i64 0, %v1264
  %v1425 = getelementptr inbounds float, ptr %v1247, i64 %v1424
  store <8 x float> %v1397, ptr %v1425, align 4
  %v1426 = add i64 0, %v1264
  %v1427 = getelementptr inbounds float, ptr %v1253, i64 %v1426
  store <8 x float> %v1404, ptr %v1427, align 4
  %v1428 = add i64 0, %v1264
  %v1429 = getelementptr inbounds float, ptr %v1259, i64 %v1428
  store <8 x float> %v1417, ptr %v1429, align 4
  %v1430 = add nsw i64 %v1260, 1
  br label %b184
b186:
  %v1431 = add nsw i64 %v1201, 1
  br label %b181
b183:
  %v1432 = add nsw i64 %v1177, 1
  br label %b176
b178:
  %v1433 = add nsw i64 %v1171, 1
  br label %b173
b175:
  %v1434 = add nsw i64 %v1166, 96
  br label %b170
b172:
  %v1435 = add nsw i64 %v1150, 1
  br label %b167
b169:
  %v1436 = icmp sgt i64 %v3, 1
  br i1 %v1436, label %b187, label %b188
b187:
  %v1437 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1438 = atomicrmw add ptr %v1437, i64 1 acq_rel
  %v1439 = mul i64 %v3, 6
  br label %b189
b189:
  %v1440 = load atomic i64, ptr %v1437 acquire, align 8
  %v1441 = icmp slt i64 %v1440, %v1439
  br i1 %v1441, label %b190, label %b191
b190:
  %v1442 = call i32 @sched_yield()
  br label %b189
b191:
  br label %b188
b188:
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
  %v287 = alloca float, i64 64, align 4
  %v456 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 9
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 10
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 18
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 20
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 21
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 22
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 23
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v74 = load ptr, ptr %v73, align 4
  %v75 = mul i64 %v2, 24576
  %v76 = add i64 %v75, 512
  %v77 = getelementptr inbounds float, ptr %v74, i64 %v76
  %v78 = add i64 %v8, 0
  %v79 = sdiv i64 %v78, 1
  %v80 = add i64 %v2, 1
  %v81 = mul i64 %v79, %v2
  %v82 = sdiv i64 %v81, %v3
  %v83 = mul i64 %v82, 1
  %v84 = icmp slt i64 %v83, %v8
  %v85 = select i1 %v84, i64 %v83, i64 %v8
  %v86 = mul i64 %v79, %v80
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, %v8
  %v90 = select i1 %v89, i64 %v88, i64 %v8
  br label %b0
b0:
  %v91 = phi i64 [ %v85, %entry ], [ %v136, %b1 ]
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b1, label %b2
b1:
  %v93 = mul i64 %v91, 8
  %v94 = getelementptr inbounds float, ptr %v42, i64 %v93
  %v95 = mul i64 %v91, 8
  %v96 = getelementptr inbounds float, ptr %v18, i64 %v95
  %v97 = mul i64 %v91, 8
  %v98 = getelementptr inbounds float, ptr %v46, i64 %v97
  %v99 = mul i64 %v91, 8
  %v100 = getelementptr inbounds float, ptr %v10, i64 %v99
  %v101 = mul i64 %v91, 32
  %v102 = getelementptr inbounds float, ptr %v36, i64 %v101
  %v103 = add i64 0, 0
  %v104 = getelementptr inbounds float, ptr %v94, i64 %v103
  %v105 = load <8 x float>, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = fcmp ole <8 x float> %v105, %v107
  %v109 = select <8 x i1> %v108, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v110 = add i64 0, 0
  %v111 = getelementptr inbounds float, ptr %v96, i64 %v110
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = add i64 0, 0
  %v114 = getelementptr inbounds float, ptr %v98, i64 %v113
  %v115 = load <8 x float>, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = fsub <8 x float> %v117, %v115
  %v119 = fmul <8 x float> %v112, %v118
  %v120 = fcmp une <8 x float> %v109, splat (float 0x0000000000000000)
  %v121 = select <8 x i1> %v120, <8 x float> %v107, <8 x float> %v119
  %v122 = add i64 0, 0
  %v123 = getelementptr inbounds float, ptr %v100, i64 %v122
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = fmul <8 x float> %v112, %v124
  %v126 = fcmp une <8 x float> %v109, splat (float 0x0000000000000000)
  %v127 = select <8 x i1> %v126, <8 x float> %v107, <8 x float> %v105
  %v128 = fmul <8 x float> %v112, %v127
  %v129 = fsub <8 x float> %v125, %v128
  %v130 = fmul <8 x float> %v129, %v115
  %v131 = fmul <8 x float> %v130, %v118
  %v132 = add i64 24, 0
  %v133 = getelementptr inbounds float, ptr %v102, i64 %v132
  store <8 x float> %v121, ptr %v133, align 4
  %v134 = add i64 16, 0
  %v135 = getelementptr inbounds float, ptr %v102, i64 %v134
  store <8 x float> %v131, ptr %v135, align 4
  %v136 = add nsw i64 %v91, 1
  br label %b0
b2:
  %v137 = icmp sgt i64 %v3, 1
  br i1 %v137, label %b3, label %b4
b3:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 3
  %v139 = atomicrmw add ptr %v138, i64 1 acq_rel
  %v140 = mul i64 %v3, 1
  br label %b5
b5:
  %v141 = load atomic i64, ptr %v138 acquire, align 8
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %b6, label %b7
b6:
  %v143 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  %v144 = getelementptr inbounds float, ptr %v74, i64 0
  %v145 = getelementptr inbounds i64, ptr %v1, i64 4
  %v146 = load i64, ptr %v145, align 8
  %v147 = icmp eq i64 %v146, 0
  br i1 %v147, label %b8, label %b9
b8:
  %v148 = add i64 1, 0
  %v149 = sdiv i64 %v148, 1
  %v150 = add i64 %v2, 1
  %v151 = mul i64 %v149, %v2
  %v152 = sdiv i64 %v151, %v3
  %v153 = mul i64 %v152, 1
  %v154 = icmp slt i64 %v153, 1
  %v155 = select i1 %v154, i64 %v153, i64 1
  %v156 = mul i64 %v149, %v150
  %v157 = sdiv i64 %v156, %v3
  %v158 = mul i64 %v157, 1
  %v159 = icmp slt i64 %v158, 1
  %v160 = select i1 %v159, i64 %v158, i64 1
  %v161 = icmp slt i64 %v160, 1
  %v162 = select i1 %v161, i64 %v160, i64 1
  br label %b10
b10:
  %v163 = phi i64 [ %v155, %b8 ], [ %v191, %b15 ]
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b11, label %b12
b11:
  %v165 = mul i64 %v163, 256
  %v166 = mul i64 %v163, 8
  %v167 = add i64 %v165, 0
  %v168 = add i64 %v166, 0
  %v169 = getelementptr inbounds float, ptr %v144, i64 %v167
  %v170 = sub i64 8, %v168
  %v171 = icmp slt i64 %v170, 0
  %v172 = select i1 %v171, i64 0, i64 %v170
  %v173 = icmp ult i64 %v172, 8
  %v174 = select i1 %v173, i64 %v172, i64 8
  %v175 = trunc i64 %v174 to i32
  %v176 = insertelement <8 x i32> poison, i32 %v175, i64 0
  %v177 = shufflevector <8 x i32> %v176, <8 x i32> poison, <8 x i32> zeroinitializer
  %v178 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v177
  %v179 = mul i64 %v168, 1
  %v180 = add i64 0, %v179
  %v181 = getelementptr inbounds float, ptr %v14, i64 %v180
  br label %b13
b13:
  %v182 = phi i64 [ 0, %b11 ], [ %v189, %b14 ]
  %v183 = icmp slt i64 %v182, 32
  br i1 %v183, label %b14, label %b15
b14:
  %v184 = mul i64 %v182, 8
  %v185 = getelementptr inbounds float, ptr %v181, i64 %v184
  %v186 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v185, <8 x i1> %v178, <8 x float> zeroinitializer)
  %v187 = mul i64 %v182, 8
  %v188 = getelementptr inbounds float, ptr %v169, i64 %v187
  store <8 x float> %v186, ptr %v188, align 4
  %v189 = add nsw i64 %v182, 1
  br label %b13
b15:
  %v190 = add i64 %v165, 256
  %v191 = add nsw i64 %v163, 1
  br label %b10
b12:
  br label %b9
b9:
  %v192 = icmp sgt i64 %v3, 1
  br i1 %v192, label %b16, label %b17
b16:
  %v193 = getelementptr inbounds i64, ptr %v1, i64 3
  %v194 = atomicrmw add ptr %v193, i64 1 acq_rel
  %v195 = mul i64 %v3, 2
  br label %b18
b18:
  %v196 = load atomic i64, ptr %v193 acquire, align 8
  %v197 = icmp slt i64 %v196, %v195
  br i1 %v197, label %b19, label %b20
b19:
  %v198 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  br label %b21
b21:
  %v199 = phi i64 [ 0, %b17 ], [ %v393, %b29 ]
  %v200 = icmp slt i64 %v199, %v5
  br i1 %v200, label %b22, label %b23
b22:
  %v201 = sub i64 %v5, 1
  %v202 = sub i64 %v201, %v199
  %v203 = add i64 %v7, 0
  %v204 = sdiv i64 %v203, 1
  %v205 = add i64 %v2, 1
  %v206 = mul i64 %v204, %v2
  %v207 = sdiv i64 %v206, %v3
  %v208 = mul i64 %v207, 1
  %v209 = icmp slt i64 %v208, %v7
  %v210 = select i1 %v209, i64 %v208, i64 %v7
  %v211 = mul i64 %v204, %v205
  %v212 = sdiv i64 %v211, %v3
  %v213 = mul i64 %v212, 1
  %v214 = icmp slt i64 %v213, %v7
  %v215 = select i1 %v214, i64 %v213, i64 %v7
  br label %b24
b24:
  %v216 = phi i64 [ %v210, %b22 ], [ %v286, %b25 ]
  %v217 = icmp slt i64 %v216, %v215
  br i1 %v217, label %b25, label %b26
b25:
  %v218 = add i64 %v202, 1
  %v219 = and i64 %v218, 1
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v216
  %v222 = mul i64 %v221, 8
  %v223 = getelementptr inbounds float, ptr %v24, i64 %v222
  %v224 = add i64 %v202, 0
  %v225 = and i64 %v224, %v54
  %v226 = mul i64 %v225, %v7
  %v227 = add i64 %v226, %v216
  %v228 = mul i64 %v227, 8
  %v229 = getelementptr inbounds float, ptr %v20, i64 %v228
  %v230 = add i64 %v202, 0
  %v231 = and i64 %v230, %v68
  %v232 = mul i64 %v231, %v7
  %v233 = add i64 %v232, %v216
  %v234 = mul i64 %v233, 8
  %v235 = getelementptr inbounds float, ptr %v44, i64 %v234
  %v236 = add i64 %v202, 0
  %v237 = and i64 %v236, %v72
  %v238 = mul i64 %v237, %v7
  %v239 = add i64 %v238, %v216
  %v240 = mul i64 %v239, 8
  %v241 = getelementptr inbounds float, ptr %v48, i64 %v240
  %v242 = add i64 %v202, 0
  %v243 = and i64 %v242, %v56
  %v244 = mul i64 %v243, %v7
  %v245 = add i64 %v244, %v216
  %v246 = mul i64 %v245, 8
  %v247 = getelementptr inbounds float, ptr %v22, i64 %v246
  %v248 = add i64 %v202, 0
  %v249 = and i64 %v248, %v62
  %v250 = mul i64 %v249, %v7
  %v251 = add i64 %v250, %v216
  %v252 = mul i64 %v251, 32
  %v253 = getelementptr inbounds float, ptr %v36, i64 %v252
  %v254 = add i64 0, 0
  %v255 = getelementptr inbounds float, ptr %v223, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v229, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = fadd <8 x float> %v256, %v259
  %v261 = add i64 0, 0
  %v262 = getelementptr inbounds float, ptr %v235, i64 %v261
  %v263 = load <8 x float>, ptr %v262, align 4
  %v264 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v265 = shufflevector <8 x float> %v264, <8 x float> poison, <8 x i32> zeroinitializer
  %v266 = fsub <8 x float> %v265, %v263
  %v267 = fmul <8 x float> %v260, %v266
  %v268 = add i64 0, 0
  %v269 = getelementptr inbounds float, ptr %v241, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = fmul <8 x float> %v270, %v270
  %v272 = fsub <8 x float> %v265, %v271
  %v273 = fmul <8 x float> %v267, %v272
  %v274 = add i64 0, 0
  %v275 = getelementptr inbounds float, ptr %v247, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = fmul <8 x float> %v260, %v276
  %v278 = fmul <8 x float> %v260, %v270
  %v279 = fsub <8 x float> %v277, %v278
  %v280 = fmul <8 x float> %v279, %v263
  %v281 = fmul <8 x float> %v280, %v266
  %v282 = add i64 8, 0
  %v283 = getelementptr inbounds float, ptr %v253, i64 %v282
  store <8 x float> %v273, ptr %v283, align 4
  %v284 = add i64 0, 0
  %v285 = getelementptr inbounds float, ptr %v253, i64 %v284
  store <8 x float> %v281, ptr %v285, align 4
  %v286 = add nsw i64 %v216, 1
  br label %b24
b26:
  %v288 = add i64 %v7, 0
  %v289 = sdiv i64 %v288, 1
  %v290 = add i64 %v2, 1
  %v291 = mul i64 %v289, %v2
  %v292 = sdiv i64 %v291, %v3
  %v293 = mul i64 %v292, 1
  %v294 = icmp slt i64 %v293, %v7
  %v295 = select i1 %v294, i64 %v293, i64 %v7
  %v296 = mul i64 %v289, %v290
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, %v7
  %v300 = select i1 %v299, i64 %v298, i64 %v7
  br label %b27
b27:
  %v301 = phi i64 [ %v295, %b26 ], [ %v392, %b32 ]
  %v302 = icmp slt i64 %v301, %v300
  br i1 %v302, label %b28, label %b29
b28:
  %v303 = add i64 %v301, 96
  %v304 = icmp slt i64 %v303, %v300
  %v305 = select i1 %v304, i64 %v303, i64 %v300
  br label %b30
b30:
  %v306 = phi i64 [ 0, %b28 ], [ %v391, %b35 ]
  %v307 = icmp slt i64 %v306, 1
  br i1 %v307, label %b31, label %b32
b31:
  %v308 = sub i64 %v305, %v301
  %v309 = sub i64 8, 1
  %v310 = add i64 %v308, %v309
  %v311 = sdiv i64 %v310, 8
  br label %b33
b33:
  %v312 = phi i64 [ 0, %b31 ], [ %v390, %b40 ]
  %v313 = icmp slt i64 %v312, %v311
  br i1 %v313, label %b34, label %b35
b34:
  %v314 = mul i64 %v308, %v312
  %v315 = sdiv i64 %v314, %v311
  %v316 = add i64 %v301, %v315
  %v317 = add i64 %v312, 1
  %v318 = mul i64 %v308, %v317
  %v319 = sdiv i64 %v318, %v311
  %v320 = add i64 %v301, %v319
  %v321 = mul i64 %v306, 256
  %v322 = getelementptr inbounds float, ptr %v144, i64 %v321
  %v323 = sub i64 %v320, %v316
  %v324 = add i64 %v202, 0
  %v325 = and i64 %v324, %v62
  %v326 = mul i64 %v325, %v7
  %v327 = add i64 %v326, %v316
  %v328 = mul i64 %v327, 32
  %v329 = getelementptr inbounds float, ptr %v36, i64 %v328
  %v330 = getelementptr inbounds float, ptr %v329, i64 0
  %v331 = sub i64 %v323, 1
  %v332 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v331
  %v333 = load ptr, ptr %v332, align 4
  %v334 = icmp sgt i64 %v323, 0
  br i1 %v334, label %b36, label %b37
b36:
  call void %v333(ptr %v330, i64 32, ptr %v322, i64 32, ptr %v287)
  br label %b37
b37:
  %v335 = add i64 %v321, 256
  br label %b38
b38:
  %v336 = phi i64 [ %v316, %b37 ], [ %v389, %b43 ]
  %v337 = icmp slt i64 %v336, %v320
  br i1 %v337, label %b39, label %b40
b39:
  %v338 = sub i64 %v336, %v316
  %v339 = mul i64 %v338, 8
  %v340 = getelementptr inbounds float, ptr %v287, i64 %v339
  %v341 = add i64 %v202, 1
  %v342 = and i64 %v341, 1
  %v343 = mul i64 %v342, %v7
  %v344 = add i64 %v343, %v336
  %v345 = mul i64 %v344, 8
  %v346 = getelementptr inbounds float, ptr %v24, i64 %v345
  %v347 = add i64 %v202, 0
  %v348 = and i64 %v347, %v54
  %v349 = mul i64 %v348, %v7
  %v350 = add i64 %v349, %v336
  %v351 = mul i64 %v350, 8
  %v352 = getelementptr inbounds float, ptr %v20, i64 %v351
  %v353 = add i64 %v202, 0
  %v354 = and i64 %v353, %v68
  %v355 = mul i64 %v354, %v7
  %v356 = add i64 %v355, %v336
  %v357 = mul i64 %v356, 8
  %v358 = getelementptr inbounds float, ptr %v44, i64 %v357
  %v359 = add i64 %v202, 0
  %v360 = and i64 %v359, 1
  %v361 = mul i64 %v360, %v7
  %v362 = add i64 %v361, %v336
  %v363 = mul i64 %v362, 8
  %v364 = getelementptr inbounds float, ptr %v24, i64 %v363
  br label %b41
b41:
  %v365 = phi i64 [ 0, %b39 ], [ %v388, %b42 ]
  %v366 = icmp slt i64 %v365, 1
  br i1 %v366, label %b42, label %b43
b42:
  %v367 = mul i64 %v306, 1
  %v368 = add i64 %v367, %v365
  %v369 = mul i64 %v368, 8
  %v370 = add i64 0, %v365
  %v371 = mul i64 %v370, 8
  %v372 = getelementptr inbounds float, ptr %v340, i64 %v371
  %v373 = load <8 x float>, ptr %v372, align 4
  %v374 = add i64 0, %v369
  %v375 = getelementptr inbounds float, ptr %v346, i64 %v374
  %v376 = load <8 x float>, ptr %v375, align 4
  %v377 = add i64 0, %v369
  %v378 = getelementptr inbounds float, ptr %v352, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = fadd <8 x float> %v376, %v379
  %v381 = add i64 0, %v369
  %v382 = getelementptr inbounds float, ptr %v358, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = fmul <8 x float> %v380, %v383
  %v385 = fadd <8 x float> %v384, %v373
  %v386 = add i64 0, %v369
  %v387 = getelementptr inbounds float, ptr %v364, i64 %v386
  store <8 x float> %v385, ptr %v387, align 4
  %v388 = add nsw i64 %v365, 1
  br label %b41
b43:
  %v389 = add nsw i64 %v336, 1
  br label %b38
b40:
  %v390 = add nsw i64 %v312, 1
  br label %b33
b35:
  %v391 = add nsw i64 %v306, 1
  br label %b30
b32:
  %v392 = add nsw i64 %v301, 96
  br label %b27
b29:
  %v393 = add nsw i64 %v199, 1
  br label %b21
b23:
  %v394 = icmp sgt i64 %v3, 1
  br i1 %v394, label %b44, label %b45
b44:
  %v395 = getelementptr inbounds i64, ptr %v1, i64 3
  %v396 = atomicrmw add ptr %v395, i64 1 acq_rel
  %v397 = mul i64 %v3, 3
  br label %b46
b46:
  %v398 = load atomic i64, ptr %v395 acquire, align 8
  %v399 = icmp slt i64 %v398, %v397
  br i1 %v399, label %b47, label %b48
b47:
  %v400 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  %v401 = getelementptr inbounds float, ptr %v74, i64 256
  %v402 = getelementptr inbounds i64, ptr %v1, i64 4
  %v403 = load i64, ptr %v402, align 8
  %v404 = icmp eq i64 %v403, 0
  br i1 %v404, label %b49, label %b50
b49:
  %v405 = add i64 1, 0
  %v406 = sdiv i64 %v405, 1
  %v407 = add i64 %v2, 1
  %v408 = mul i64 %v406, %v2
  %v409 = sdiv i64 %v408, %v3
  %v410 = mul i64 %v409, 1
  %v411 = icmp slt i64 %v410, 1
  %v412 = select i1 %v411, i64 %v410, i64 1
  %v413 = mul i64 %v406, %v407
  %v414 = sdiv i64 %v413, %v3
  %v415 = mul i64 %v414, 1
  %v416 = icmp slt i64 %v415, 1
  %v417 = select i1 %v416, i64 %v415, i64 1
  %v418 = icmp slt i64 %v417, 1
  %v419 = select i1 %v418, i64 %v417, i64 1
  br label %b51
b51:
  %v420 = phi i64 [ %v412, %b49 ], [ %v448, %b56 ]
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b52, label %b53
b52:
  %v422 = mul i64 %v420, 256
  %v423 = mul i64 %v420, 8
  %v424 = add i64 %v422, 0
  %v425 = add i64 %v423, 0
  %v426 = getelementptr inbounds float, ptr %v401, i64 %v424
  %v427 = sub i64 8, %v425
  %v428 = icmp slt i64 %v427, 0
  %v429 = select i1 %v428, i64 0, i64 %v427
  %v430 = icmp ult i64 %v429, 8
  %v431 = select i1 %v430, i64 %v429, i64 8
  %v432 = trunc i64 %v431 to i32
  %v433 = insertelement <8 x i32> poison, i32 %v432, i64 0
  %v434 = shufflevector <8 x i32> %v433, <8 x i32> poison, <8 x i32> zeroinitializer
  %v435 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v434
  %v436 = mul i64 %v425, 1
  %v437 = add i64 0, %v436
  %v438 = getelementptr inbounds float, ptr %v12, i64 %v437
  br label %b54
b54:
  %v439 = phi i64 [ 0, %b52 ], [ %v446, %b55 ]
  %v440 = icmp slt i64 %v439, 32
  br i1 %v440, label %b55, label %b56
b55:
  %v441 = mul i64 %v439, 8
  %v442 = getelementptr inbounds float, ptr %v438, i64 %v441
  %v443 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v442, <8 x i1> %v435, <8 x float> zeroinitializer)
  %v444 = mul i64 %v439, 8
  %v445 = getelementptr inbounds float, ptr %v426, i64 %v444
  store <8 x float> %v443, ptr %v445, align 4
  %v446 = add nsw i64 %v439, 1
  br label %b54
b56:
  %v447 = add i64 %v422, 256
  %v448 = add nsw i64 %v420, 1
  br label %b51
b53:
  br label %b50
b50:
  %v449 = icmp sgt i64 %v3, 1
  br i1 %v449, label %b57, label %b58
b57:
  %v450 = getelementptr inbounds i64, ptr %v1, i64 3
  %v451 = atomicrmw add ptr %v450, i64 1 acq_rel
  %v452 = mul i64 %v3, 4
  br label %b59
b59:
  %v453 = load atomic i64, ptr %v450 acquire, align 8
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b60, label %b61
b60:
  %v455 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  %v457 = add i64 %v8, 0
  %v458 = sdiv i64 %v457, 1
  %v459 = add i64 %v2, 1
  %v460 = mul i64 %v458, %v2
  %v461 = sdiv i64 %v460, %v3
  %v462 = mul i64 %v461, 1
  %v463 = icmp slt i64 %v462, %v8
  %v464 = select i1 %v463, i64 %v462, i64 %v8
  %v465 = mul i64 %v458, %v459
  %v466 = sdiv i64 %v465, %v3
  %v467 = mul i64 %v466, 1
  %v468 = icmp slt i64 %v467, %v8
  %v469 = select i1 %v468, i64 %v467, i64 %v8
  br label %b62
b62:
  %v470 = phi i64 [ %v464, %b58 ], [ %v535, %b67 ]
  %v471 = icmp slt i64 %v470, %v469
  br i1 %v471, label %b63, label %b64
b63:
  %v472 = add i64 %v470, 96
  %v473 = icmp slt i64 %v472, %v469
  %v474 = select i1 %v473, i64 %v472, i64 %v469
  br label %b65
b65:
  %v475 = phi i64 [ 0, %b63 ], [ %v534, %b70 ]
  %v476 = icmp slt i64 %v475, 1
  br i1 %v476, label %b66, label %b67
b66:
  %v477 = sub i64 %v474, %v470
  %v478 = sub i64 8, 1
  %v479 = add i64 %v477, %v478
  %v480 = sdiv i64 %v479, 8
  br label %b68
b68:
  %v481 = phi i64 [ 0, %b66 ], [ %v533, %b75 ]
  %v482 = icmp slt i64 %v481, %v480
  br i1 %v482, label %b69, label %b70
b69:
  %v483 = mul i64 %v477, %v481
  %v484 = sdiv i64 %v483, %v480
  %v485 = add i64 %v470, %v484
  %v486 = add i64 %v481, 1
  %v487 = mul i64 %v477, %v486
  %v488 = sdiv i64 %v487, %v480
  %v489 = add i64 %v470, %v488
  %v490 = mul i64 %v475, 256
  %v491 = getelementptr inbounds float, ptr %v401, i64 %v490
  %v492 = sub i64 %v489, %v485
  %v493 = mul i64 %v485, 32
  %v494 = getelementptr inbounds float, ptr %v36, i64 %v493
  %v495 = getelementptr inbounds float, ptr %v494, i64 0
  %v496 = sub i64 %v492, 1
  %v497 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v496
  %v498 = load ptr, ptr %v497, align 4
  %v499 = icmp sgt i64 %v492, 0
  br i1 %v499, label %b71, label %b72
b71:
  call void %v498(ptr %v495, i64 32, ptr %v491, i64 32, ptr %v456)
  br label %b72
b72:
  %v500 = add i64 %v490, 256
  br label %b73
b73:
  %v501 = phi i64 [ %v485, %b72 ], [ %v532, %b78 ]
  %v502 = icmp slt i64 %v501, %v489
  br i1 %v502, label %b74, label %b75
b74:
  %v503 = sub i64 %v501, %v485
  %v504 = mul i64 %v503, 8
  %v505 = getelementptr inbounds float, ptr %v456, i64 %v504
  %v506 = mul i64 %v501, 8
  %v507 = getelementptr inbounds float, ptr %v18, i64 %v506
  %v508 = mul i64 %v501, 8
  %v509 = getelementptr inbounds float, ptr %v46, i64 %v508
  %v510 = mul i64 %v501, 8
  %v511 = getelementptr inbounds float, ptr %v28, i64 %v510
  br label %b76
b76:
  %v512 = phi i64 [ 0, %b74 ], [ %v531, %b77 ]
  %v513 = icmp slt i64 %v512, 1
  br i1 %v513, label %b77, label %b78
b77:
  %v514 = mul i64 %v475, 1
  %v515 = add i64 %v514, %v512
  %v516 = mul i64 %v515, 8
  %v517 = add i64 0, %v512
  %v518 = mul i64 %v517, 8
  %v519 = getelementptr inbounds float, ptr %v505, i64 %v518
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = add i64 0, %v516
  %v522 = getelementptr inbounds float, ptr %v507, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = add i64 0, %v516
  %v525 = getelementptr inbounds float, ptr %v509, i64 %v524
  %v526 = load <8 x float>, ptr %v525, align 4
  %v527 = fmul <8 x float> %v523, %v526
  %v528 = fadd <8 x float> %v527, %v520
  %v529 = add i64 0, %v516
  %v530 = getelementptr inbounds float, ptr %v511, i64 %v529
  store <8 x float> %v528, ptr %v530, align 4
  %v531 = add nsw i64 %v512, 1
  br label %b76
b78:
  %v532 = add nsw i64 %v501, 1
  br label %b73
b75:
  %v533 = add nsw i64 %v481, 1
  br label %b68
b70:
  %v534 = add nsw i64 %v475, 1
  br label %b65
b67:
  %v535 = add nsw i64 %v470, 96
  br label %b62
b64:
  %v536 = icmp sgt i64 %v3, 1
  br i1 %v536, label %b79, label %b80
b79:
  %v537 = getelementptr inbounds i64, ptr %v1, i64 3
  %v538 = atomicrmw add ptr %v537, i64 1 acq_rel
  %v539 = mul i64 %v3, 5
  br label %b81
b81:
  %v540 = load atomic i64, ptr %v537 acquire, align 8
  %v541 = icmp slt i64 %v540, %v539
  br i1 %v541, label %b82, label %b83
b82:
  %v542 = call i32 @sched_yield()
  br label %b81
b83:
  br label %b80
b80:
  %v543 = mul i64 0, 32
  %v544 = getelementptr inbounds float, ptr %v36, i64 %v543
  %v545 = getelementptr inbounds float, ptr %v544, i64 0
  %v546 = mul i64 0, 8
  %v547 = getelementptr inbounds float, ptr %v10, i64 %v546
  %v548 = getelementptr inbounds float, ptr %v547, i64 0
  %v549 = getelementptr inbounds float, ptr %v77, i64 12288
  %v550 = add i64 32, 1
  %v551 = sdiv i64 %v550, 2
  %v552 = add i64 %v2, 1
  %v553 = mul i64 %v551, %v2
  %v554 = sdiv i64 %v553, %v3
  %v555 = mul i64 %v554, 2
  %v556 = icmp slt i64 %v555, 32
  %v557 = select i1 %v556, i64 %v555, i64 32
  %v558 = mul i64 %v551, %v552
  %v559 = sdiv i64 %v558, %v3
  %v560 = mul i64 %v559, 2
  %v561 = icmp slt i64 %v560, 32
  %v562 = select i1 %v561, i64 %v560, i64 32
  %v563 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b84
b84:
  %v564 = phi i64 [ %v557, %b80 ], [ %v572, %b89 ]
  %v565 = icmp slt i64 %v564, %v562
  br i1 %v565, label %b85, label %b86
b85:
  %v566 = mul i64 %v564, 8
  %v567 = getelementptr inbounds float, ptr %v563, i64 %v566
  br label %b87
b87:
  %v568 = phi i64 [ 0, %b85 ], [ %v571, %b88 ]
  %v569 = icmp slt i64 %v568, 8
  br i1 %v569, label %b88, label %b89
b88:
  %v570 = getelementptr inbounds float, ptr %v567, i64 %v568
  store float 0x0000000000000000, ptr %v570, align 4
  %v571 = add nsw i64 %v568, 1
  br label %b87
b89:
  %v572 = add nsw i64 %v564, 1
  br label %b84
b86:
  %v573 = mul i64 %v8, 1
  br label %b90
b90:
  %v574 = phi i64 [ 0, %b86 ], [ %v678, %b95 ]
  %v575 = icmp slt i64 %v574, %v573
  br i1 %v575, label %b91, label %b92
b91:
  %v576 = sub i64 %v573, %v574
  %v577 = icmp slt i64 %v576, 384
  %v578 = select i1 %v577, i64 %v576, i64 384
  br label %b93
b93:
  %v579 = phi i64 [ %v557, %b91 ], [ %v677, %b119 ]
  %v580 = icmp slt i64 %v579, %v562
  br i1 %v580, label %b94, label %b95
b94:
  %v581 = sub i64 %v562, %v579
  %v582 = icmp slt i64 %v581, 64
  %v583 = select i1 %v582, i64 %v581, i64 64
  %v584 = sdiv i64 %v583, 2
  %v585 = mul i64 %v584, 2
  %v586 = sub i64 %v583, %v585
  %v587 = mul i64 %v574, 32
  %v588 = add i64 %v587, %v579
  %v589 = getelementptr inbounds float, ptr %v545, i64 %v588
  br label %b96
b96:
  %v590 = phi i64 [ 0, %b94 ], [ %v616, %b104 ]
  %v591 = icmp slt i64 %v590, %v578
  br i1 %v591, label %b97, label %b98
b97:
  %v592 = mul i64 %v590, 32
  %v593 = getelementptr inbounds float, ptr %v589, i64 %v592
  %v594 = mul i64 %v590, 2
  %v595 = getelementptr inbounds float, ptr %v549, i64 %v594
  br label %b99
b99:
  %v596 = phi i64 [ 0, %b97 ], [ %v605, %b100 ]
  %v597 = icmp slt i64 %v596, %v584
  br i1 %v597, label %b100, label %b101
b100:
  %v598 = mul i64 %v596, 2
  %v599 = getelementptr inbounds float, ptr %v593, i64 %v598
  %v600 = mul i64 %v596, 768
  %v601 = getelementptr inbounds float, ptr %v595, i64 %v600
  %v602 = getelementptr inbounds float, ptr %v599, i64 0
  %v603 = load <2 x float>, ptr %v602, align 4
  %v604 = getelementptr inbounds float, ptr %v601, i64 0
  store <2 x float> %v603, ptr %v604, align 4
  %v605 = add nsw i64 %v596, 1
  br label %b99
b101:
  %v606 = mul i64 %v584, 2
  %v607 = getelementptr inbounds float, ptr %v593, i64 %v606
  %v608 = mul i64 %v584, 768
  %v609 = getelementptr inbounds float, ptr %v595, i64 %v608
  br label %b102
b102:
  %v610 = phi i64 [ 0, %b101 ], [ %v615, %b103 ]
  %v611 = icmp slt i64 %v610, %v586
  br i1 %v611, label %b103, label %b104
b103:
  %v612 = getelementptr inbounds float, ptr %v607, i64 %v610
  %v613 = load float, ptr %v612, align 4
  %v614 = getelementptr inbounds float, ptr %v609, i64 %v610
  store float %v613, ptr %v614, align 4
  %v615 = add nsw i64 %v610, 1
  br label %b102, !llvm.loop !0
b104:
  %v616 = add nsw i64 %v590, 1
  br label %b96
b98:
  br label %b105
b105:
  %v617 = phi i64 [ 0, %b98 ], [ %v652, %b113 ]
  %v618 = icmp slt i64 %v617, 0
  br i1 %v618, label %b106, label %b107
b106:
  %v619 = mul i64 %v574, 8
  %v620 = add i64 %v619, %v617
  %v621 = getelementptr inbounds float, ptr %v548, i64 %v620
  br label %b108
b108:
  %v622 = phi i64 [ 0, %b106 ], [ %v640, %b109 ]
  %v623 = icmp slt i64 %v622, %v578
  br i1 %v623, label %b109, label %b110
b109:
  %v624 = mul i64 %v622, 8
  %v625 = getelementptr inbounds float, ptr %v621, i64 %v624
  %v626 = mul i64 %v622, 32
  %v627 = getelementptr inbounds float, ptr %v77, i64 %v626
  %v628 = getelementptr inbounds float, ptr %v625, i64 0
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = getelementptr inbounds float, ptr %v627, i64 0
  store <8 x float> %v629, ptr %v630, align 4
  %v631 = getelementptr inbounds float, ptr %v625, i64 8
  %v632 = load <8 x float>, ptr %v631, align 4
  %v633 = getelementptr inbounds float, ptr %v627, i64 8
  store <8 x float> %v632, ptr %v633, align 4
  %v634 = getelementptr inbounds float, ptr %v625, i64 16
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = getelementptr inbounds float, ptr %v627, i64 16
  store <8 x float> %v635, ptr %v636, align 4
  %v637 = getelementptr inbounds float, ptr %v625, i64 24
  %v638 = load <8 x float>, ptr %v637, align 4
  %v639 = getelementptr inbounds float, ptr %v627, i64 24
  store <8 x float> %v638, ptr %v639, align 4
  %v640 = add nsw i64 %v622, 1
  br label %b108
b110:
  %v641 = sdiv i64 %v583, 2
  br label %b111
b111:
  %v642 = phi i64 [ 0, %b110 ], [ %v651, %b112 ]
  %v643 = icmp slt i64 %v642, %v641
  br i1 %v643, label %b112, label %b113
b112:
  %v644 = mul i64 %v642, 2
  %v645 = add i64 %v579, %v644
  %v646 = mul i64 %v642, 768
  %v647 = getelementptr inbounds float, ptr %v549, i64 %v646
  %v648 = mul i64 %v645, 8
  %v649 = add i64 %v648, %v617
  %v650 = getelementptr inbounds float, ptr %v563, i64 %v649
  call void @outer_2x32(ptr %v647, ptr %v77, i64 %v578, ptr %v650, i64 8)
  %v651 = add nsw i64 %v642, 1
  br label %b111
b113:
  %v652 = add nsw i64 %v617, 32
  br label %b105
b107:
  %v653 = mul i64 %v574, 8
  %v654 = add i64 %v653, 0
  %v655 = getelementptr inbounds float, ptr %v548, i64 %v654
  br label %b114
b114:
  %v656 = phi i64 [ 0, %b107 ], [ %v665, %b115 ]
  %v657 = icmp slt i64 %v656, %v578
  br i1 %v657, label %b115, label %b116
b115:
  %v658 = mul i64 %v656, 8
  %v659 = getelementptr inbounds float, ptr %v655, i64 %v658
  %v660 = mul i64 %v656, 8
  %v661 = getelementptr inbounds float, ptr %v77, i64 %v660
  %v662 = getelementptr inbounds float, ptr %v659, i64 0
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = getelementptr inbounds float, ptr %v661, i64 0
  store <8 x float> %v663, ptr %v664, align 4
  %v665 = add nsw i64 %v656, 1
  br label %b114
b116:
  %v666 = sdiv i64 %v583, 2
  br label %b117
b117:
  %v667 = phi i64 [ 0, %b116 ], [ %v676, %b118 ]
  %v668 = icmp slt i64 %v667, %v666
  br i1 %v668, label %b118, label %b119
b118:
  %v669 = mul i64 %v667, 2
  %v670 = add i64 %v579, %v669
  %v671 = mul i64 %v667, 768
  %v672 = getelementptr inbounds float, ptr %v549, i64 %v671
  %v673 = mul i64 %v670, 8
  %v674 = add i64 %v673, 0
  %v675 = getelementptr inbounds float, ptr %v563, i64 %v674
  call void @outer_2x8(ptr %v672, ptr %v77, i64 %v578, ptr %v675, i64 8)
  %v676 = add nsw i64 %v667, 1
  br label %b117
b119:
  %v677 = add nsw i64 %v579, 64
  br label %b93
b95:
  %v678 = add nsw i64 %v574, 384
  br label %b90
b92:
  %v679 = icmp sgt i64 %v3, 1
  br i1 %v679, label %b120, label %b121
b120:
  %v680 = getelementptr inbounds i64, ptr %v1, i64 3
  %v681 = atomicrmw add ptr %v680, i64 1 acq_rel
  %v682 = mul i64 %v3, 6
  br label %b122
b122:
  %v683 = load atomic i64, ptr %v680 acquire, align 8
  %v684 = icmp slt i64 %v683, %v682
  br i1 %v684, label %b123, label %b124
b123:
  %v685 = call i32 @sched_yield()
  br label %b122
b124:
  br label %b121
b121:
  %v686 = mul i64 0, 32
  %v687 = getelementptr inbounds float, ptr %v36, i64 %v686
  %v688 = getelementptr inbounds float, ptr %v687, i64 0
  %v689 = mul i64 0, 8
  %v690 = getelementptr inbounds float, ptr %v22, i64 %v689
  %v691 = getelementptr inbounds float, ptr %v690, i64 0
  %v692 = getelementptr inbounds float, ptr %v77, i64 12288
  %v693 = add i64 32, 1
  %v694 = sdiv i64 %v693, 2
  %v695 = add i64 %v2, 1
  %v696 = mul i64 %v694, %v2
  %v697 = sdiv i64 %v696, %v3
  %v698 = mul i64 %v697, 2
  %v699 = icmp slt i64 %v698, 32
  %v700 = select i1 %v699, i64 %v698, i64 32
  %v701 = mul i64 %v694, %v695
  %v702 = sdiv i64 %v701, %v3
  %v703 = mul i64 %v702, 2
  %v704 = icmp slt i64 %v703, 32
  %v705 = select i1 %v704, i64 %v703, i64 32
  %v706 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b125
b125:
  %v707 = phi i64 [ %v700, %b121 ], [ %v715, %b130 ]
  %v708 = icmp slt i64 %v707, %v705
  br i1 %v708, label %b126, label %b127
b126:
  %v709 = mul i64 %v707, 8
  %v710 = getelementptr inbounds float, ptr %v706, i64 %v709
  br label %b128
b128:
  %v711 = phi i64 [ 0, %b126 ], [ %v714, %b129 ]
  %v712 = icmp slt i64 %v711, 8
  br i1 %v712, label %b129, label %b130
b129:
  %v713 = getelementptr inbounds float, ptr %v710, i64 %v711
  store float 0x0000000000000000, ptr %v713, align 4
  %v714 = add nsw i64 %v711, 1
  br label %b128
b130:
  %v715 = add nsw i64 %v707, 1
  br label %b125
b127:
  %v716 = mul i64 %v8, 1
  br label %b131
b131:
  %v717 = phi i64 [ 0, %b127 ], [ %v821, %b136 ]
  %v718 = icmp slt i64 %v717, %v716
  br i1 %v718, label %b132, label %b133
b132:
  %v719 = sub i64 %v716, %v717
  %v720 = icmp slt i64 %v719, 384
  %v721 = select i1 %v720, i64 %v719, i64 384
  br label %b134
b134:
  %v722 = phi i64 [ %v700, %b132 ], [ %v820, %b160 ]
  %v723 = icmp slt i64 %v722, %v705
  br i1 %v723, label %b135, label %b136
b135:
  %v724 = sub i64 %v705, %v722
  %v725 = icmp slt i64 %v724, 64
  %v726 = select i1 %v725, i64 %v724, i64 64
  %v727 = sdiv i64 %v726, 2
  %v728 = mul i64 %v727, 2
  %v729 = sub i64 %v726, %v728
  %v730 = mul i64 %v717, 32
  %v731 = add i64 %v730, %v722
  %v732 = getelementptr inbounds float, ptr %v688, i64 %v731
  br label %b137
b137:
  %v733 = phi i64 [ 0, %b135 ], [ %v759, %b145 ]
  %v734 = icmp slt i64 %v733, %v721
  br i1 %v734, label %b138, label %b139
b138:
  %v735 = mul i64 %v733, 32
  %v736 = getelementptr inbounds float, ptr %v732, i64 %v735
  %v737 = mul i64 %v733, 2
  %v738 = getelementptr inbounds float, ptr %v692, i64 %v737
  br label %b140
b140:
  %v739 = phi i64 [ 0, %b138 ], [ %v748, %b141 ]
  %v740 = icmp slt i64 %v739, %v727
  br i1 %v740, label %b141, label %b142
b141:
  %v741 = mul i64 %v739, 2
  %v742 = getelementptr inbounds float, ptr %v736, i64 %v741
  %v743 = mul i64 %v739, 768
  %v744 = getelementptr inbounds float, ptr %v738, i64 %v743
  %v745 = getelementptr inbounds float, ptr %v742, i64 0
  %v746 = load <2 x float>, ptr %v745, align 4
  %v747 = getelementptr inbounds float, ptr %v744, i64 0
  store <2 x float> %v746, ptr %v747, align 4
  %v748 = add nsw i64 %v739, 1
  br label %b140
b142:
  %v749 = mul i64 %v727, 2
  %v750 = getelementptr inbounds float, ptr %v736, i64 %v749
  %v751 = mul i64 %v727, 768
  %v752 = getelementptr inbounds float, ptr %v738, i64 %v751
  br label %b143
b143:
  %v753 = phi i64 [ 0, %b142 ], [ %v758, %b144 ]
  %v754 = icmp slt i64 %v753, %v729
  br i1 %v754, label %b144, label %b145
b144:
  %v755 = getelementptr inbounds float, ptr %v750, i64 %v753
  %v756 = load float, ptr %v755, align 4
  %v757 = getelementptr inbounds float, ptr %v752, i64 %v753
  store float %v756, ptr %v757, align 4
  %v758 = add nsw i64 %v753, 1
  br label %b143, !llvm.loop !3
b145:
  %v759 = add nsw i64 %v733, 1
  br label %b137
b139:
  br label %b146
b146:
  %v760 = phi i64 [ 0, %b139 ], [ %v795, %b154 ]
  %v761 = icmp slt i64 %v760, 0
  br i1 %v761, label %b147, label %b148
b147:
  %v762 = mul i64 %v717, 8
  %v763 = add i64 %v762, %v760
  %v764 = getelementptr inbounds float, ptr %v691, i64 %v763
  br label %b149
b149:
  %v765 = phi i64 [ 0, %b147 ], [ %v783, %b150 ]
  %v766 = icmp slt i64 %v765, %v721
  br i1 %v766, label %b150, label %b151
b150:
  %v767 = mul i64 %v765, 8
  %v768 = getelementptr inbounds float, ptr %v764, i64 %v767
  %v769 = mul i64 %v765, 32
  %v770 = getelementptr inbounds float, ptr %v77, i64 %v769
  %v771 = getelementptr inbounds float, ptr %v768, i64 0
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = getelementptr inbounds float, ptr %v770, i64 0
  store <8 x float> %v772, ptr %v773, align 4
  %v774 = getelementptr inbounds float, ptr %v768, i64 8
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = getelementptr inbounds float, ptr %v770, i64 8
  store <8 x float> %v775, ptr %v776, align 4
  %v777 = getelementptr inbounds float, ptr %v768, i64 16
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = getelementptr inbounds float, ptr %v770, i64 16
  store <8 x float> %v778, ptr %v779, align 4
  %v780 = getelementptr inbounds float, ptr %v768, i64 24
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = getelementptr inbounds float, ptr %v770, i64 24
  store <8 x float> %v781, ptr %v782, align 4
  %v783 = add nsw i64 %v765, 1
  br label %b149
b151:
  %v784 = sdiv i64 %v726, 2
  br label %b152
b152:
  %v785 = phi i64 [ 0, %b151 ], [ %v794, %b153 ]
  %v786 = icmp slt i64 %v785, %v784
  br i1 %v786, label %b153, label %b154
b153:
  %v787 = mul i64 %v785, 2
  %v788 = add i64 %v722, %v787
  %v789 = mul i64 %v785, 768
  %v790 = getelementptr inbounds float, ptr %v692, i64 %v789
  %v791 = mul i64 %v788, 8
  %v792 = add i64 %v791, %v760
  %v793 = getelementptr inbounds float, ptr %v706, i64 %v792
  call void @outer_2x32(ptr %v790, ptr %v77, i64 %v721, ptr %v793, i64 8)
  %v794 = add nsw i64 %v785, 1
  br label %b152
b154:
  %v795 = add nsw i64 %v760, 32
  br label %b146
b148:
  %v796 = mul i64 %v717, 8
  %v797 = add i64 %v796, 0
  %v798 = getelementptr inbounds float, ptr %v691, i64 %v797
  br label %b155
b155:
  %v799 = phi i64 [ 0, %b148 ], [ %v808, %b156 ]
  %v800 = icmp slt i64 %v799, %v721
  br i1 %v800, label %b156, label %b157
b156:
  %v801 = mul i64 %v799, 8
  %v802 = getelementptr inbounds float, ptr %v798, i64 %v801
  %v803 = mul i64 %v799, 8
  %v804 = getelementptr inbounds float, ptr %v77, i64 %v803
  %v805 = getelementptr inbounds float, ptr %v802, i64 0
  %v806 = load <8 x float>, ptr %v805, align 4
  %v807 = getelementptr inbounds float, ptr %v804, i64 0
  store <8 x float> %v806, ptr %v807, align 4
  %v808 = add nsw i64 %v799, 1
  br label %b155
b157:
  %v809 = sdiv i64 %v726, 2
  br label %b158
b158:
  %v810 = phi i64 [ 0, %b157 ], [ %v819, %b159 ]
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b159, label %b160
b159:
  %v812 = mul i64 %v810, 2
  %v813 = add i64 %v722, %v812
  %v814 = mul i64 %v810, 768
  %v815 = getelementptr inbounds float, ptr %v692, i64 %v814
  %v816 = mul i64 %v813, 8
  %v817 = add i64 %v816, 0
  %v818 = getelementptr inbounds float, ptr %v706, i64 %v817
  call void @outer_2x8(ptr %v815, ptr %v77, i64 %v721, ptr %v818, i64 8)
  %v819 = add nsw i64 %v810, 1
  br label %b158
b160:
  %v820 = add nsw i64 %v722, 64
  br label %b134
b136:
  %v821 = add nsw i64 %v717, 384
  br label %b131
b133:
  %v822 = icmp sgt i64 %v3, 1
  br i1 %v822, label %b161, label %b162
b161:
  %v823 = getelementptr inbounds i64, ptr %v1, i64 3
  %v824 = atomicrmw add ptr %v823, i64 1 acq_rel
  %v825 = mul i64 %v3, 7
  br label %b163
b163:
  %v826 = load atomic i64, ptr %v823 acquire, align 8
  %v827 = icmp slt i64 %v826, %v825
  br i1 %v827, label %b164, label %b165
b164:
  %v828 = call i32 @sched_yield()
  br label %b163
b165:
  br label %b162
b162:
  %v829 = icmp eq i64 %v2, 0
  br i1 %v829, label %b166, label %b167
b166:
  br label %b168
b168:
  %v830 = phi i64 [ 0, %b166 ], [ %v852, %b173 ]
  %v831 = icmp slt i64 %v830, 32
  br i1 %v831, label %b169, label %b170
b169:
  br label %b171
b171:
  %v832 = phi i64 [ 0, %b169 ], [ %v849, %b176 ]
  %v833 = phi <8 x float> [ splat (float 0x0000000000000000), %b169 ], [ %v848, %b176 ]
  %v834 = icmp slt i64 %v832, %v8
  br i1 %v834, label %b172, label %b173
b172:
  %v835 = add i64 %v832, 128
  %v836 = icmp slt i64 %v835, %v8
  %v837 = select i1 %v836, i64 %v835, i64 %v8
  br label %b174
b174:
  %v838 = phi i64 [ %v832, %b172 ], [ %v847, %b175 ]
  %v839 = phi <8 x float> [ splat (float 0x0000000000000000), %b172 ], [ %v846, %b175 ]
  %v840 = icmp slt i64 %v838, %v837
  br i1 %v840, label %b175, label %b176
b175:
  %v841 = mul i64 %v838, 32
  %v842 = getelementptr inbounds float, ptr %v36, i64 %v841
  %v843 = add i64 0, %v830
  %v844 = getelementptr inbounds float, ptr %v842, i64 %v843
  %v845 = load <8 x float>, ptr %v844, align 4
  %v846 = fadd <8 x float> %v839, %v845
  %v847 = add nsw i64 %v838, 1
  br label %b174
b176:
  %v848 = fadd <8 x float> %v833, %v839
  %v849 = add nsw i64 %v832, 128
  br label %b171
b173:
  %v850 = add i64 0, %v830
  %v851 = getelementptr inbounds float, ptr %v34, i64 %v850
  store <8 x float> %v833, ptr %v851, align 4
  %v852 = add nsw i64 %v830, 8
  br label %b168
b170:
  br label %b167
b167:
  %v853 = icmp sgt i64 %v3, 1
  br i1 %v853, label %b177, label %b178
b177:
  %v854 = getelementptr inbounds i64, ptr %v1, i64 3
  %v855 = atomicrmw add ptr %v854, i64 1 acq_rel
  %v856 = mul i64 %v3, 8
  br label %b179
b179:
  %v857 = load atomic i64, ptr %v854 acquire, align 8
  %v858 = icmp slt i64 %v857, %v856
  br i1 %v858, label %b180, label %b181
b180:
  %v859 = call i32 @sched_yield()
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
