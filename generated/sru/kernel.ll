; generated from specs/sru.yaml by `make generated`: do not edit
; sru H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_4x3of3_0 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x3of3_0, ptr @tile_2x3of3_0, ptr @tile_3x3of3_0, ptr @tile_4x3of3_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v485 = alloca float, i64 96, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 15
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 16
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 22
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 24
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v66 = load ptr, ptr %v65, align 4
  %v67 = mul i64 %v2, 0
  %v68 = add i64 %v67, 192
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v68
  %v70 = getelementptr inbounds i64, ptr %v1, i64 4
  %v71 = load i64, ptr %v70, align 8
  %v72 = icmp eq i64 %v71, 0
  br i1 %v72, label %b0, label %b1
b0:
  %v73 = icmp eq i64 %v2, 0
  br i1 %v73, label %b2, label %b3
b2:
  %v74 = add i64 0, 0
  %v75 = getelementptr inbounds float, ptr %v46, i64 %v74
  %v76 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v77, ptr %v75, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v78 = icmp sgt i64 %v3, 1
  br i1 %v78, label %b4, label %b5
b4:
  %v79 = getelementptr inbounds i64, ptr %v1, i64 3
  %v80 = atomicrmw add ptr %v79, i64 1 acq_rel
  %v81 = mul i64 %v3, 1
  br label %b6
b6:
  %v82 = load atomic i64, ptr %v79 acquire, align 8
  %v83 = icmp slt i64 %v82, %v81
  br i1 %v83, label %b7, label %b8
b7:
  %v84 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v85 = getelementptr inbounds i64, ptr %v1, i64 4
  %v86 = load i64, ptr %v85, align 8
  %v87 = icmp eq i64 %v86, 0
  br i1 %v87, label %b9, label %b10
b9:
  %v88 = getelementptr inbounds i64, ptr %v1, i64 25
  %v89 = load i64, ptr %v88, align 8
  %v90 = icmp eq i64 %v89, 0
  br i1 %v90, label %b11, label %b12
b11:
  %v91 = add i64 %v7, 0
  %v92 = sdiv i64 %v91, 1
  %v93 = add i64 %v2, 1
  %v94 = mul i64 %v92, %v2
  %v95 = sdiv i64 %v94, %v3
  %v96 = mul i64 %v95, 1
  %v97 = icmp slt i64 %v96, %v7
  %v98 = select i1 %v97, i64 %v96, i64 %v7
  %v99 = mul i64 %v92, %v93
  %v100 = sdiv i64 %v99, %v3
  %v101 = mul i64 %v100, 1
  %v102 = icmp slt i64 %v101, %v7
  %v103 = select i1 %v102, i64 %v101, i64 %v7
  br label %b13
b13:
  %v104 = phi i64 [ %v98, %b11 ], [ %v115, %b14 ]
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b14, label %b15
b14:
  %v106 = and i64 0, %v56
  %v107 = mul i64 %v106, %v7
  %v108 = add i64 %v107, %v104
  %v109 = mul i64 %v108, 8
  %v110 = getelementptr inbounds float, ptr %v26, i64 %v109
  %v111 = add i64 0, 0
  %v112 = getelementptr inbounds float, ptr %v110, i64 %v111
  %v113 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v114, ptr %v112, align 4
  %v115 = add nsw i64 %v104, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v116 = icmp sgt i64 %v3, 1
  br i1 %v116, label %b16, label %b17
b16:
  %v117 = getelementptr inbounds i64, ptr %v1, i64 3
  %v118 = atomicrmw add ptr %v117, i64 1 acq_rel
  %v119 = mul i64 %v3, 2
  br label %b18
b18:
  %v120 = load atomic i64, ptr %v117 acquire, align 8
  %v121 = icmp slt i64 %v120, %v119
  br i1 %v121, label %b19, label %b20
b19:
  %v122 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v123 = getelementptr inbounds float, ptr %v66, i64 0
  %v124 = getelementptr inbounds i64, ptr %v1, i64 4
  %v125 = load i64, ptr %v124, align 8
  %v126 = icmp eq i64 %v125, 0
  br i1 %v126, label %b21, label %b22
b21:
  %v127 = add i64 1, 0
  %v128 = sdiv i64 %v127, 1
  %v129 = add i64 %v2, 1
  %v130 = mul i64 %v128, %v2
  %v131 = sdiv i64 %v130, %v3
  %v132 = mul i64 %v131, 1
  %v133 = icmp slt i64 %v132, 1
  %v134 = select i1 %v133, i64 %v132, i64 1
  %v135 = mul i64 %v128, %v129
  %v136 = sdiv i64 %v135, %v3
  %v137 = mul i64 %v136, 1
  %v138 = icmp slt i64 %v137, 1
  %v139 = select i1 %v138, i64 %v137, i64 1
  %v140 = icmp slt i64 %v139, 1
  %v141 = select i1 %v140, i64 %v139, i64 1
  br label %b23
b23:
  %v142 = phi i64 [ %v134, %b21 ], [ %v477, %b61 ]
  %v143 = icmp slt i64 %v142, %v141
  br i1 %v143, label %b24, label %b25
b24:
  %v144 = mul i64 %v142, 192
  %v145 = mul i64 %v142, 24
  %v146 = add i64 %v144, 0
  %v147 = add i64 %v145, 0
  %v148 = getelementptr inbounds float, ptr %v123, i64 %v146
  %v149 = sub i64 24, %v147
  %v150 = icmp slt i64 %v149, 0
  %v151 = select i1 %v150, i64 0, i64 %v149
  %v152 = icmp ult i64 %v151, 8
  %v153 = select i1 %v152, i64 %v151, i64 8
  %v154 = trunc i64 %v153 to i32
  %v155 = insertelement <8 x i32> poison, i32 %v154, i64 0
  %v156 = shufflevector <8 x i32> %v155, <8 x i32> poison, <8 x i32> zeroinitializer
  %v157 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v156
  %v158 = mul i64 %v147, 8
  %v159 = add i64 0, %v158
  %v160 = getelementptr inbounds float, ptr %v12, i64 %v159
  %v161 = icmp sge i64 %v151, 8
  br i1 %v161, label %b26, label %b27
b26:
  br label %b28
b28:
  %v162 = phi i64 [ 0, %b26 ], [ %v236, %b29 ]
  %v163 = icmp slt i64 %v162, 8
  br i1 %v163, label %b29, label %b30
b29:
  %v164 = add i64 %v162, 0
  %v165 = getelementptr inbounds float, ptr %v160, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = add i64 %v162, 8
  %v168 = getelementptr inbounds float, ptr %v160, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = add i64 %v162, 16
  %v171 = getelementptr inbounds float, ptr %v160, i64 %v170
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = add i64 %v162, 24
  %v174 = getelementptr inbounds float, ptr %v160, i64 %v173
  %v175 = load <8 x float>, ptr %v174, align 4
  %v176 = add i64 %v162, 32
  %v177 = getelementptr inbounds float, ptr %v160, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = add i64 %v162, 40
  %v180 = getelementptr inbounds float, ptr %v160, i64 %v179
  %v181 = load <8 x float>, ptr %v180, align 4
  %v182 = add i64 %v162, 48
  %v183 = getelementptr inbounds float, ptr %v160, i64 %v182
  %v184 = load <8 x float>, ptr %v183, align 4
  %v185 = add i64 %v162, 56
  %v186 = getelementptr inbounds float, ptr %v160, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = shufflevector <8 x float> %v166, <8 x float> %v178, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v189 = shufflevector <8 x float> %v166, <8 x float> %v178, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v190 = shufflevector <8 x float> %v169, <8 x float> %v181, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v191 = shufflevector <8 x float> %v169, <8 x float> %v181, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v192 = shufflevector <8 x float> %v172, <8 x float> %v184, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v193 = shufflevector <8 x float> %v172, <8 x float> %v184, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v194 = shufflevector <8 x float> %v175, <8 x float> %v187, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v195 = shufflevector <8 x float> %v175, <8 x float> %v187, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v196 = shufflevector <8 x float> %v188, <8 x float> %v192, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v197 = shufflevector <8 x float> %v188, <8 x float> %v192, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v198 = shufflevector <8 x float> %v190, <8 x float> %v194, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v199 = shufflevector <8 x float> %v190, <8 x float> %v194, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v200 = shufflevector <8 x float> %v189, <8 x float> %v193, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v201 = shufflevector <8 x float> %v189, <8 x float> %v193, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v202 = shufflevector <8 x float> %v191, <8 x float> %v195, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v203 = shufflevector <8 x float> %v191, <8 x float> %v195, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v204 = shufflevector <8 x float> %v196, <8 x float> %v198, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v205 = shufflevector <8 x float> %v196, <8 x float> %v198, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v206 = shufflevector <8 x float> %v197, <8 x float> %v199, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v207 = shufflevector <8 x float> %v197, <8 x float> %v199, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v208 = shufflevector <8 x float> %v200, <8 x float> %v202, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v209 = shufflevector <8 x float> %v200, <8 x float> %v202, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v210 = shufflevector <8 x float> %v201, <8 x float> %v203, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v211 = shufflevector <8 x float> %v201, <8 x float> %v203, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v212 = add i64 %v162, 0
  %v213 = mul i64 %v212, 24
  %v214 = getelementptr inbounds float, ptr %v148, i64 %v213
  store <8 x float> %v204, ptr %v214, align 4
  %v215 = add i64 %v162, 1
  %v216 = mul i64 %v215, 24
  %v217 = getelementptr inbounds float, ptr %v148, i64 %v216
  store <8 x float> %v205, ptr %v217, align 4
  %v218 = add i64 %v162, 2
  %v219 = mul i64 %v218, 24
  %v220 = getelementptr inbounds float, ptr %v148, i64 %v219
  store <8 x float> %v206, ptr %v220, align 4
  %v221 = add i64 %v162, 3
  %v222 = mul i64 %v221, 24
  %v223 = getelementptr inbounds float, ptr %v148, i64 %v222
  store <8 x float> %v207, ptr %v223, align 4
  %v224 = add i64 %v162, 4
  %v225 = mul i64 %v224, 24
  %v226 = getelementptr inbounds float, ptr %v148, i64 %v225
  store <8 x float> %v208, ptr %v226, align 4
  %v227 = add i64 %v162, 5
  %v228 = mul i64 %v227, 24
  %v229 = getelementptr inbounds float, ptr %v148, i64 %v228
  store <8 x float> %v209, ptr %v229, align 4
  %v230 = add i64 %v162, 6
  %v231 = mul i64 %v230, 24
  %v232 = getelementptr inbounds float, ptr %v148, i64 %v231
  store <8 x float> %v210, ptr %v232, align 4
  %v233 = add i64 %v162, 7
  %v234 = mul i64 %v233, 24
  %v235 = getelementptr inbounds float, ptr %v148, i64 %v234
  store <8 x float> %v211, ptr %v235, align 4
  %v236 = add nsw i64 %v162, 8
  br label %b28
b30:
  br label %b31
b31:
  %v237 = phi i64 [ 8, %b30 ], [ %v245, %b32 ]
  %v238 = icmp slt i64 %v237, 8
  br i1 %v238, label %b32, label %b33
b32:
  %v239 = mul i64 %v237, 1
  %v240 = getelementptr inbounds float, ptr %v160, i64 %v239
  %v241 = getelementptr float, ptr %v240, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v242 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v241, <8 x i1> %v157, <8 x float> zeroinitializer)
  %v243 = mul i64 %v237, 24
  %v244 = getelementptr inbounds float, ptr %v148, i64 %v243
  store <8 x float> %v242, ptr %v244, align 4
  %v245 = add nsw i64 %v237, 1
  br label %b31
b33:
  br label %b27
b27:
  %v246 = icmp slt i64 %v151, 8
  br i1 %v246, label %b34, label %b35
b34:
  br label %b36
b36:
  %v247 = phi i64 [ 0, %b34 ], [ %v255, %b37 ]
  %v248 = icmp slt i64 %v247, 8
  br i1 %v248, label %b37, label %b38
b37:
  %v249 = mul i64 %v247, 1
  %v250 = getelementptr inbounds float, ptr %v160, i64 %v249
  %v251 = getelementptr float, ptr %v250, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v252 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v251, <8 x i1> %v157, <8 x float> zeroinitializer)
  %v253 = mul i64 %v247, 24
  %v254 = getelementptr inbounds float, ptr %v148, i64 %v253
  store <8 x float> %v252, ptr %v254, align 4
  %v255 = add nsw i64 %v247, 1
  br label %b36
b38:
  br label %b35
b35:
  %v256 = add i64 %v144, 8
  %v257 = add i64 %v145, 8
  %v258 = getelementptr inbounds float, ptr %v123, i64 %v256
  %v259 = sub i64 24, %v257
  %v260 = icmp slt i64 %v259, 0
  %v261 = select i1 %v260, i64 0, i64 %v259
  %v262 = icmp ult i64 %v261, 8
  %v263 = select i1 %v262, i64 %v261, i64 8
  %v264 = trunc i64 %v263 to i32
  %v265 = insertelement <8 x i32> poison, i32 %v264, i64 0
  %v266 = shufflevector <8 x i32> %v265, <8 x i32> poison, <8 x i32> zeroinitializer
  %v267 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v266
  %v268 = mul i64 %v257, 8
  %v269 = add i64 0, %v268
  %v270 = getelementptr inbounds float, ptr %v12, i64 %v269
  %v271 = icmp sge i64 %v261, 8
  br i1 %v271, label %b39, label %b40
b39:
  br label %b41
b41:
  %v272 = phi i64 [ 0, %b39 ], [ %v346, %b42 ]
  %v273 = icmp slt i64 %v272, 8
  br i1 %v273, label %b42, label %b43
b42:
  %v274 = add i64 %v272, 0
  %v275 = getelementptr inbounds float, ptr %v270, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = add i64 %v272, 8
  %v278 = getelementptr inbounds float, ptr %v270, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = add i64 %v272, 16
  %v281 = getelementptr inbounds float, ptr %v270, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = add i64 %v272, 24
  %v284 = getelementptr inbounds float, ptr %v270, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = add i64 %v272, 32
  %v287 = getelementptr inbounds float, ptr %v270, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = add i64 %v272, 40
  %v290 = getelementptr inbounds float, ptr %v270, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = add i64 %v272, 48
  %v293 = getelementptr inbounds float, ptr %v270, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = add i64 %v272, 56
  %v296 = getelementptr inbounds float, ptr %v270, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = shufflevector <8 x float> %v276, <8 x float> %v288, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v299 = shufflevector <8 x float> %v276, <8 x float> %v288, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v300 = shufflevector <8 x float> %v279, <8 x float> %v291, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v301 = shufflevector <8 x float> %v279, <8 x float> %v291, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v302 = shufflevector <8 x float> %v282, <8 x float> %v294, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v303 = shufflevector <8 x float> %v282, <8 x float> %v294, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v304 = shufflevector <8 x float> %v285, <8 x float> %v297, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v305 = shufflevector <8 x float> %v285, <8 x float> %v297, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v306 = shufflevector <8 x float> %v298, <8 x float> %v302, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v307 = shufflevector <8 x float> %v298, <8 x float> %v302, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v308 = shufflevector <8 x float> %v300, <8 x float> %v304, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v309 = shufflevector <8 x float> %v300, <8 x float> %v304, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v310 = shufflevector <8 x float> %v299, <8 x float> %v303, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v311 = shufflevector <8 x float> %v299, <8 x float> %v303, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v312 = shufflevector <8 x float> %v301, <8 x float> %v305, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v313 = shufflevector <8 x float> %v301, <8 x float> %v305, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v314 = shufflevector <8 x float> %v306, <8 x float> %v308, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v315 = shufflevector <8 x float> %v306, <8 x float> %v308, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v316 = shufflevector <8 x float> %v307, <8 x float> %v309, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v317 = shufflevector <8 x float> %v307, <8 x float> %v309, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v318 = shufflevector <8 x float> %v310, <8 x float> %v312, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v319 = shufflevector <8 x float> %v310, <8 x float> %v312, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v320 = shufflevector <8 x float> %v311, <8 x float> %v313, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v321 = shufflevector <8 x float> %v311, <8 x float> %v313, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v322 = add i64 %v272, 0
  %v323 = mul i64 %v322, 24
  %v324 = getelementptr inbounds float, ptr %v258, i64 %v323
  store <8 x float> %v314, ptr %v324, align 4
  %v325 = add i64 %v272, 1
  %v326 = mul i64 %v325, 24
  %v327 = getelementptr inbounds float, ptr %v258, i64 %v326
  store <8 x float> %v315, ptr %v327, align 4
  %v328 = add i64 %v272, 2
  %v329 = mul i64 %v328, 24
  %v330 = getelementptr inbounds float, ptr %v258, i64 %v329
  store <8 x float> %v316, ptr %v330, align 4
  %v331 = add i64 %v272, 3
  %v332 = mul i64 %v331, 24
  %v333 = getelementptr inbounds float, ptr %v258, i64 %v332
  store <8 x float> %v317, ptr %v333, align 4
  %v334 = add i64 %v272, 4
  %v335 = mul i64 %v334, 24
  %v336 = getelementptr inbounds float, ptr %v258, i64 %v335
  store <8 x float> %v318, ptr %v336, align 4
  %v337 = add i64 %v272, 5
  %v338 = mul i64 %v337, 24
  %v339 = getelementptr inbounds float, ptr %v258, i64 %v338
  store <8 x float> %v319, ptr %v339, align 4
  %v340 = add i64 %v272, 6
  %v341 = mul i64 %v340, 24
  %v342 = getelementptr inbounds float, ptr %v258, i64 %v341
  store <8 x float> %v320, ptr %v342, align 4
  %v343 = add i64 %v272, 7
  %v344 = mul i64 %v343, 24
  %v345 = getelementptr inbounds float, ptr %v258, i64 %v344
  store <8 x float> %v321, ptr %v345, align 4
  %v346 = add nsw i64 %v272, 8
  br label %b41
b43:
  br label %b44
b44:
  %v347 = phi i64 [ 8, %b43 ], [ %v355, %b45 ]
  %v348 = icmp slt i64 %v347, 8
  br i1 %v348, label %b45, label %b46
b45:
  %v349 = mul i64 %v347, 1
  %v350 = getelementptr inbounds float, ptr %v270, i64 %v349
  %v351 = getelementptr float, ptr %v350, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v352 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v351, <8 x i1> %v267, <8 x float> zeroinitializer)
  %v353 = mul i64 %v347, 24
  %v354 = getelementptr inbounds float, ptr %v258, i64 %v353
  store <8 x float> %v352, ptr %v354, align 4
  %v355 = add nsw i64 %v347, 1
  br label %b44
b46:
  br label %b40
b40:
  %v356 = icmp slt i64 %v261, 8
  br i1 %v356, label %b47, label %b48
b47:
  br label %b49
b49:
  %v357 = phi i64 [ 0, %b47 ], [ %v365, %b50 ]
  %v358 = icmp slt i64 %v357, 8
  br i1 %v358, label %b50, label %b51
b50:
  %v359 = mul i64 %v357, 1
  %v360 = getelementptr inbounds float, ptr %v270, i64 %v359
  %v361 = getelementptr float, ptr %v360, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v362 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v361, <8 x i1> %v267, <8 x float> zeroinitializer)
  %v363 = mul i64 %v357, 24
  %v364 = getelementptr inbounds float, ptr %v258, i64 %v363
  store <8 x float> %v362, ptr %v364, align 4
  %v365 = add nsw i64 %v357, 1
  br label %b49
b51:
  br label %b48
b48:
  %v366 = add i64 %v144, 16
  %v367 = add i64 %v145, 16
  %v368 = getelementptr inbounds float, ptr %v123, i64 %v366
  %v369 = sub i64 24, %v367
  %v370 = icmp slt i64 %v369, 0
  %v371 = select i1 %v370, i64 0, i64 %v369
  %v372 = icmp ult i64 %v371, 8
  %v373 = select i1 %v372, i64 %v371, i64 8
  %v374 = trunc i64 %v373 to i32
  %v375 = insertelement <8 x i32> poison, i32 %v374, i64 0
  %v376 = shufflevector <8 x i32> %v375, <8 x i32> poison, <8 x i32> zeroinitializer
  %v377 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v376
  %v378 = mul i64 %v367, 8
  %v379 = add i64 0, %v378
  %v380 = getelementptr inbounds float, ptr %v12, i64 %v379
  %v381 = icmp sge i64 %v371, 8
  br i1 %v381, label %b52, label %b53
b52:
  br label %b54
b54:
  %v382 = phi i64 [ 0, %b52 ], [ %v456, %b55 ]
  %v383 = icmp slt i64 %v382, 8
  br i1 %v383, label %b55, label %b56
b55:
  %v384 = add i64 %v382, 0
  %v385 = getelementptr inbounds float, ptr %v380, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = add i64 %v382, 8
  %v388 = getelementptr inbounds float, ptr %v380, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 %v382, 16
  %v391 = getelementptr inbounds float, ptr %v380, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = add i64 %v382, 24
  %v394 = getelementptr inbounds float, ptr %v380, i64 %v393
  %v395 = load <8 x float>, ptr %v394, align 4
  %v396 = add i64 %v382, 32
  %v397 = getelementptr inbounds float, ptr %v380, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 %v382, 40
  %v400 = getelementptr inbounds float, ptr %v380, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = add i64 %v382, 48
  %v403 = getelementptr inbounds float, ptr %v380, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = add i64 %v382, 56
  %v406 = getelementptr inbounds float, ptr %v380, i64 %v405
  %v407 = load <8 x float>, ptr %v406, align 4
  %v408 = shufflevector <8 x float> %v386, <8 x float> %v398, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v409 = shufflevector <8 x float> %v386, <8 x float> %v398, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v410 = shufflevector <8 x float> %v389, <8 x float> %v401, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v411 = shufflevector <8 x float> %v389, <8 x float> %v401, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v412 = shufflevector <8 x float> %v392, <8 x float> %v404, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v413 = shufflevector <8 x float> %v392, <8 x float> %v404, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v414 = shufflevector <8 x float> %v395, <8 x float> %v407, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v415 = shufflevector <8 x float> %v395, <8 x float> %v407, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v416 = shufflevector <8 x float> %v408, <8 x float> %v412, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v417 = shufflevector <8 x float> %v408, <8 x float> %v412, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v418 = shufflevector <8 x float> %v410, <8 x float> %v414, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v419 = shufflevector <8 x float> %v410, <8 x float> %v414, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v420 = shufflevector <8 x float> %v409, <8 x float> %v413, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v421 = shufflevector <8 x float> %v409, <8 x float> %v413, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v422 = shufflevector <8 x float> %v411, <8 x float> %v415, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v423 = shufflevector <8 x float> %v411, <8 x float> %v415, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v424 = shufflevector <8 x float> %v416, <8 x float> %v418, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v425 = shufflevector <8 x float> %v416, <8 x float> %v418, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v426 = shufflevector <8 x float> %v417, <8 x float> %v419, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v427 = shufflevector <8 x float> %v417, <8 x float> %v419, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v428 = shufflevector <8 x float> %v420, <8 x float> %v422, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v429 = shufflevector <8 x float> %v420, <8 x float> %v422, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v430 = shufflevector <8 x float> %v421, <8 x float> %v423, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v431 = shufflevector <8 x float> %v421, <8 x float> %v423, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v432 = add i64 %v382, 0
  %v433 = mul i64 %v432, 24
  %v434 = getelementptr inbounds float, ptr %v368, i64 %v433
  store <8 x float> %v424, ptr %v434, align 4
  %v435 = add i64 %v382, 1
  %v436 = mul i64 %v435, 24
  %v437 = getelementptr inbounds float, ptr %v368, i64 %v436
  store <8 x float> %v425, ptr %v437, align 4
  %v438 = add i64 %v382, 2
  %v439 = mul i64 %v438, 24
  %v440 = getelementptr inbounds float, ptr %v368, i64 %v439
  store <8 x float> %v426, ptr %v440, align 4
  %v441 = add i64 %v382, 3
  %v442 = mul i64 %v441, 24
  %v443 = getelementptr inbounds float, ptr %v368, i64 %v442
  store <8 x float> %v427, ptr %v443, align 4
  %v444 = add i64 %v382, 4
  %v445 = mul i64 %v444, 24
  %v446 = getelementptr inbounds float, ptr %v368, i64 %v445
  store <8 x float> %v428, ptr %v446, align 4
  %v447 = add i64 %v382, 5
  %v448 = mul i64 %v447, 24
  %v449 = getelementptr inbounds float, ptr %v368, i64 %v448
  store <8 x float> %v429, ptr %v449, align 4
  %v450 = add i64 %v382, 6
  %v451 = mul i64 %v450, 24
  %v452 = getelementptr inbounds float, ptr %v368, i64 %v451
  store <8 x float> %v430, ptr %v452, align 4
  %v453 = add i64 %v382, 7
  %v454 = mul i64 %v453, 24
  %v455 = getelementptr inbounds float, ptr %v368, i64 %v454
  store <8 x float> %v431, ptr %v455, align 4
  %v456 = add nsw i64 %v382, 8
  br label %b54
b56:
  br label %b57
b57:
  %v457 = phi i64 [ 8, %b56 ], [ %v465, %b58 ]
  %v458 = icmp slt i64 %v457, 8
  br i1 %v458, label %b58, label %b59
b58:
  %v459 = mul i64 %v457, 1
  %v460 = getelementptr inbounds float, ptr %v380, i64 %v459
  %v461 = getelementptr float, ptr %v460, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v462 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v461, <8 x i1> %v377, <8 x float> zeroinitializer)
  %v463 = mul i64 %v457, 24
  %v464 = getelementptr inbounds float, ptr %v368, i64 %v463
  store <8 x float> %v462, ptr %v464, align 4
  %v465 = add nsw i64 %v457, 1
  br label %b57
b59:
  br label %b53
b53:
  %v466 = icmp slt i64 %v371, 8
  br i1 %v466, label %b60, label %b61
b60:
  br label %b62
b62:
  %v467 = phi i64 [ 0, %b60 ], [ %v475, %b63 ]
  %v468 = icmp slt i64 %v467, 8
  br i1 %v468, label %b63, label %b64
b63:
  %v469 = mul i64 %v467, 1
  %v470 = getelementptr inbounds float, ptr %v380, i64 %v469
  %v471 = getelementptr float, ptr %v470, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v472 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v471, <8 x i1> %v377, <8 x float> zeroinitializer)
  %v473 = mul i64 %v467, 24
  %v474 = getelementptr inbounds float, ptr %v368, i64 %v473
  store <8 x float> %v472, ptr %v474, align 4
  %v475 = add nsw i64 %v467, 1
  br label %b62
b64:
  br label %b61
b61:
  %v476 = add i64 %v144, 192
  %v477 = add nsw i64 %v142, 1
  br label %b23
b25:
  br label %b22
b22:
  %v478 = icmp sgt i64 %v3, 1
  br i1 %v478, label %b65, label %b66
b65:
  %v479 = getelementptr inbounds i64, ptr %v1, i64 3
  %v480 = atomicrmw add ptr %v479, i64 1 acq_rel
  %v481 = mul i64 %v3, 3
  br label %b67
b67:
  %v482 = load atomic i64, ptr %v479 acquire, align 8
  %v483 = icmp slt i64 %v482, %v481
  br i1 %v483, label %b68, label %b69
b68:
  %v484 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v486 = add i64 %v8, 0
  %v487 = sdiv i64 %v486, 1
  %v488 = add i64 %v2, 1
  %v489 = mul i64 %v487, %v2
  %v490 = sdiv i64 %v489, %v3
  %v491 = mul i64 %v490, 1
  %v492 = icmp slt i64 %v491, %v8
  %v493 = select i1 %v492, i64 %v491, i64 %v8
  %v494 = mul i64 %v487, %v488
  %v495 = sdiv i64 %v494, %v3
  %v496 = mul i64 %v495, 1
  %v497 = icmp slt i64 %v496, %v8
  %v498 = select i1 %v497, i64 %v496, i64 %v8
  br label %b70
b70:
  %v499 = phi i64 [ %v493, %b66 ], [ %v552, %b75 ]
  %v500 = icmp slt i64 %v499, %v498
  br i1 %v500, label %b71, label %b72
b71:
  %v501 = add i64 %v499, 96
  %v502 = icmp slt i64 %v501, %v498
  %v503 = select i1 %v502, i64 %v501, i64 %v498
  br label %b73
b73:
  %v504 = phi i64 [ 0, %b71 ], [ %v551, %b78 ]
  %v505 = icmp slt i64 %v504, 1
  br i1 %v505, label %b74, label %b75
b74:
  %v506 = sub i64 %v503, %v499
  %v507 = sub i64 4, 1
  %v508 = add i64 %v506, %v507
  %v509 = sdiv i64 %v508, 4
  br label %b76
b76:
  %v510 = phi i64 [ 0, %b74 ], [ %v550, %b83 ]
  %v511 = icmp slt i64 %v510, %v509
  br i1 %v511, label %b77, label %b78
b77:
  %v512 = mul i64 %v506, %v510
  %v513 = sdiv i64 %v512, %v509
  %v514 = add i64 %v499, %v513
  %v515 = add i64 %v510, 1
  %v516 = mul i64 %v506, %v515
  %v517 = sdiv i64 %v516, %v509
  %v518 = add i64 %v499, %v517
  %v519 = mul i64 %v504, 192
  %v520 = getelementptr inbounds float, ptr %v123, i64 %v519
  %v521 = sub i64 %v518, %v514
  %v522 = mul i64 %v514, 8
  %v523 = getelementptr inbounds float, ptr %v10, i64 %v522
  %v524 = getelementptr inbounds float, ptr %v523, i64 0
  %v525 = sub i64 %v521, 1
  %v526 = getelementptr inbounds ptr, ptr @table_tile_4x3of3_0, i64 %v525
  %v527 = load ptr, ptr %v526, align 4
  %v528 = icmp sgt i64 %v521, 0
  br i1 %v528, label %b79, label %b80
b79:
  call void %v527(ptr %v524, i64 8, ptr %v520, i64 8, ptr %v485)
  br label %b80
b80:
  %v529 = add i64 %v519, 192
  br label %b81
b81:
  %v530 = phi i64 [ %v514, %b80 ], [ %v549, %b86 ]
  %v531 = icmp slt i64 %v530, %v518
  br i1 %v531, label %b82, label %b83
b82:
  %v532 = sub i64 %v530, %v514
  %v533 = mul i64 %v532, 24
  %v534 = getelementptr inbounds float, ptr %v485, i64 %v533
  %v535 = mul i64 %v530, 24
  %v536 = getelementptr inbounds float, ptr %v48, i64 %v535
  br label %b84
b84:
  %v537 = phi i64 [ 0, %b82 ], [ %v548, %b85 ]
  %v538 = icmp slt i64 %v537, 3
  br i1 %v538, label %b85, label %b86
b85:
  %v539 = mul i64 %v504, 3
  %v540 = add i64 %v539, %v537
  %v541 = mul i64 %v540, 8
  %v542 = add i64 0, %v537
  %v543 = mul i64 %v542, 8
  %v544 = getelementptr inbounds float, ptr %v534, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = add i64 0, %v541
  %v547 = getelementptr inbounds float, ptr %v536, i64 %v546
  store <8 x float> %v545, ptr %v547, align 4
  %v548 = add nsw i64 %v537, 1
  br label %b84
b86:
  %v549 = add nsw i64 %v530, 1
  br label %b81
b83:
  %v550 = add nsw i64 %v510, 1
  br label %b76
b78:
  %v551 = add nsw i64 %v504, 1
  br label %b73
b75:
  %v552 = add nsw i64 %v499, 96
  br label %b70
b72:
  %v553 = icmp sgt i64 %v3, 1
  br i1 %v553, label %b87, label %b88
b87:
  %v554 = getelementptr inbounds i64, ptr %v1, i64 3
  %v555 = atomicrmw add ptr %v554, i64 1 acq_rel
  %v556 = mul i64 %v3, 4
  br label %b89
b89:
  %v557 = load atomic i64, ptr %v554 acquire, align 8
  %v558 = icmp slt i64 %v557, %v556
  br i1 %v558, label %b90, label %b91
b90:
  %v559 = call i32 @sched_yield()
  br label %b89
b91:
  br label %b88
b88:
  br label %b92
b92:
  %v560 = phi i64 [ 0, %b88 ], [ %v716, %b97 ]
  %v561 = icmp slt i64 %v560, %v5
  br i1 %v561, label %b93, label %b94
b93:
  %v562 = add i64 %v7, 0
  %v563 = sdiv i64 %v562, 1
  %v564 = add i64 %v2, 1
  %v565 = mul i64 %v563, %v2
  %v566 = sdiv i64 %v565, %v3
  %v567 = mul i64 %v566, 1
  %v568 = icmp slt i64 %v567, %v7
  %v569 = select i1 %v568, i64 %v567, i64 %v7
  %v570 = mul i64 %v563, %v564
  %v571 = sdiv i64 %v570, %v3
  %v572 = mul i64 %v571, 1
  %v573 = icmp slt i64 %v572, %v7
  %v574 = select i1 %v573, i64 %v572, i64 %v7
  br label %b95
b95:
  %v575 = phi i64 [ %v569, %b93 ], [ %v715, %b96 ]
  %v576 = icmp slt i64 %v575, %v574
  br i1 %v576, label %b96, label %b97
b96:
  %v577 = add i64 %v560, 0
  %v578 = and i64 %v577, %v64
  %v579 = mul i64 %v578, %v7
  %v580 = add i64 %v579, %v575
  %v581 = mul i64 %v580, 24
  %v582 = getelementptr inbounds float, ptr %v48, i64 %v581
  %v583 = add i64 %v560, 0
  %v584 = and i64 %v583, %v56
  %v585 = mul i64 %v584, %v7
  %v586 = add i64 %v585, %v575
  %v587 = mul i64 %v586, 8
  %v588 = getelementptr inbounds float, ptr %v26, i64 %v587
  %v589 = add i64 %v560, 0
  %v590 = and i64 %v589, %v50
  %v591 = mul i64 %v590, %v7
  %v592 = add i64 %v591, %v575
  %v593 = mul i64 %v592, 8
  %v594 = getelementptr inbounds float, ptr %v10, i64 %v593
  %v595 = add i64 %v560, 1
  %v596 = and i64 %v595, %v56
  %v597 = mul i64 %v596, %v7
  %v598 = add i64 %v597, %v575
  %v599 = mul i64 %v598, 8
  %v600 = getelementptr inbounds float, ptr %v26, i64 %v599
  %v601 = add i64 %v560, 0
  %v602 = and i64 %v601, %v58
  %v603 = mul i64 %v602, %v7
  %v604 = add i64 %v603, %v575
  %v605 = mul i64 %v604, 8
  %v606 = getelementptr inbounds float, ptr %v30, i64 %v605
  %v607 = add i64 8, 0
  %v608 = getelementptr inbounds float, ptr %v582, i64 %v607
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = add i64 0, 0
  %v611 = getelementptr inbounds float, ptr %v14, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = add i64 0, 0
  %v614 = getelementptr inbounds float, ptr %v588, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = fmul <8 x float> %v612, %v615
  %v617 = fadd <8 x float> %v609, %v616
  %v618 = add i64 0, 0
  %v619 = getelementptr inbounds float, ptr %v16, i64 %v618
  %v620 = load <8 x float>, ptr %v619, align 4
  %v621 = fadd <8 x float> %v617, %v620
  %v622 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v621)
  %v623 = fneg <8 x float> %v622
  %v624 = fcmp olt <8 x float> %v623, splat (float 0xC05A400000000000)
  %v625 = select <8 x i1> %v624, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v623
  %v626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v625, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v627 = fsub <8 x float> %v626, splat (float 0x4168000000000000)
  %v628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v627, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v625)
  %v629 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v627, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v628)
  %v630 = bitcast <8 x float> %v626 to <8 x i32>
  %v631 = fmul <8 x float> %v629, %v629
  %v632 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v629, <8 x float> splat (float 0x3F81227F40000000))
  %v633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v632, <8 x float> %v629, <8 x float> splat (float 0x3FA5556740000000))
  %v634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v633, <8 x float> %v629, <8 x float> splat (float 0x3FC5554B00000000))
  %v635 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v634, <8 x float> %v629, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v636 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v631, <8 x float> %v635, <8 x float> %v629)
  %v637 = sub <8 x i32> %v630, splat (i32 1262485250)
  %v638 = lshr <8 x i32> %v637, splat (i32 1)
  %v639 = sub <8 x i32> %v637, %v638
  %v640 = shl <8 x i32> %v638, splat (i32 23)
  %v641 = bitcast <8 x i32> %v640 to <8 x float>
  %v642 = shl <8 x i32> %v639, splat (i32 23)
  %v643 = bitcast <8 x i32> %v642 to <8 x float>
  %v644 = fadd <8 x float> %v636, splat (float 0x3FF0000000000000)
  %v645 = fmul <8 x float> %v644, %v641
  %v646 = fmul <8 x float> %v645, %v643
  %v647 = fcmp olt <8 x float> %v621, splat (float 0x0000000000000000)
  %v648 = select <8 x i1> %v647, <8 x float> %v646, <8 x float> splat (float 0x3FF0000000000000)
  %v649 = fadd <8 x float> %v646, splat (float 0x3FF0000000000000)
  %v650 = fdiv <8 x float> %v648, %v649
  %v651 = fmul <8 x float> %v650, %v615
  %v652 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v653 = shufflevector <8 x float> %v652, <8 x float> poison, <8 x i32> zeroinitializer
  %v654 = fsub <8 x float> %v653, %v650
  %v655 = add i64 0, 0
  %v656 = getelementptr inbounds float, ptr %v582, i64 %v655
  %v657 = load <8 x float>, ptr %v656, align 4
  %v658 = fmul <8 x float> %v654, %v657
  %v659 = fadd <8 x float> %v651, %v658
  %v660 = add i64 16, 0
  %v661 = getelementptr inbounds float, ptr %v582, i64 %v660
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = add i64 0, 0
  %v664 = getelementptr inbounds float, ptr %v18, i64 %v663
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = fmul <8 x float> %v665, %v615
  %v667 = fadd <8 x float> %v662, %v666
  %v668 = add i64 0, 0
  %v669 = getelementptr inbounds float, ptr %v20, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = fadd <8 x float> %v667, %v670
  %v672 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v671)
  %v673 = fneg <8 x float> %v672
  %v674 = fcmp olt <8 x float> %v673, splat (float 0xC05A400000000000)
  %v675 = select <8 x i1> %v674, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v673
  %v676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v675, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v677 = fsub <8 x float> %v676, splat (float 0x4168000000000000)
  %v678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v677, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v675)
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v677, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v678)
  %v680 = bitcast <8 x float> %v676 to <8 x i32>
  %v681 = fmul <8 x float> %v679, %v679
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v679, <8 x float> splat (float 0x3F81227F40000000))
  %v683 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v682, <8 x float> %v679, <8 x float> splat (float 0x3FA5556740000000))
  %v684 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v683, <8 x float> %v679, <8 x float> splat (float 0x3FC5554B00000000))
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v684, <8 x float> %v679, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v686 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v681, <8 x float> %v685, <8 x float> %v679)
  %v687 = sub <8 x i32> %v680, splat (i32 1262485250)
  %v688 = lshr <8 x i32> %v687, splat (i32 1)
  %v689 = sub <8 x i32> %v687, %v688
  %v690 = shl <8 x i32> %v688, splat (i32 23)
  %v691 = bitcast <8 x i32> %v690 to <8 x float>
  %v692 = shl <8 x i32> %v689, splat (i32 23)
  %v693 = bitcast <8 x i32> %v692 to <8 x float>
  %v694 = fadd <8 x float> %v686, splat (float 0x3FF0000000000000)
  %v695 = fmul <8 x float> %v694, %v691
  %v696 = fmul <8 x float> %v695, %v693
  %v697 = fcmp olt <8 x float> %v671, splat (float 0x0000000000000000)
  %v698 = select <8 x i1> %v697, <8 x float> %v696, <8 x float> splat (float 0x3FF0000000000000)
  %v699 = fadd <8 x float> %v696, splat (float 0x3FF0000000000000)
  %v700 = fdiv <8 x float> %v698, %v699
  %v701 = fmul <8 x float> %v700, %v659
  %v702 = fsub <8 x float> %v653, %v700
  %v703 = insertelement <8 x float> poison, float 0x3FFBB67AE0000000, i64 0
  %v704 = shufflevector <8 x float> %v703, <8 x float> poison, <8 x i32> zeroinitializer
  %v705 = fmul <8 x float> %v702, %v704
  %v706 = add i64 0, 0
  %v707 = getelementptr inbounds float, ptr %v594, i64 %v706
  %v708 = load <8 x float>, ptr %v707, align 4
  %v709 = fmul <8 x float> %v705, %v708
  %v710 = fadd <8 x float> %v701, %v709
  %v711 = add i64 0, 0
  %v712 = getelementptr inbounds float, ptr %v600, i64 %v711
  store <8 x float> %v659, ptr %v712, align 4
  %v713 = add i64 0, 0
  %v714 = getelementptr inbounds float, ptr %v606, i64 %v713
  store <8 x float> %v710, ptr %v714, align 4
  %v715 = add nsw i64 %v575, 1
  br label %b95
b97:
  %v716 = add nsw i64 %v560, 1
  br label %b92
b94:
  %v717 = icmp sgt i64 %v3, 1
  br i1 %v717, label %b98, label %b99
b98:
  %v718 = getelementptr inbounds i64, ptr %v1, i64 3
  %v719 = atomicrmw add ptr %v718, i64 1 acq_rel
  %v720 = mul i64 %v3, 5
  br label %b100
b100:
  %v721 = load atomic i64, ptr %v718 acquire, align 8
  %v722 = icmp slt i64 %v721, %v720
  br i1 %v722, label %b101, label %b102
b101:
  %v723 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v421 = alloca float, i64 64, align 4
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
  %v51 = getelementptr inbounds i64, ptr %v1, i64 11
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 12
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 13
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 15
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 16
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 22
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 24
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v66 = load ptr, ptr %v65, align 4
  %v67 = mul i64 %v2, 21504
  %v68 = add i64 %v67, 192
  %v69 = getelementptr inbounds float, ptr %v66, i64 %v68
  %v70 = add i64 %v8, 0
  %v71 = sdiv i64 %v70, 1
  %v72 = add i64 %v2, 1
  %v73 = mul i64 %v71, %v2
  %v74 = sdiv i64 %v73, %v3
  %v75 = mul i64 %v74, 1
  %v76 = icmp slt i64 %v75, %v8
  %v77 = select i1 %v76, i64 %v75, i64 %v8
  %v78 = mul i64 %v71, %v72
  %v79 = sdiv i64 %v78, %v3
  %v80 = mul i64 %v79, 1
  %v81 = icmp slt i64 %v80, %v8
  %v82 = select i1 %v81, i64 %v80, i64 %v8
  br label %b0
b0:
  %v83 = phi i64 [ %v77, %entry ], [ %v165, %b1 ]
  %v84 = icmp slt i64 %v83, %v82
  br i1 %v84, label %b1, label %b2
b1:
  %v85 = mul i64 %v83, 8
  %v86 = getelementptr inbounds float, ptr %v22, i64 %v85
  %v87 = mul i64 1, %v7
  %v88 = add i64 %v83, %v87
  %v89 = mul i64 %v88, 8
  %v90 = getelementptr inbounds float, ptr %v26, i64 %v89
  %v91 = mul i64 %v83, 8
  %v92 = getelementptr inbounds float, ptr %v10, i64 %v91
  %v93 = mul i64 %v83, 24
  %v94 = getelementptr inbounds float, ptr %v48, i64 %v93
  %v95 = mul i64 %v83, 8
  %v96 = getelementptr inbounds float, ptr %v26, i64 %v95
  %v97 = mul i64 %v83, 24
  %v98 = getelementptr inbounds float, ptr %v44, i64 %v97
  %v99 = add i64 0, 0
  %v100 = getelementptr inbounds float, ptr %v86, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = add i64 0, 0
  %v103 = getelementptr inbounds float, ptr %v90, i64 %v102
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = fmul <8 x float> %v101, %v104
  %v106 = add i64 0, 0
  %v107 = getelementptr inbounds float, ptr %v92, i64 %v106
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = fmul <8 x float> %v101, %v108
  %v110 = insertelement <8 x float> poison, float 0x3FFBB67AE0000000, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = fmul <8 x float> %v109, %v111
  %v113 = fsub <8 x float> %v105, %v112
  %v114 = add i64 16, 0
  %v115 = getelementptr inbounds float, ptr %v94, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = add i64 0, 0
  %v118 = getelementptr inbounds float, ptr %v18, i64 %v117
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v96, i64 %v120
  %v122 = load <8 x float>, ptr %v121, align 4
  %v123 = fmul <8 x float> %v119, %v122
  %v124 = fadd <8 x float> %v116, %v123
  %v125 = add i64 0, 0
  %v126 = getelementptr inbounds float, ptr %v20, i64 %v125
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = fadd <8 x float> %v124, %v127
  %v129 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v128)
  %v130 = fneg <8 x float> %v129
  %v131 = fcmp olt <8 x float> %v130, splat (float 0xC05A400000000000)
  %v132 = select <8 x i1> %v131, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v130
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v134 = fsub <8 x float> %v133, splat (float 0x4168000000000000)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v132)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v135)
  %v137 = bitcast <8 x float> %v133 to <8 x i32>
  %v138 = fmul <8 x float> %v136, %v136
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v136, <8 x float> splat (float 0x3F81227F40000000))
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v136, <8 x float> splat (float 0x3FA5556740000000))
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v136, <8 x float> splat (float 0x3FC5554B00000000))
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v136, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v142, <8 x float> %v136)
  %v144 = sub <8 x i32> %v137, splat (i32 1262485250)
  %v145 = lshr <8 x i32> %v144, splat (i32 1)
  %v146 = sub <8 x i32> %v144, %v145
  %v147 = shl <8 x i32> %v145, splat (i32 23)
  %v148 = bitcast <8 x i32> %v147 to <8 x float>
  %v149 = shl <8 x i32> %v146, splat (i32 23)
  %v150 = bitcast <8 x i32> %v149 to <8 x float>
  %v151 = fadd <8 x float> %v143, splat (float 0x3FF0000000000000)
  %v152 = fmul <8 x float> %v151, %v148
  %v153 = fmul <8 x float> %v152, %v150
  %v154 = fcmp olt <8 x float> %v128, splat (float 0x0000000000000000)
  %v155 = select <8 x i1> %v154, <8 x float> %v153, <8 x float> splat (float 0x3FF0000000000000)
  %v156 = fadd <8 x float> %v153, splat (float 0x3FF0000000000000)
  %v157 = fdiv <8 x float> %v155, %v156
  %v158 = fmul <8 x float> %v113, %v157
  %v159 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  %v161 = fsub <8 x float> %v160, %v157
  %v162 = fmul <8 x float> %v158, %v161
  %v163 = add i64 16, 0
  %v164 = getelementptr inbounds float, ptr %v98, i64 %v163
  store <8 x float> %v162, ptr %v164, align 4
  %v165 = add nsw i64 %v83, 1
  br label %b0
b2:
  %v166 = icmp sgt i64 %v3, 1
  br i1 %v166, label %b3, label %b4
b3:
  %v167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v168 = atomicrmw add ptr %v167, i64 1 acq_rel
  %v169 = mul i64 %v3, 1
  br label %b5
b5:
  %v170 = load atomic i64, ptr %v167 acquire, align 8
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %b6, label %b7
b6:
  %v172 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  br label %b8
b8:
  %v173 = phi i64 [ 0, %b4 ], [ %v358, %b13 ]
  %v174 = icmp slt i64 %v173, %v5
  br i1 %v174, label %b9, label %b10
b9:
  %v175 = sub i64 %v5, 1
  %v176 = sub i64 %v175, %v173
  %v177 = add i64 %v7, 0
  %v178 = sdiv i64 %v177, 1
  %v179 = add i64 %v2, 1
  %v180 = mul i64 %v178, %v2
  %v181 = sdiv i64 %v180, %v3
  %v182 = mul i64 %v181, 1
  %v183 = icmp slt i64 %v182, %v7
  %v184 = select i1 %v183, i64 %v182, i64 %v7
  %v185 = mul i64 %v178, %v179
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, %v7
  %v189 = select i1 %v188, i64 %v187, i64 %v7
  br label %b11
b11:
  %v190 = phi i64 [ %v184, %b9 ], [ %v357, %b12 ]
  %v191 = icmp slt i64 %v190, %v189
  br i1 %v191, label %b12, label %b13
b12:
  %v192 = add i64 %v176, 1
  %v193 = and i64 %v192, 1
  %v194 = mul i64 %v193, %v7
  %v195 = add i64 %v194, %v190
  %v196 = mul i64 %v195, 8
  %v197 = getelementptr inbounds float, ptr %v28, i64 %v196
  %v198 = add i64 %v176, 0
  %v199 = and i64 %v198, %v54
  %v200 = mul i64 %v199, %v7
  %v201 = add i64 %v200, %v190
  %v202 = mul i64 %v201, 8
  %v203 = getelementptr inbounds float, ptr %v24, i64 %v202
  %v204 = add i64 %v176, 0
  %v205 = and i64 %v204, %v52
  %v206 = mul i64 %v205, %v7
  %v207 = add i64 %v206, %v190
  %v208 = mul i64 %v207, 8
  %v209 = getelementptr inbounds float, ptr %v22, i64 %v208
  %v210 = add i64 %v176, 0
  %v211 = and i64 %v210, %v64
  %v212 = mul i64 %v211, %v7
  %v213 = add i64 %v212, %v190
  %v214 = mul i64 %v213, 24
  %v215 = getelementptr inbounds float, ptr %v48, i64 %v214
  %v216 = add i64 %v176, 0
  %v217 = and i64 %v216, %v56
  %v218 = mul i64 %v217, %v7
  %v219 = add i64 %v218, %v190
  %v220 = mul i64 %v219, 8
  %v221 = getelementptr inbounds float, ptr %v26, i64 %v220
  %v222 = add i64 %v176, 0
  %v223 = and i64 %v222, %v62
  %v224 = mul i64 %v223, %v7
  %v225 = add i64 %v224, %v190
  %v226 = mul i64 %v225, 24
  %v227 = getelementptr inbounds float, ptr %v44, i64 %v226
  %v228 = add i64 %v176, 0
  %v229 = and i64 %v228, 1
  %v230 = mul i64 %v229, %v7
  %v231 = add i64 %v230, %v190
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v28, i64 %v232
  %v234 = add i64 0, 0
  %v235 = getelementptr inbounds float, ptr %v197, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = add i64 0, 0
  %v238 = getelementptr inbounds float, ptr %v203, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v236, %v239
  %v241 = add i64 0, 0
  %v242 = getelementptr inbounds float, ptr %v209, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = add i64 16, 0
  %v245 = getelementptr inbounds float, ptr %v215, i64 %v244
  %v246 = load <8 x float>, ptr %v245, align 4
  %v247 = add i64 0, 0
  %v248 = getelementptr inbounds float, ptr %v18, i64 %v247
  %v249 = load <8 x float>, ptr %v248, align 4
  %v250 = add i64 0, 0
  %v251 = getelementptr inbounds float, ptr %v221, i64 %v250
  %v252 = load <8 x float>, ptr %v251, align 4
  %v253 = fmul <8 x float> %v249, %v252
  %v254 = fadd <8 x float> %v246, %v253
  %v255 = add i64 0, 0
  %v256 = getelementptr inbounds float, ptr %v20, i64 %v255
  %v257 = load <8 x float>, ptr %v256, align 4
  %v258 = fadd <8 x float> %v254, %v257
  %v259 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v258)
  %v260 = fneg <8 x float> %v259
  %v261 = fcmp olt <8 x float> %v260, splat (float 0xC05A400000000000)
  %v262 = select <8 x i1> %v261, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v260
  %v263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v262, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v264 = fsub <8 x float> %v263, splat (float 0x4168000000000000)
  %v265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v264, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v262)
  %v266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v264, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v265)
  %v267 = bitcast <8 x float> %v263 to <8 x i32>
  %v268 = fmul <8 x float> %v266, %v266
  %v269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v266, <8 x float> splat (float 0x3F81227F40000000))
  %v270 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v269, <8 x float> %v266, <8 x float> splat (float 0x3FA5556740000000))
  %v271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v270, <8 x float> %v266, <8 x float> splat (float 0x3FC5554B00000000))
  %v272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v271, <8 x float> %v266, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v268, <8 x float> %v272, <8 x float> %v266)
  %v274 = sub <8 x i32> %v267, splat (i32 1262485250)
  %v275 = lshr <8 x i32> %v274, splat (i32 1)
  %v276 = sub <8 x i32> %v274, %v275
  %v277 = shl <8 x i32> %v275, splat (i32 23)
  %v278 = bitcast <8 x i32> %v277 to <8 x float>
  %v279 = shl <8 x i32> %v276, splat (i32 23)
  %v280 = bitcast <8 x i32> %v279 to <8 x float>
  %v281 = fadd <8 x float> %v273, splat (float 0x3FF0000000000000)
  %v282 = fmul <8 x float> %v281, %v278
  %v283 = fmul <8 x float> %v282, %v280
  %v284 = fcmp olt <8 x float> %v258, splat (float 0x0000000000000000)
  %v285 = select <8 x i1> %v284, <8 x float> %v283, <8 x float> splat (float 0x3FF0000000000000)
  %v286 = fadd <8 x float> %v283, splat (float 0x3FF0000000000000)
  %v287 = fdiv <8 x float> %v285, %v286
  %v288 = fmul <8 x float> %v243, %v287
  %v289 = fadd <8 x float> %v240, %v288
  %v290 = add i64 8, 0
  %v291 = getelementptr inbounds float, ptr %v215, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = add i64 0, 0
  %v294 = getelementptr inbounds float, ptr %v14, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = fmul <8 x float> %v295, %v252
  %v297 = fadd <8 x float> %v292, %v296
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v16, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = fadd <8 x float> %v297, %v300
  %v302 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v301)
  %v303 = fneg <8 x float> %v302
  %v304 = fcmp olt <8 x float> %v303, splat (float 0xC05A400000000000)
  %v305 = select <8 x i1> %v304, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v303
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v307 = fsub <8 x float> %v306, splat (float 0x4168000000000000)
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v305)
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v308)
  %v310 = bitcast <8 x float> %v306 to <8 x i32>
  %v311 = fmul <8 x float> %v309, %v309
  %v312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v309, <8 x float> splat (float 0x3F81227F40000000))
  %v313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v312, <8 x float> %v309, <8 x float> splat (float 0x3FA5556740000000))
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v313, <8 x float> %v309, <8 x float> splat (float 0x3FC5554B00000000))
  %v315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v314, <8 x float> %v309, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v311, <8 x float> %v315, <8 x float> %v309)
  %v317 = sub <8 x i32> %v310, splat (i32 1262485250)
  %v318 = lshr <8 x i32> %v317, splat (i32 1)
  %v319 = sub <8 x i32> %v317, %v318
  %v320 = shl <8 x i32> %v318, splat (i32 23)
  %v321 = bitcast <8 x i32> %v320 to <8 x float>
  %v322 = shl <8 x i32> %v319, splat (i32 23)
  %v323 = bitcast <8 x i32> %v322 to <8 x float>
  %v324 = fadd <8 x float> %v316, splat (float 0x3FF0000000000000)
  %v325 = fmul <8 x float> %v324, %v321
  %v326 = fmul <8 x float> %v325, %v323
  %v327 = fcmp olt <8 x float> %v301, splat (float 0x0000000000000000)
  %v328 = select <8 x i1> %v327, <8 x float> %v326, <8 x float> splat (float 0x3FF0000000000000)
  %v329 = fadd <8 x float> %v326, splat (float 0x3FF0000000000000)
  %v330 = fdiv <8 x float> %v328, %v329
  %v331 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v332 = shufflevector <8 x float> %v331, <8 x float> poison, <8 x i32> zeroinitializer
  %v333 = fsub <8 x float> %v332, %v330
  %v334 = fmul <8 x float> %v289, %v333
  %v335 = fmul <8 x float> %v289, %v252
  %v336 = add i64 0, 0
  %v337 = getelementptr inbounds float, ptr %v215, i64 %v336
  %v338 = load <8 x float>, ptr %v337, align 4
  %v339 = fmul <8 x float> %v289, %v338
  %v340 = fsub <8 x float> %v335, %v339
  %v341 = fmul <8 x float> %v340, %v330
  %v342 = fmul <8 x float> %v341, %v333
  %v343 = fmul <8 x float> %v289, %v330
  %v344 = add i64 16, 0
  %v345 = getelementptr inbounds float, ptr %v227, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = fmul <8 x float> %v346, %v249
  %v348 = fadd <8 x float> %v343, %v347
  %v349 = fmul <8 x float> %v342, %v295
  %v350 = fadd <8 x float> %v348, %v349
  %v351 = add i64 0, 0
  %v352 = getelementptr inbounds float, ptr %v227, i64 %v351
  store <8 x float> %v334, ptr %v352, align 4
  %v353 = add i64 8, 0
  %v354 = getelementptr inbounds float, ptr %v227, i64 %v353
  store <8 x float> %v342, ptr %v354, align 4
  %v355 = add i64 0, 0
  %v356 = getelementptr inbounds float, ptr %v233, i64 %v355
  store <8 x float> %v350, ptr %v356, align 4
  %v357 = add nsw i64 %v190, 1
  br label %b11
b13:
  %v358 = add nsw i64 %v173, 1
  br label %b8
b10:
  %v359 = icmp sgt i64 %v3, 1
  br i1 %v359, label %b14, label %b15
b14:
  %v360 = getelementptr inbounds i64, ptr %v1, i64 3
  %v361 = atomicrmw add ptr %v360, i64 1 acq_rel
  %v362 = mul i64 %v3, 2
  br label %b16
b16:
  %v363 = load atomic i64, ptr %v360 acquire, align 8
  %v364 = icmp slt i64 %v363, %v362
  br i1 %v364, label %b17, label %b18
b17:
  %v365 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v366 = getelementptr inbounds float, ptr %v66, i64 0
  %v367 = getelementptr inbounds i64, ptr %v1, i64 4
  %v368 = load i64, ptr %v367, align 8
  %v369 = icmp eq i64 %v368, 0
  br i1 %v369, label %b19, label %b20
b19:
  %v370 = add i64 1, 0
  %v371 = sdiv i64 %v370, 1
  %v372 = add i64 %v2, 1
  %v373 = mul i64 %v371, %v2
  %v374 = sdiv i64 %v373, %v3
  %v375 = mul i64 %v374, 1
  %v376 = icmp slt i64 %v375, 1
  %v377 = select i1 %v376, i64 %v375, i64 1
  %v378 = mul i64 %v371, %v372
  %v379 = sdiv i64 %v378, %v3
  %v380 = mul i64 %v379, 1
  %v381 = icmp slt i64 %v380, 1
  %v382 = select i1 %v381, i64 %v380, i64 1
  %v383 = icmp slt i64 %v382, 1
  %v384 = select i1 %v383, i64 %v382, i64 1
  br label %b21
b21:
  %v385 = phi i64 [ %v377, %b19 ], [ %v413, %b26 ]
  %v386 = icmp slt i64 %v385, %v384
  br i1 %v386, label %b22, label %b23
b22:
  %v387 = mul i64 %v385, 192
  %v388 = mul i64 %v385, 8
  %v389 = add i64 %v387, 0
  %v390 = add i64 %v388, 0
  %v391 = getelementptr inbounds float, ptr %v366, i64 %v389
  %v392 = sub i64 8, %v390
  %v393 = icmp slt i64 %v392, 0
  %v394 = select i1 %v393, i64 0, i64 %v392
  %v395 = icmp ult i64 %v394, 8
  %v396 = select i1 %v395, i64 %v394, i64 8
  %v397 = trunc i64 %v396 to i32
  %v398 = insertelement <8 x i32> poison, i32 %v397, i64 0
  %v399 = shufflevector <8 x i32> %v398, <8 x i32> poison, <8 x i32> zeroinitializer
  %v400 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v399
  %v401 = mul i64 %v390, 1
  %v402 = add i64 0, %v401
  %v403 = getelementptr inbounds float, ptr %v12, i64 %v402
  br label %b24
b24:
  %v404 = phi i64 [ 0, %b22 ], [ %v411, %b25 ]
  %v405 = icmp slt i64 %v404, 24
  br i1 %v405, label %b25, label %b26
b25:
  %v406 = mul i64 %v404, 8
  %v407 = getelementptr inbounds float, ptr %v403, i64 %v406
  %v408 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v407, <8 x i1> %v400, <8 x float> zeroinitializer)
  %v409 = mul i64 %v404, 8
  %v410 = getelementptr inbounds float, ptr %v391, i64 %v409
  store <8 x float> %v408, ptr %v410, align 4
  %v411 = add nsw i64 %v404, 1
  br label %b24
b26:
  %v412 = add i64 %v387, 192
  %v413 = add nsw i64 %v385, 1
  br label %b21
b23:
  br label %b20
b20:
  %v414 = icmp sgt i64 %v3, 1
  br i1 %v414, label %b27, label %b28
b27:
  %v415 = getelementptr inbounds i64, ptr %v1, i64 3
  %v416 = atomicrmw add ptr %v415, i64 1 acq_rel
  %v417 = mul i64 %v3, 3
  br label %b29
b29:
  %v418 = load atomic i64, ptr %v415 acquire, align 8
  %v419 = icmp slt i64 %v418, %v417
  br i1 %v419, label %b30, label %b31
b30:
  %v420 = call i32 @sched_yield()
  br label %b29
b31:
  br label %b28
b28:
  %v422 = add i64 %v8, 0
  %v423 = sdiv i64 %v422, 1
  %v424 = add i64 %v2, 1
  %v425 = mul i64 %v423, %v2
  %v426 = sdiv i64 %v425, %v3
  %v427 = mul i64 %v426, 1
  %v428 = icmp slt i64 %v427, %v8
  %v429 = select i1 %v428, i64 %v427, i64 %v8
  %v430 = mul i64 %v423, %v424
  %v431 = sdiv i64 %v430, %v3
  %v432 = mul i64 %v431, 1
  %v433 = icmp slt i64 %v432, %v8
  %v434 = select i1 %v433, i64 %v432, i64 %v8
  br label %b32
b32:
  %v435 = phi i64 [ %v429, %b28 ], [ %v549, %b37 ]
  %v436 = icmp slt i64 %v435, %v434
  br i1 %v436, label %b33, label %b34
b33:
  %v437 = add i64 %v435, 96
  %v438 = icmp slt i64 %v437, %v434
  %v439 = select i1 %v438, i64 %v437, i64 %v434
  br label %b35
b35:
  %v440 = phi i64 [ 0, %b33 ], [ %v548, %b40 ]
  %v441 = icmp slt i64 %v440, 1
  br i1 %v441, label %b36, label %b37
b36:
  %v442 = sub i64 %v439, %v435
  %v443 = sub i64 8, 1
  %v444 = add i64 %v442, %v443
  %v445 = sdiv i64 %v444, 8
  br label %b38
b38:
  %v446 = phi i64 [ 0, %b36 ], [ %v547, %b45 ]
  %v447 = icmp slt i64 %v446, %v445
  br i1 %v447, label %b39, label %b40
b39:
  %v448 = mul i64 %v442, %v446
  %v449 = sdiv i64 %v448, %v445
  %v450 = add i64 %v435, %v449
  %v451 = add i64 %v446, 1
  %v452 = mul i64 %v442, %v451
  %v453 = sdiv i64 %v452, %v445
  %v454 = add i64 %v435, %v453
  %v455 = mul i64 %v440, 192
  %v456 = getelementptr inbounds float, ptr %v366, i64 %v455
  %v457 = sub i64 %v454, %v450
  %v458 = mul i64 %v450, 24
  %v459 = getelementptr inbounds float, ptr %v44, i64 %v458
  %v460 = getelementptr inbounds float, ptr %v459, i64 0
  %v461 = sub i64 %v457, 1
  %v462 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v461
  %v463 = load ptr, ptr %v462, align 4
  %v464 = icmp sgt i64 %v457, 0
  br i1 %v464, label %b41, label %b42
b41:
  call void %v463(ptr %v460, i64 24, ptr %v456, i64 24, ptr %v421)
  br label %b42
b42:
  %v465 = add i64 %v455, 192
  br label %b43
b43:
  %v466 = phi i64 [ %v450, %b42 ], [ %v546, %b48 ]
  %v467 = icmp slt i64 %v466, %v454
  br i1 %v467, label %b44, label %b45
b44:
  %v468 = sub i64 %v466, %v450
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v421, i64 %v469
  %v471 = mul i64 %v466, 8
  %v472 = getelementptr inbounds float, ptr %v22, i64 %v471
  %v473 = mul i64 %v466, 24
  %v474 = getelementptr inbounds float, ptr %v48, i64 %v473
  %v475 = mul i64 %v466, 8
  %v476 = getelementptr inbounds float, ptr %v26, i64 %v475
  %v477 = mul i64 %v466, 8
  %v478 = getelementptr inbounds float, ptr %v32, i64 %v477
  br label %b46
b46:
  %v479 = phi i64 [ 0, %b44 ], [ %v545, %b47 ]
  %v480 = icmp slt i64 %v479, 1
  br i1 %v480, label %b47, label %b48
b47:
  %v481 = mul i64 %v440, 1
  %v482 = add i64 %v481, %v479
  %v483 = mul i64 %v482, 8
  %v484 = add i64 0, %v479
  %v485 = mul i64 %v484, 8
  %v486 = getelementptr inbounds float, ptr %v470, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 4
  %v488 = add i64 0, %v483
  %v489 = getelementptr inbounds float, ptr %v472, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = add i64 16, %v483
  %v492 = getelementptr inbounds float, ptr %v474, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = add i64 0, %v483
  %v495 = getelementptr inbounds float, ptr %v18, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = add i64 0, %v483
  %v498 = getelementptr inbounds float, ptr %v476, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = fmul <8 x float> %v496, %v499
  %v501 = fadd <8 x float> %v493, %v500
  %v502 = add i64 0, %v483
  %v503 = getelementptr inbounds float, ptr %v20, i64 %v502
  %v504 = load <8 x float>, ptr %v503, align 4
  %v505 = fadd <8 x float> %v501, %v504
  %v506 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v505)
  %v507 = fneg <8 x float> %v506
  %v508 = fcmp olt <8 x float> %v507, splat (float 0xC05A400000000000)
  %v509 = select <8 x i1> %v508, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v507
  %v510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v509, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v511 = fsub <8 x float> %v510, splat (float 0x4168000000000000)
  %v512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v511, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v509)
  %v513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v511, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v512)
  %v514 = bitcast <8 x float> %v510 to <8 x i32>
  %v515 = fmul <8 x float> %v513, %v513
  %v516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v513, <8 x float> splat (float 0x3F81227F40000000))
  %v517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v516, <8 x float> %v513, <8 x float> splat (float 0x3FA5556740000000))
  %v518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v517, <8 x float> %v513, <8 x float> splat (float 0x3FC5554B00000000))
  %v519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v518, <8 x float> %v513, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v515, <8 x float> %v519, <8 x float> %v513)
  %v521 = sub <8 x i32> %v514, splat (i32 1262485250)
  %v522 = lshr <8 x i32> %v521, splat (i32 1)
  %v523 = sub <8 x i32> %v521, %v522
  %v524 = shl <8 x i32> %v522, splat (i32 23)
  %v525 = bitcast <8 x i32> %v524 to <8 x float>
  %v526 = shl <8 x i32> %v523, splat (i32 23)
  %v527 = bitcast <8 x i32> %v526 to <8 x float>
  %v528 = fadd <8 x float> %v520, splat (float 0x3FF0000000000000)
  %v529 = fmul <8 x float> %v528, %v525
  %v530 = fmul <8 x float> %v529, %v527
  %v531 = fcmp olt <8 x float> %v505, splat (float 0x0000000000000000)
  %v532 = select <8 x i1> %v531, <8 x float> %v530, <8 x float> splat (float 0x3FF0000000000000)
  %v533 = fadd <8 x float> %v530, splat (float 0x3FF0000000000000)
  %v534 = fdiv <8 x float> %v532, %v533
  %v535 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v536 = shufflevector <8 x float> %v535, <8 x float> poison, <8 x i32> zeroinitializer
  %v537 = fsub <8 x float> %v536, %v534
  %v538 = insertelement <8 x float> poison, float 0x3FFBB67AE0000000, i64 0
  %v539 = shufflevector <8 x float> %v538, <8 x float> poison, <8 x i32> zeroinitializer
  %v540 = fmul <8 x float> %v537, %v539
  %v541 = fmul <8 x float> %v490, %v540
  %v542 = fadd <8 x float> %v541, %v487
  %v543 = add i64 0, %v483
  %v544 = getelementptr inbounds float, ptr %v478, i64 %v543
  store <8 x float> %v542, ptr %v544, align 4
  %v545 = add nsw i64 %v479, 1
  br label %b46
b48:
  %v546 = add nsw i64 %v466, 1
  br label %b43
b45:
  %v547 = add nsw i64 %v446, 1
  br label %b38
b40:
  %v548 = add nsw i64 %v440, 1
  br label %b35
b37:
  %v549 = add nsw i64 %v435, 96
  br label %b32
b34:
  %v550 = icmp sgt i64 %v3, 1
  br i1 %v550, label %b49, label %b50
b49:
  %v551 = getelementptr inbounds i64, ptr %v1, i64 3
  %v552 = atomicrmw add ptr %v551, i64 1 acq_rel
  %v553 = mul i64 %v3, 4
  br label %b51
b51:
  %v554 = load atomic i64, ptr %v551 acquire, align 8
  %v555 = icmp slt i64 %v554, %v553
  br i1 %v555, label %b52, label %b53
b52:
  %v556 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v557 = mul i64 0, 24
  %v558 = getelementptr inbounds float, ptr %v44, i64 %v557
  %v559 = getelementptr inbounds float, ptr %v558, i64 0
  %v560 = mul i64 0, 8
  %v561 = getelementptr inbounds float, ptr %v10, i64 %v560
  %v562 = getelementptr inbounds float, ptr %v561, i64 0
  %v563 = getelementptr inbounds float, ptr %v69, i64 12288
  %v564 = add i64 24, 1
  %v565 = sdiv i64 %v564, 2
  %v566 = add i64 %v2, 1
  %v567 = mul i64 %v565, %v2
  %v568 = sdiv i64 %v567, %v3
  %v569 = mul i64 %v568, 2
  %v570 = icmp slt i64 %v569, 24
  %v571 = select i1 %v570, i64 %v569, i64 24
  %v572 = mul i64 %v565, %v566
  %v573 = sdiv i64 %v572, %v3
  %v574 = mul i64 %v573, 2
  %v575 = icmp slt i64 %v574, 24
  %v576 = select i1 %v575, i64 %v574, i64 24
  %v577 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b54
b54:
  %v578 = phi i64 [ %v571, %b50 ], [ %v586, %b59 ]
  %v579 = icmp slt i64 %v578, %v576
  br i1 %v579, label %b55, label %b56
b55:
  %v580 = mul i64 %v578, 8
  %v581 = getelementptr inbounds float, ptr %v577, i64 %v580
  br label %b57
b57:
  %v582 = phi i64 [ 0, %b55 ], [ %v585, %b58 ]
  %v583 = icmp slt i64 %v582, 8
  br i1 %v583, label %b58, label %b59
b58:
  %v584 = getelementptr inbounds float, ptr %v581, i64 %v582
  store float 0x0000000000000000, ptr %v584, align 4
  %v585 = add nsw i64 %v582, 1
  br label %b57
b59:
  %v586 = add nsw i64 %v578, 1
  br label %b54
b56:
  %v587 = mul i64 %v8, 1
  br label %b60
b60:
  %v588 = phi i64 [ 0, %b56 ], [ %v692, %b65 ]
  %v589 = icmp slt i64 %v588, %v587
  br i1 %v589, label %b61, label %b62
b61:
  %v590 = sub i64 %v587, %v588
  %v591 = icmp slt i64 %v590, 384
  %v592 = select i1 %v591, i64 %v590, i64 384
  br label %b63
b63:
  %v593 = phi i64 [ %v571, %b61 ], [ %v691, %b89 ]
  %v594 = icmp slt i64 %v593, %v576
  br i1 %v594, label %b64, label %b65
b64:
  %v595 = sub i64 %v576, %v593
  %v596 = icmp slt i64 %v595, 64
  %v597 = select i1 %v596, i64 %v595, i64 64
  %v598 = sdiv i64 %v597, 2
  %v599 = mul i64 %v598, 2
  %v600 = sub i64 %v597, %v599
  %v601 = mul i64 %v588, 24
  %v602 = add i64 %v601, %v593
  %v603 = getelementptr inbounds float, ptr %v559, i64 %v602
  br label %b66
b66:
  %v604 = phi i64 [ 0, %b64 ], [ %v630, %b74 ]
  %v605 = icmp slt i64 %v604, %v592
  br i1 %v605, label %b67, label %b68
b67:
  %v606 = mul i64 %v604, 24
  %v607 = getelementptr inbounds float, ptr %v603, i64 %v606
  %v608 = mul i64 %v604, 2
  %v609 = getelementptr inbounds float, ptr %v563, i64 %v608
  br label %b69
b69:
  %v610 = phi i64 [ 0, %b67 ], [ %v619, %b70 ]
  %v611 = icmp slt i64 %v610, %v598
  br i1 %v611, label %b70, label %b71
b70:
  %v612 = mul i64 %v610, 2
  %v613 = getelementptr inbounds float, ptr %v607, i64 %v612
  %v614 = mul i64 %v610, 768
  %v615 = getelementptr inbounds float, ptr %v609, i64 %v614
  %v616 = getelementptr inbounds float, ptr %v613, i64 0
  %v617 = load <2 x float>, ptr %v616, align 4
  %v618 = getelementptr inbounds float, ptr %v615, i64 0
  store <2 x float> %v617, ptr %v618, align 4
  %v619 = add nsw i64 %v610, 1
  br label %b69
b71:
  %v620 = mul i64 %v598, 2
  %v621 = getelementptr inbounds float, ptr %v607, i64 %v620
  %v622 = mul i64 %v598, 768
  %v623 = getelementptr inbounds float, ptr %v609, i64 %v622
  br label %b72
b72:
  %v624 = phi i64 [ 0, %b71 ], [ %v629, %b73 ]
  %v625 = icmp slt i64 %v624, %v600
  br i1 %v625, label %b73, label %b74
b73:
  %v626 = getelementptr inbounds float, ptr %v621, i64 %v624
  %v627 = load float, ptr %v626, align 4
  %v628 = getelementptr inbounds float, ptr %v623, i64 %v624
  store float %v627, ptr %v628, align 4
  %v629 = add nsw i64 %v624, 1
  br label %b72, !llvm.loop !0
b74:
  %v630 = add nsw i64 %v604, 1
  br label %b66
b68:
  br label %b75
b75:
  %v631 = phi i64 [ 0, %b68 ], [ %v666, %b83 ]
  %v632 = icmp slt i64 %v631, 0
  br i1 %v632, label %b76, label %b77
b76:
  %v633 = mul i64 %v588, 8
  %v634 = add i64 %v633, %v631
  %v635 = getelementptr inbounds float, ptr %v562, i64 %v634
  br label %b78
b78:
  %v636 = phi i64 [ 0, %b76 ], [ %v654, %b79 ]
  %v637 = icmp slt i64 %v636, %v592
  br i1 %v637, label %b79, label %b80
b79:
  %v638 = mul i64 %v636, 8
  %v639 = getelementptr inbounds float, ptr %v635, i64 %v638
  %v640 = mul i64 %v636, 32
  %v641 = getelementptr inbounds float, ptr %v69, i64 %v640
  %v642 = getelementptr inbounds float, ptr %v639, i64 0
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = getelementptr inbounds float, ptr %v641, i64 0
  store <8 x float> %v643, ptr %v644, align 4
  %v645 = getelementptr inbounds float, ptr %v639, i64 8
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = getelementptr inbounds float, ptr %v641, i64 8
  store <8 x float> %v646, ptr %v647, align 4
  %v648 = getelementptr inbounds float, ptr %v639, i64 16
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = getelementptr inbounds float, ptr %v641, i64 16
  store <8 x float> %v649, ptr %v650, align 4
  %v651 = getelementptr inbounds float, ptr %v639, i64 24
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = getelementptr inbounds float, ptr %v641, i64 24
  store <8 x float> %v652, ptr %v653, align 4
  %v654 = add nsw i64 %v636, 1
  br label %b78
b80:
  %v655 = sdiv i64 %v597, 2
  br label %b81
b81:
  %v656 = phi i64 [ 0, %b80 ], [ %v665, %b82 ]
  %v657 = icmp slt i64 %v656, %v655
  br i1 %v657, label %b82, label %b83
b82:
  %v658 = mul i64 %v656, 2
  %v659 = add i64 %v593, %v658
  %v660 = mul i64 %v656, 768
  %v661 = getelementptr inbounds float, ptr %v563, i64 %v660
  %v662 = mul i64 %v659, 8
  %v663 = add i64 %v662, %v631
  %v664 = getelementptr inbounds float, ptr %v577, i64 %v663
  call void @outer_2x32(ptr %v661, ptr %v69, i64 %v592, ptr %v664, i64 8)
  %v665 = add nsw i64 %v656, 1
  br label %b81
b83:
  %v666 = add nsw i64 %v631, 32
  br label %b75
b77:
  %v667 = mul i64 %v588, 8
  %v668 = add i64 %v667, 0
  %v669 = getelementptr inbounds float, ptr %v562, i64 %v668
  br label %b84
b84:
  %v670 = phi i64 [ 0, %b77 ], [ %v679, %b85 ]
  %v671 = icmp slt i64 %v670, %v592
  br i1 %v671, label %b85, label %b86
b85:
  %v672 = mul i64 %v670, 8
  %v673 = getelementptr inbounds float, ptr %v669, i64 %v672
  %v674 = mul i64 %v670, 8
  %v675 = getelementptr inbounds float, ptr %v69, i64 %v674
  %v676 = getelementptr inbounds float, ptr %v673, i64 0
  %v677 = load <8 x float>, ptr %v676, align 4
  %v678 = getelementptr inbounds float, ptr %v675, i64 0
  store <8 x float> %v677, ptr %v678, align 4
  %v679 = add nsw i64 %v670, 1
  br label %b84
b86:
  %v680 = sdiv i64 %v597, 2
  br label %b87
b87:
  %v681 = phi i64 [ 0, %b86 ], [ %v690, %b88 ]
  %v682 = icmp slt i64 %v681, %v680
  br i1 %v682, label %b88, label %b89
b88:
  %v683 = mul i64 %v681, 2
  %v684 = add i64 %v593, %v683
  %v685 = mul i64 %v681, 768
  %v686 = getelementptr inbounds float, ptr %v563, i64 %v685
  %v687 = mul i64 %v684, 8
  %v688 = add i64 %v687, 0
  %v689 = getelementptr inbounds float, ptr %v577, i64 %v688
  call void @outer_2x8(ptr %v686, ptr %v69, i64 %v592, ptr %v689, i64 8)
  %v690 = add nsw i64 %v681, 1
  br label %b87
b89:
  %v691 = add nsw i64 %v593, 64
  br label %b63
b65:
  %v692 = add nsw i64 %v588, 384
  br label %b60
b62:
  %v693 = icmp sgt i64 %v3, 1
  br i1 %v693, label %b90, label %b91
b90:
  %v694 = getelementptr inbounds i64, ptr %v1, i64 3
  %v695 = atomicrmw add ptr %v694, i64 1 acq_rel
  %v696 = mul i64 %v3, 5
  br label %b92
b92:
  %v697 = load atomic i64, ptr %v694 acquire, align 8
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b93, label %b94
b93:
  %v699 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v700 = icmp eq i64 %v2, 0
  br i1 %v700, label %b95, label %b96
b95:
  br label %b97
b97:
  %v701 = phi i64 [ 0, %b95 ], [ %v724, %b102 ]
  %v702 = phi <8 x float> [ splat (float 0x0000000000000000), %b95 ], [ %v723, %b102 ]
  %v703 = icmp slt i64 %v701, %v8
  br i1 %v703, label %b98, label %b99
b98:
  %v704 = add i64 %v701, 128
  %v705 = icmp slt i64 %v704, %v8
  %v706 = select i1 %v705, i64 %v704, i64 %v8
  br label %b100
b100:
  %v707 = phi i64 [ %v701, %b98 ], [ %v722, %b101 ]
  %v708 = phi <8 x float> [ splat (float 0x0000000000000000), %b98 ], [ %v721, %b101 ]
  %v709 = icmp slt i64 %v707, %v706
  br i1 %v709, label %b101, label %b102
b101:
  %v710 = mul i64 %v707, 24
  %v711 = getelementptr inbounds float, ptr %v44, i64 %v710
  %v712 = mul i64 %v707, 8
  %v713 = getelementptr inbounds float, ptr %v26, i64 %v712
  %v714 = add i64 8, 0
  %v715 = getelementptr inbounds float, ptr %v711, i64 %v714
  %v716 = load <8 x float>, ptr %v715, align 4
  %v717 = add i64 0, 0
  %v718 = getelementptr inbounds float, ptr %v713, i64 %v717
  %v719 = load <8 x float>, ptr %v718, align 4
  %v720 = fmul <8 x float> %v716, %v719
  %v721 = fadd <8 x float> %v708, %v720
  %v722 = add nsw i64 %v707, 1
  br label %b100
b102:
  %v723 = fadd <8 x float> %v702, %v708
  %v724 = add nsw i64 %v701, 128
  br label %b97
b99:
  %v725 = add i64 0, 0
  %v726 = getelementptr inbounds float, ptr %v36, i64 %v725
  store <8 x float> %v702, ptr %v726, align 4
  br label %b96
b96:
  %v727 = icmp sgt i64 %v3, 1
  br i1 %v727, label %b103, label %b104
b103:
  %v728 = getelementptr inbounds i64, ptr %v1, i64 3
  %v729 = atomicrmw add ptr %v728, i64 1 acq_rel
  %v730 = mul i64 %v3, 6
  br label %b105
b105:
  %v731 = load atomic i64, ptr %v728 acquire, align 8
  %v732 = icmp slt i64 %v731, %v730
  br i1 %v732, label %b106, label %b107
b106:
  %v733 = call i32 @sched_yield()
  br label %b105
b107:
  br label %b104
b104:
  %v734 = icmp eq i64 %v2, 0
  br i1 %v734, label %b108, label %b109
b108:
  br label %b110
b110:
  %v735 = phi i64 [ 0, %b108 ], [ %v752, %b115 ]
  %v736 = phi <8 x float> [ splat (float 0x0000000000000000), %b108 ], [ %v751, %b115 ]
  %v737 = icmp slt i64 %v735, %v8
  br i1 %v737, label %b111, label %b112
b111:
  %v738 = add i64 %v735, 128
  %v739 = icmp slt i64 %v738, %v8
  %v740 = select i1 %v739, i64 %v738, i64 %v8
  br label %b113
b113:
  %v741 = phi i64 [ %v735, %b111 ], [ %v750, %b114 ]
  %v742 = phi <8 x float> [ splat (float 0x0000000000000000), %b111 ], [ %v749, %b114 ]
  %v743 = icmp slt i64 %v741, %v740
  br i1 %v743, label %b114, label %b115
b114:
  %v744 = mul i64 %v741, 24
  %v745 = getelementptr inbounds float, ptr %v44, i64 %v744
  %v746 = add i64 8, 0
  %v747 = getelementptr inbounds float, ptr %v745, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = fadd <8 x float> %v742, %v748
  %v750 = add nsw i64 %v741, 1
  br label %b113
b115:
  %v751 = fadd <8 x float> %v736, %v742
  %v752 = add nsw i64 %v735, 128
  br label %b110
b112:
  %v753 = add i64 0, 0
  %v754 = getelementptr inbounds float, ptr %v38, i64 %v753
  store <8 x float> %v736, ptr %v754, align 4
  br label %b109
b109:
  %v755 = icmp sgt i64 %v3, 1
  br i1 %v755, label %b116, label %b117
b116:
  %v756 = getelementptr inbounds i64, ptr %v1, i64 3
  %v757 = atomicrmw add ptr %v756, i64 1 acq_rel
  %v758 = mul i64 %v3, 7
  br label %b118
b118:
  %v759 = load atomic i64, ptr %v756 acquire, align 8
  %v760 = icmp slt i64 %v759, %v758
  br i1 %v760, label %b119, label %b120
b119:
  %v761 = call i32 @sched_yield()
  br label %b118
b120:
  br label %b117
b117:
  %v762 = icmp eq i64 %v2, 0
  br i1 %v762, label %b121, label %b122
b121:
  br label %b123
b123:
  %v763 = phi i64 [ 0, %b121 ], [ %v786, %b128 ]
  %v764 = phi <8 x float> [ splat (float 0x0000000000000000), %b121 ], [ %v785, %b128 ]
  %v765 = icmp slt i64 %v763, %v8
  br i1 %v765, label %b124, label %b125
b124:
  %v766 = add i64 %v763, 128
  %v767 = icmp slt i64 %v766, %v8
  %v768 = select i1 %v767, i64 %v766, i64 %v8
  br label %b126
b126:
  %v769 = phi i64 [ %v763, %b124 ], [ %v784, %b127 ]
  %v770 = phi <8 x float> [ splat (float 0x0000000000000000), %b124 ], [ %v783, %b127 ]
  %v771 = icmp slt i64 %v769, %v768
  br i1 %v771, label %b127, label %b128
b127:
  %v772 = mul i64 %v769, 24
  %v773 = getelementptr inbounds float, ptr %v44, i64 %v772
  %v774 = mul i64 %v769, 8
  %v775 = getelementptr inbounds float, ptr %v26, i64 %v774
  %v776 = add i64 16, 0
  %v777 = getelementptr inbounds float, ptr %v773, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = add i64 0, 0
  %v780 = getelementptr inbounds float, ptr %v775, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = fmul <8 x float> %v778, %v781
  %v783 = fadd <8 x float> %v770, %v782
  %v784 = add nsw i64 %v769, 1
  br label %b126
b128:
  %v785 = fadd <8 x float> %v764, %v770
  %v786 = add nsw i64 %v763, 128
  br label %b123
b125:
  %v787 = add i64 0, 0
  %v788 = getelementptr inbounds float, ptr %v40, i64 %v787
  store <8 x float> %v764, ptr %v788, align 4
  br label %b122
b122:
  %v789 = icmp sgt i64 %v3, 1
  br i1 %v789, label %b129, label %b130
b129:
  %v790 = getelementptr inbounds i64, ptr %v1, i64 3
  %v791 = atomicrmw add ptr %v790, i64 1 acq_rel
  %v792 = mul i64 %v3, 8
  br label %b131
b131:
  %v793 = load atomic i64, ptr %v790 acquire, align 8
  %v794 = icmp slt i64 %v793, %v792
  br i1 %v794, label %b132, label %b133
b132:
  %v795 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v796 = icmp eq i64 %v2, 0
  br i1 %v796, label %b134, label %b135
b134:
  br label %b136
b136:
  %v797 = phi i64 [ 0, %b134 ], [ %v814, %b141 ]
  %v798 = phi <8 x float> [ splat (float 0x0000000000000000), %b134 ], [ %v813, %b141 ]
  %v799 = icmp slt i64 %v797, %v8
  br i1 %v799, label %b137, label %b138
b137:
  %v800 = add i64 %v797, 128
  %v801 = icmp slt i64 %v800, %v8
  %v802 = select i1 %v801, i64 %v800, i64 %v8
  br label %b139
b139:
  %v803 = phi i64 [ %v797, %b137 ], [ %v812, %b140 ]
  %v804 = phi <8 x float> [ splat (float 0x0000000000000000), %b137 ], [ %v811, %b140 ]
  %v805 = icmp slt i64 %v803, %v802
  br i1 %v805, label %b140, label %b141
b140:
  %v806 = mul i64 %v803, 24
  %v807 = getelementptr inbounds float, ptr %v44, i64 %v806
  %v808 = add i64 16, 0
  %v809 = getelementptr inbounds float, ptr %v807, i64 %v808
  %v810 = load <8 x float>, ptr %v809, align 4
  %v811 = fadd <8 x float> %v804, %v810
  %v812 = add nsw i64 %v803, 1
  br label %b139
b141:
  %v813 = fadd <8 x float> %v798, %v804
  %v814 = add nsw i64 %v797, 128
  br label %b136
b138:
  %v815 = add i64 0, 0
  %v816 = getelementptr inbounds float, ptr %v42, i64 %v815
  store <8 x float> %v798, ptr %v816, align 4
  br label %b135
b135:
  %v817 = icmp sgt i64 %v3, 1
  br i1 %v817, label %b142, label %b143
b142:
  %v818 = getelementptr inbounds i64, ptr %v1, i64 3
  %v819 = atomicrmw add ptr %v818, i64 1 acq_rel
  %v820 = mul i64 %v3, 9
  br label %b144
b144:
  %v821 = load atomic i64, ptr %v818 acquire, align 8
  %v822 = icmp slt i64 %v821, %v820
  br i1 %v822, label %b145, label %b146
b145:
  %v823 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
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
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
